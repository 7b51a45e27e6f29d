import { decide, interpret } from '../decide';
import type { NewLog } from '../new-log';
import { recogniseOffline } from '../recognise';
import { tokenise } from '../text/tokens';
import { LOGS_OF_THINGS } from '../things';
import { findTimes } from '../time/expressions';
import type { TimeParts } from '../time/parts';
import type { Decision, Draft, Situation } from '../types';
import { FILLER } from '../vocabulary/filler';
import { unitOfWords } from '../vocabulary/units';
import { type Change, type Correction, ownFields } from './change';
import { correctNumber } from './correct-number';
import { moveTo } from './move';
import { nothingFits, type Order, question } from './order';
import { figureIn, groupOf } from './groups';
import { type Candidate, chooseLogs, descriptionOf, type Reference } from './reference';
import { reweigh } from './reweigh';
import { DESCRIBING, SHARES } from './sayings';

type Ask = Extract<Decision, { type: 'ask' }>;
type Correcting = Extract<Order, { type: 'correct' }>;

/** Applies a correction to the logs it refers to, of candidates sorted newest first; anything unclear or impossible is a question and changes nothing. */
export function correct(
  order: Correcting,
  candidates: readonly Candidate[],
  situation: Situation,
): Correction | Ask {
  const figure = order.target.field === null ? figureIn(order.words) : null;
  if (figure) {
    const { group, name, number } = figure;
    const target = { ...order.target, ...group, said: order.target.said || name };
    return correct({ ...order, target, words: number }, candidates, situation);
  }
  const target = withOldValue(order);
  const chosen = chooseLogs(target, candidates, situation);
  const said = readReplacement(order.words, situation);
  if (chosen.length === 0) return nothingFits(target);
  const unclear = severalThings(order.target, chosen, candidates);
  if (unclear) return unclear;
  if (said.isTimeOnly && said.when) return moveTo(chosen, said.when, situation);
  if (said.weightUnit) return reweigh(chosen, said.weightUnit, order);
  if (said.number) return correctNumber(chosen, said.number, order, situation);
  return readAnew(order, chosen, candidates, said.when, situation);
}

/** "the pulse was 70, not 61" is about the pulse of 61. */
function withOldValue({ target, instead }: Correcting): Reference {
  const old = tokenise(instead ?? '').find(({ kind }) => kind === 'number')?.value;
  if (target.field === null || old === undefined) return target;
  return { ...target, values: [old], said: `${target.said} ${old}` };
}

/** A figure without the name of its thing is about one thing only when the entry has no other. */
function severalThings(
  { field, stems }: Reference,
  [first]: readonly Candidate[],
  candidates: readonly Candidate[],
): Ask | null {
  if (field === null || stems.length > 0) return null;
  const alike = candidates.filter(({ entryId, kind }) => entryId === first?.entryId && kind === first.kind);
  const [name, ...others] = new Set(alike.map(descriptionOf));
  return others.length === 0 ? null : question(`Which one do you mean: ${[name, ...others].join(' or ')}?`);
}

interface Replacement {
  readonly when: TimeParts | null;
  readonly isTimeOnly: boolean;
  /** A unit without a number: the value that was logged was in this one. */
  readonly weightUnit: 'kg' | 'lb' | null;
  /** A lone number, with its unit's words or an empty text. */
  readonly number: { readonly value: number; readonly unit: string } | null;
}

/** Sorts out whether a replacement is only a time, only a number, or words of its own. */
function readReplacement(words: string, { region }: Situation): Replacement {
  const tokens = tokenise(words);
  const times = findTimes(tokens, region.dayFirst);
  const rest = tokens.filter(
    ({ kind, text }, at) =>
      !times.some((time) => at >= time.at && at < time.at + time.length) &&
      (kind === 'number' || (kind === 'word' && !FILLER.has(text)) || text === '/' || text === '%'),
  );
  const [first, ...others] = rest;
  const isNumber = first?.kind === 'number' && others.every(({ kind }) => kind !== 'number');
  const unit = others.map(({ text }) => text).join(' ');
  const isUnit = unit === '' || unitOfWords(unit) !== null;
  return {
    when: times[0]?.parts ?? null,
    weightUnit:
      first !== undefined && others.length === 0 && times.length === 0 ? weightUnitOf(first.text) : null,
    isTimeOnly: rest.length === 0 && times.length === 1,
    number: isNumber && times.length === 0 && isUnit ? { value: first.value, unit } : null,
  };
}

function weightUnitOf(word: string): 'kg' | 'lb' | null {
  const unit = unitOfWords(word);
  return unit === 'kg' || unit === 'lb' ? unit : null;
}

/** Reads the replacement as a message of its own ("118/76", "a glass of wine"), or as a word about the thing ("decaf", "a large one"). */
function readAnew(
  order: Correcting,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  when: TimeParts | null,
  situation: Situation,
): Correction | Ask {
  const described = chosen.map(descriptionOf).find((text) => text !== '') ?? '';
  const versions = versionsOf(order, described);
  const decisions = versions.map((text) => understandAlone(text, situation));
  const read = decisions.find((decision) => decision.type === 'log');
  if (read?.type !== 'log') {
    const asked = decisions.find((decision) => decision.type === 'ask');
    return asked?.type === 'ask'
      ? question(asked.question)
      : question('How should it read? Please say the new value or the new thing.');
  }
  // A figure that was not understood as one must not become the thing itself.
  if (read.drafts.some(isFigureOnly))
    return question('Which figure should be changed? Please say it alone, such as "protein 20 g".');
  const logs = logsMeant(order, chosen, candidates, read.drafts);
  if (logs.length === 0) return nothingFits(order.target);
  return replace(logs, read.drafts, when !== null);
}

function isFigureOnly(draft: Draft): boolean {
  return descriptionOf(draft)
    .split(', ')
    .every((name) => groupOf(name)?.field != null);
}

/** The words by themselves, then with the name of the thing; words that may be no correction at all are completed only where they surely describe it. */
function versionsOf({ words, isTentative }: Correcting, described: string): string[] {
  const bare = words
    .replace(/\b(?:a|an|the|one|ones|glass|cup)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const share = SHARES.get(bare);
  if (share !== undefined) return described === '' ? [] : [shareOf(share, described)];
  const [amount = '', thing = ''] = (
    /^((?:\d+(?:\.\d+)?|an?|one|two|three) )?(.*)$/s.exec(described) ?? []
  ).slice(1);
  const completed = [`${amount}${bare} ${thing}`, `${described} ${bare}`];
  // "decaf" is a drink as well, but of a latte it says what that was.
  if (described !== '' && DESCRIBING.test(bare)) return completed;
  return isTentative ? [words] : [words, ...completed];
}

/** "half of it": of "2 beers" one, of "a coffee" a half. */
function shareOf(share: number, described: string): string {
  const [count] = /^\d+(?:\.\d+)?/.exec(described) ?? [];
  return count === undefined
    ? `${share} ${described.replace(/^an? /, '')}`
    : `${Math.round(Number(count) * share * 1000) / 1000}${described.slice(count.length)}`;
}

function understandAlone(text: string, situation: Situation): Decision {
  return decide(interpret(recogniseOffline(text, situation.region), text, situation));
}

/** The logs that the new reading replaces: of the entry that was named, those of its kinds; else the newest of its kinds. */
function logsMeant(
  { target }: Correcting,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
): readonly Candidate[] {
  const consumed = drafts.some(({ kind }) => LOGS_OF_THINGS.has(kind));
  const kinds = new Set(drafts.map(({ kind }) => kind));
  const suits = (log: Candidate): boolean => (consumed ? LOGS_OF_THINGS.has(log.kind) : kinds.has(log.kind));
  const among = chosen.filter(suits);
  if (target.said !== '' || target.when !== null) return among;
  if (among.length > 0) return sameThing(among);
  const newest = candidates.find(suits);
  return newest ? [newest] : [];
}

/** An unnamed correction of an entry with several things is about one thing only when there is only one. */
function sameThing(logs: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(logs.map(descriptionOf));
  return names.size === 1 ? logs : [];
}

function replace(logs: readonly Candidate[], drafts: readonly Draft[], isTimed: boolean): Correction | Ask {
  const open = [...drafts];
  const changes = logs.map((log): Change => {
    const at = open.findIndex(({ kind }) => kind === log.kind);
    const [draft] = at < 0 ? [] : open.splice(at, 1);
    if (!draft) return { before: log, after: null };
    const datetime = isTimed ? draft.datetime : log.datetime;
    return { before: log, after: { datetime, fields: merged(log, draft) } };
  });
  const [first] = logs;
  if (open.length > 1 || !first) return question('That names several things. Which one is meant?');
  const added = open.map(({ kind, fields, datetime }): NewLog => ({
    kind,
    fields,
    datetime: isTimed ? datetime : first.datetime,
    timeZone: first.timeZone,
    note: null,
    tags: [],
  }));
  return { type: 'change', changes, added, assumptions: drafts.flatMap(({ assumptions }) => assumptions) };
}

/** A measurement keeps what the correction does not mention; a thing is replaced as a whole. */
function merged(log: Candidate, { kind, fields }: Draft): NewLog['fields'] {
  if (LOGS_OF_THINGS.has(kind)) return fields;
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== 'UNKNOWN');
  return { ...ownFields(log), ...Object.fromEntries(said) };
}
