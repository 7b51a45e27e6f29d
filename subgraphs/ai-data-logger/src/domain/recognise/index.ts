import { LANGUAGES } from '../languages';
import { isSharedWord } from '../languages/english-words';
import { englishOf, type Wording, wordingOf } from '../languages/wording';
import { readable } from '../region';
import { normalise } from '../text/normalise';
import { segment } from '../text/segment';
import type { Clause } from '../text/segment';
import { quote } from '../text/tokens';
import { CONSENT, type Doubt, type Recognition, type Region } from '../types';
import { FILLER } from '../vocabulary/filler';
import { correctedNumber, type Found, readClause, type Reading, silent, withNote } from './clause-reader';
import { withoutAsides } from './asides';
import { isFact, messageReason } from './intent';
import { ONLY_ALONE } from './leftover';
import { mergeItems, type PlacedItem } from './merge';
import { joinSplitAmounts } from './split';
import { assignTimes } from './times';
import { isDoneOtherwise } from './unexplained';
import { type Verdict, verdictsOf } from './verdicts';
import { rangeOf } from './workspace';

const NOTHING_FOUND = 'I found no heart, body, food, caffeine, alcohol or sauna entry in it.';

/** The offline recogniser: deterministic, in process, in English and the languages of `languages/`. Never throws, whatever the text. */
export function recogniseOffline(sent: string, region: Region): Recognition {
  const message = readable(sent, region);
  const text = normalise(message);
  const tags = [...text.matchAll(/#([\p{L}\p{N}_-]{1,50})/gu)].map(([, tag]) => tag as string).slice(0, 20);
  const told = withoutAsides(message.replace(/#[\p{L}\p{N}_-]+/gu, (tag) => ' '.repeat(tag.length)));
  const wording = wordingOf(told, region);
  const dayFirst = region.dayFirst || wording.language !== null;
  const order =
    messageReason(text, message) ??
    (wording.isTranslated ? messageReason(englishOf(wording.tokens, wording)) : null);
  if (order) return { items: [], doubts: [], notRecorded: [], notALog: order, tags };
  if (wording.isOther) return notUnderstood(wording, tags);
  const clauses = joinSplitAmounts(segment(wording.tokens));
  const verdicts = verdictsOf(clauses, wording);
  const reading = { message, wording, dayFirst };
  const found: Found[] = [];
  clauses.forEach((clause, at) => {
    const verdict = verdicts[at] ?? null;
    const silenced = clauses[at - 1] && verdicts[at - 1]?.isDoubtful === false ? clauses[at - 1] : undefined;
    found.push(readJudged(clause, verdict, silenced, found, reading));
  });
  const reasons = verdicts.flatMap((verdict) => (verdict && !verdict.isDoubtful ? [verdict.says] : []));
  return conclude(found, reasons, tags, message);
}

/** Leaves a silenced clause alone, asks about a doubtful one, and reads any other. */
function readJudged(
  clause: Clause,
  verdict: Verdict | null,
  silenced: Clause | undefined,
  before: readonly Found[],
  reading: Reading,
): Found {
  if (verdict && !verdict.isDoubtful) return silent(clause);
  const ellipsis = silenced ? completedBy(clause, silenced, reading) : null;
  const read = ellipsis ?? readClause(clause, before, reading);
  if (!verdict && isDoneOtherwise(clause, read.items)) return withConsent(read, DONE_OTHERWISE, reading);
  if (!verdict) return read;
  return read.items.length === 0 ? silent(clause) : withConsent(read, verdict.says, reading);
}

const DONE_OTHERWISE = 'Whether it was eaten or drunk is not said.';

/** Reads a clause that may be no log, and asks before anything of it is written. */
function withConsent(read: Found, why: string, { message }: Reading): Found {
  const { clause } = read;
  const question = `Shall I log "${quote(message, rangeOf(clause.tokens))}"? ${why}`;
  const doubt: Doubt = { question, missing: CONSENT, range: rangeOf(clause.tokens) };
  return { ...read, doubts: [...read.doubts, doubt] };
}

/** "wanted one beer, had 3" and "planned 20 min sauna, did 15": the number is of what the silenced clause names. */
function completedBy(clause: Clause, silenced: Clause, reading: Reading): Found | null {
  const text = englishOf(clause.tokens, reading.wording);
  if (clause.sentence !== silenced.sentence || !(isFact(text) || /^\W*(?:only|just)\b/.test(text)))
    return null;
  const named = readClause(silenced, [], reading);
  const item = named.items.length === 1 ? correctedNumber({ ...clause, corrects: true }, named) : null;
  return item ? { ...silent(clause), items: [{ ...item, range: rangeOf(clause.tokens) }] } : null;
}

const NOT_UNDERSTOOD = `I understand English, ${new Intl.ListFormat('en').format(LANGUAGES.map(({ language }) => language.name))}. Could you say it in one of them?`;

/** A message in another language is asked about when it may be a log: when it has a number or a word that is the same everywhere. */
function notUnderstood(wording: Wording, tags: readonly string[]): Recognition {
  const isLikelyLog = wording.tokens.some(({ kind, text }) => kind === 'number' || isSharedWord(text));
  const range = { start: 0, end: wording.text.length };
  const doubts = isLikelyLog ? [{ question: NOT_UNDERSTOOD, missing: 'language', range }] : [];
  return { items: [], doubts, notRecorded: [], notALog: isLikelyLog ? null : NOT_UNDERSTOOD, tags };
}

function conclude(
  found: readonly Found[],
  reasons: readonly string[],
  tags: readonly string[],
  message: string,
): Recognition {
  const times = assignTimes(withTrailingTimes(sharedAmongRepeats(found)));
  const placed: PlacedItem[] = found.flatMap(({ clause }, index) =>
    (times[index] ?? []).map((item) => ({
      item,
      joiner: clause.joiner,
      sentence: clause.sentence,
      corrects: clause.corrects,
      introducedBy: clause.introducedBy ?? null,
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
    const first = entry.isRepeat ? found.slice(0, index).findLastIndex((one) => !one.isRepeat) : index;
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
  const end = found.slice(from).findIndex(({ isRepeat }) => !isRepeat);
  return end < 0 ? found.length - from : end;
}

/** A clause that is nothing but a time dates the items right before it ("2 beers, yesterday 9pm"). */
function withTrailingTimes(found: readonly Found[]): Found[] {
  return found.map((entry, index) => {
    const next = found[index + 1];
    const trails =
      next &&
      next.items.length === 0 &&
      next.times.length > 0 &&
      next.doubts.length === 0 &&
      next.clause.sentence === entry.clause.sentence;
    const isBare = next?.clause.tokens.every(
      ({ text, start, end }) =>
        FILLER.has(text) || next.times.some((time) => start >= time.start && end <= time.end),
    );
    return trails && isBare && entry.items.length > 0 && entry.times.length === 0
      ? { ...entry, times: next.times }
      : entry;
  });
}

function whyNothing(reasons: readonly string[], notRecorded: readonly string[], message: string): string {
  if (reasons[0]) return reasons[0];
  if (notRecorded.length > 0) return `PHDA has no table for ${notRecorded.join(', ')}.`;
  return message.trim() === '' ? 'The message is empty.' : NOTHING_FOUND;
}
