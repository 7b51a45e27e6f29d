import { LANGUAGES } from '../languages';
import { isSharedWord } from '../languages/english-words';
import { englishOf, type Wording, wordingOf } from '../languages/wording';
import { readable } from '../region';
import { normalise } from '../text/normalise';
import { segment } from '../text/segment';
import { writtenOut } from '../text/shorthand';
import { withoutSideNumbers } from '../text/asides';
import { withCellDividers, withColumnNames } from '../text/tables';
import type { Token } from '../text/tokens';
import { isPressureAt } from '../time/neighbours';
import type { TimeParts } from '../time/parts';
import type { Recognition, Region } from '../types';
import { withoutAsides } from './asides';
import { mentionsBody } from './body';
import { withoutDecorations } from './decorations';
import { withNote } from './clause-reader';
import type { Found } from './found';
import { mentionsHeart } from './heart';
import { messageReason } from './intent';
import { readJudged } from './judged-clause';
import { withLabelsSpelled } from './label-slips';
import { ONLY_ALONE } from './leftover';
import { mergeItems, type PlacedItem } from './merge';
import { withSharedUnits } from './shared-units';
import { joinSplitAmounts } from './split';
import { assignTimes } from './times';
import { withClosingTime, withTimesInOrder, withTrailingTimes } from './trailing-times';
import { verdictsOf } from './verdicts';

const NOTHING_FOUND = 'I found no heart, body, food, caffeine, alcohol or sauna entry in it.';

/** The offline recogniser: deterministic, in process, in English and the languages of `languages/`. Never throws, whatever the text. */
export function recogniseOffline(sent: string, region: Region): Recognition {
  const message = readable(sent, region);
  const text = normalise(message);
  const tags = [
    ...new Set([...text.matchAll(/#([\p{L}\p{N}_-]{1,50})/gu)].map(([, tag]) => tag as string)),
  ].slice(0, 20);
  const untagged = message.replace(/#[\p{L}\p{N}_-]+/gu, (tag) => ' '.repeat(tag.length));
  const told = withoutAsides(withCellDividers(untagged));
  const wording = wordingOf(withoutSideNumbers(normalise(told)), region, told);
  const dayFirst = region.dayFirst || wording.language !== null;
  const order =
    messageReason(text, message) ??
    (wording.isTranslated ? messageReason(englishOf(wording.tokens, wording)) : null);
  if (order) return { items: [], doubts: [], notRecorded: [], notALog: order, tags };
  if (wording.isOther) return notUnderstood(wording, tags);
  const spelled = wording.isTranslated ? wording.tokens : withLabelsSpelled(wording.tokens);
  const cut = joinSplitAmounts(segment(writtenOut(withColumnNames(withoutDecorations(spelled), message))));
  const clauses = withSharedUnits(cut, dayFirst);
  const verdicts = verdictsOf(clauses, wording);
  const isMeasured = once(() => clauses.some(({ tokens }) => mentionsMeasurement(tokens)));
  const reading = { message, wording, dayFirst, isMeasured };
  const found: Found[] = [];
  clauses.forEach((clause, at) => {
    const verdict = verdicts[at] ?? null;
    const silenced = clauses[at - 1] && verdicts[at - 1]?.isDoubtful === false ? clauses[at - 1] : undefined;
    found.push(readJudged(clause, verdict, silenced, found, reading));
  });
  const reasons = verdicts.flatMap((verdict) => (verdict && !verdict.isDoubtful ? [verdict.says] : []));
  return conclude(found, reasons, tags, message);
}

const NOT_UNDERSTOOD = `I understand English, ${new Intl.ListFormat('en').format(LANGUAGES.map(({ language }) => language.name))}. Could you say it in one of them?`;

/** A message in another language is asked about when it may be a log: when it has a number or a word that is the same everywhere. */
function notUnderstood(wording: Wording, tags: readonly string[]): Recognition {
  const isLikelyLog = wording.tokens.some(({ kind, text }) => kind === 'number' || isSharedWord(text));
  const range = { start: 0, end: wording.text.length };
  const doubts = isLikelyLog ? [{ question: NOT_UNDERSTOOD, missing: 'language', range }] : [];
  return { items: [], doubts, notRecorded: [], notALog: isLikelyLog ? null : NOT_UNDERSTOOD, tags };
}

function mentionsMeasurement(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isPressureAt(tokens, at)) || mentionsHeart(tokens) || mentionsBody(tokens);
}

/** Works an answer out when it is first asked for, and only then. */
function once(answer: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => (known ??= answer());
}

/** "bp 124/80; seated, rested 5 min": rest told in a clause of its own belongs to the readings of its sentence. */
function withRest(found: readonly Found[]): Found[] {
  const rested = new Set(
    found.filter(({ context }) => context === 'REST').map(({ clause }) => clause.sentence),
  );
  if (rested.size === 0) return [...found];
  return found.map((entry) => ({
    ...entry,
    items: entry.items.map((item) =>
      rested.has(entry.clause.sentence) && item.kind === 'HEART' && item.context === null
        ? { ...item, context: 'REST' as const }
        : item,
    ),
  }));
}

/** "at 7 and 9pm yesterday": what the last of several times says of the day and of am or pm holds for those before it. */
function withSharedDay(found: readonly Found[]): Found[] {
  const result = [...found];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const [entry, before] = [result[at], result[at - 1]];
    const [last, first] = [entry?.times[0], before?.times.at(-1)];
    if (!entry?.isRepeat || !before || !last || !first || before.items.length === 0) continue;
    const parts = sharing(first.parts, last.parts);
    result[at - 1] = { ...before, times: [...before.times.slice(0, -1), { ...first, parts }] };
  }
  return result;
}

function sharing(first: TimeParts, last: TimeParts): TimeParts {
  const day = first.day || first.ago || !last.day ? {} : { day: last.day };
  const [one, other] = [first.clock, last.clock];
  const isSameHalf =
    one &&
    other &&
    one.meridiem === null &&
    other.meridiem !== null &&
    one.hour % 12 <= other.hour % 12 &&
    one.hour <= 12;
  return { ...first, ...day, ...(isSameHalf ? { clock: { ...one, meridiem: other.meridiem } } : {}) };
}

/** "ran 8k with avg hr 162": what an activity is told with was measured in it. */
function withExercise(found: readonly Found[]): Found[] {
  return found.map((entry, at) => {
    const before = found[at - 1];
    const isWith = entry.clause.introducedBy === 'with' && before?.clause.sentence === entry.clause.sentence;
    if (!isWith || !before.notRecorded.includes('exercise')) return entry;
    const items = entry.items.map((item) =>
      item.kind === 'HEART' && item.context === null ? { ...item, context: 'EXERCISE' as const } : item,
    );
    return { ...entry, items };
  });
}

/** What clauses leave to their neighbours, in the order in which it is filled in. */
const COMPLETED: readonly ((found: readonly Found[]) => readonly Found[])[] = [
  withRest,
  withExercise,
  withSharedDay,
  sharedAmongRepeats,
  withTimesInOrder,
  withTrailingTimes,
  withClosingTime,
];

function conclude(
  found: readonly Found[],
  reasons: readonly string[],
  tags: readonly string[],
  message: string,
): Recognition {
  const times = assignTimes(COMPLETED.reduce((all, complete) => complete(all), found));
  const placed: PlacedItem[] = found.flatMap(({ clause }, index) =>
    (times[index] ?? []).map((item) => ({
      item,
      joiner: clause.joiner,
      sentence: clause.sentence,
      corrects: clause.corrects,
      introducedBy: clause.introducedBy ?? null,
      isBefore: clause.tokens.some(({ text }) => text === 'before' || text === 'beforehand'),
    })),
  );
  const remark = found.find((entry) => entry.remark)?.remark ?? null;
  const merged = mergeItems(placed).map((item) => (item.note === null ? withNote(item, remark) : item));
  const open = found.flatMap((entry) => entry.doubts);
  const firm = open.filter(({ missing }) => missing !== ONLY_ALONE);
  const doubts = merged.length > 0 || firm.length > 0 ? firm : open;
  const notRecorded = [...new Set(found.flatMap((entry) => entry.notRecorded))];
  const none = merged.length === 0 && doubts.length === 0;
  return {
    items: merged,
    doubts,
    notRecorded,
    tags,
    notALog: none ? whyNothing(reasons, notRecorded, message) : null,
  };
}

/** "2 cups at 9 and 11" is one cup each time. */
function sharedAmongRepeats(found: readonly Found[]): Found[] {
  return found.map((entry, index) => {
    const first = entry.isRepeat
      ? found.slice(0, index).findLastIndex((one) => !one.isRepeat && one.items.length > 0)
      : index;
    const times = 1 + countRepeats(found, first + 1);
    const items = entry.items.map((item) => {
      const divides =
        item.amount?.type === 'exact' && item.amount.value >= times && item.amount.value % times === 0;
      return divides && item.amount?.type === 'exact'
        ? { ...item, amount: { ...item.amount, value: item.amount.value / times } }
        : item;
    });
    return { ...entry, items };
  });
}

function countRepeats(found: readonly Found[], from: number): number {
  const rest = found.slice(from);
  const end = rest.findIndex(({ isRepeat, items }) => !isRepeat && items.length > 0);
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ isRepeat }) => isRepeat).length;
}

function whyNothing(reasons: readonly string[], notRecorded: readonly string[], message: string): string {
  if (reasons[0]) return reasons[0];
  if (notRecorded.length > 0) return `PHDA has no table for ${notRecorded.join(', ')}.`;
  return message.trim() === '' ? 'The message is empty.' : NOTHING_FOUND;
}
