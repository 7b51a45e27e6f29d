import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';
import { inZone, instantText, momentsOf } from '@phda/shared-service';

import { decide, interpret } from '../decide';
import type { NewLog } from '../new-log';
import { recogniseOffline } from '../recognise';
import { tokenise } from '../text/tokens';
import { LOGS_OF_THINGS } from '../things';
import { findTimes } from '../time/expressions';
import type { TimeParts } from '../time/parts';
import { resolveTime } from '../time/resolve';
import type { Decision, Draft, Situation } from '../types';
import { FILLER } from '../vocabulary/filler';
import { toPounds, unitOfWords } from '../vocabulary/units';
import { type Change, type Correction, ownFields } from './change';
import { correctNumber } from './correct-number';
import { nothingFits, type Order, question } from './order';
import { type Candidate, chooseLogs, descriptionOf } from './reference';
import { DESCRIBING } from './sayings';

type Ask = Extract<Decision, { type: 'ask' }>;

/** Applies a correction to the logs it refers to, of candidates sorted newest first; anything unclear or impossible is a question and changes nothing. */
export function correct(
  order: Extract<Order, { type: 'correct' }>,
  candidates: readonly Candidate[],
  situation: Situation,
): Correction | Ask {
  const chosen = chooseLogs(order.target, candidates, situation);
  const said = readReplacement(order.words, situation);
  if (chosen.length === 0) return nothingFits(order.target);
  if (said.isTimeOnly && said.when) return moveTo(chosen, said.when, situation);
  if (said.weightUnit) return reweigh(chosen, said.weightUnit, order);
  if (said.number) return correctNumber(chosen, said.number, order, situation);
  return readAnew(order, chosen, candidates, said.when, situation);
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

/** "I meant kg not lb": the number that was read as one unit is read as the other. */
function reweigh(
  chosen: readonly Candidate[],
  unit: 'kg' | 'lb',
  order: Extract<Order, { type: 'correct' }>,
): Correction | Ask {
  const weights = chosen.filter(({ fields }) => typeof fields['weightLb'] === 'number');
  if (weights.length === 0) return nothingFits({ ...order.target, said: 'weight' });
  const already = weights.find(({ fields }) => statedUnit(fields['weightLb'] as number) === unit);
  if (already) return question(`It is ${statedIn(already, unit)} ${unit} already. What should it read?`);
  const perNumber = toPounds(1, 'kg') ?? NaN;
  const changes = weights.map((log): Change => {
    const pounds = log.fields['weightLb'] as number;
    const weightLb = unit === 'kg' ? pounds * perNumber : pounds / perNumber;
    return { before: log, after: { datetime: log.datetime, fields: { ...ownFields(log), weightLb } } };
  });
  const [low, high] = LOG_KIND_REGISTRY.BODY.measures.find(({ field }) => field === 'weightLb')?.possible ?? [
    0, 0,
  ];
  const isPossible = changes.every(({ after }) => {
    const weight = Number(after?.fields['weightLb']);
    return weight >= low && weight <= high;
  });
  return isPossible
    ? { type: 'change', changes, added: [], assumptions: [] }
    : question(`That weight would not be possible in ${unit}. What was it?`);
}

/** The unit in which a weight is a number that people say, with at most one decimal; null when it is one in both or in neither. */
function statedUnit(pounds: number): 'kg' | 'lb' | null {
  const [inPounds, inKilograms] = [isSaid(pounds), isSaid(kilogramsOf(pounds))];
  return inPounds === inKilograms ? null : inPounds ? 'lb' : 'kg';
}

function isSaid(weight: number): boolean {
  return Math.abs(weight - Math.round(weight * 10) / 10) < 0.001;
}

function kilogramsOf(pounds: number): number {
  return pounds / (toPounds(1, 'kg') ?? NaN);
}

function statedIn({ fields }: Candidate, unit: 'kg' | 'lb'): string {
  const pounds = fields['weightLb'] as number;
  return (unit === 'kg' ? kilogramsOf(pounds) : pounds).toFixed(1);
}

/** Moves logs to another day or time: a day keeps the clock of each log, a clock time keeps its day. */
function moveTo(chosen: readonly Candidate[], when: TimeParts, situation: Situation): Correction | Ask {
  const changes: Change[] = [];
  for (const log of chosen) {
    const moved = momentOf(log, when, situation);
    if ('question' in moved) return question(moved.question);
    changes.push({ before: log, after: { datetime: moved.instant, fields: ownFields(log) } });
  }
  return { type: 'change', changes, added: [], assumptions: [] };
}

function momentOf(
  log: Candidate,
  when: TimeParts,
  { writtenAt }: Situation,
): { instant: string } | { question: string } {
  const old = inZone(log.datetime, log.timeZone);
  const isDayOnly = when.day !== undefined && !when.clock && !when.part;
  const isClockOnly = when.clock !== undefined && !when.day;
  // A clock time alone is read on the log's own day, seen from its end.
  const from = isClockOnly ? endOfDay(old, writtenAt) : writtenAt;
  const resolved = resolveTime(when, from, log.timeZone);
  if (resolved.type === 'question') return { question: resolved.question };
  if (!isDayOnly) return { instant: resolved.instant };
  const wall = inZone(resolved.instant, log.timeZone).toPlainDate().toPlainDateTime(old.toPlainTime());
  const [moment] = momentsOf(wall, log.timeZone);
  if (!moment)
    return { question: 'That clock time did not exist on that day: the clocks went forward. When was it?' };
  const instant = instantText(moment.toInstant());
  return instant > writtenAt
    ? { question: 'That would lie in the future, and only what has happened can be kept. When was it?' }
    : { instant };
}

function endOfDay(old: ReturnType<typeof inZone>, writtenAt: string): string {
  const end = instantText(old.startOfDay().add({ days: 1 }).subtract({ minutes: 1 }).toInstant());
  return end < writtenAt ? end : writtenAt;
}

/** Reads the replacement as a message of its own ("118/76", "a glass of wine"), or as a word about the thing ("decaf", "a large one"). */
function readAnew(
  order: Extract<Order, { type: 'correct' }>,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  when: TimeParts | null,
  situation: Situation,
): Correction | Ask {
  const described = chosen.map(descriptionOf).find((text) => text !== '') ?? '';
  const bare = order.words.replace(/\b(?:a|an|the|one|ones)\b/g, ' ').trim();
  const completed = [`${bare} ${described}`, `${described} ${bare}`];
  // "decaf" is a drink as well, but of a latte it says what that was.
  const isAbout = described !== '' && DESCRIBING.test(bare);
  const versions = isAbout ? completed : [order.words, ...completed];
  const decisions = versions.map((text) => understandAlone(text, situation));
  const read = decisions.find((decision) => decision.type === 'log');
  if (read?.type !== 'log') {
    const asked = decisions.find((decision) => decision.type === 'ask');
    return asked?.type === 'ask'
      ? question(asked.question)
      : question('How should it read? Please say the new value or the new thing.');
  }
  const logs = logsMeant(order, chosen, candidates, read.drafts);
  if (logs.length === 0) return nothingFits(order.target);
  return replace(logs, read.drafts, when !== null);
}

function understandAlone(text: string, situation: Situation): Decision {
  return decide(interpret(recogniseOffline(text, situation.region), text, situation));
}

/** The logs that the new reading replaces: of the entry that was named, those of its kinds; else the newest of its kinds. */
function logsMeant(
  { target }: Extract<Order, { type: 'correct' }>,
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
