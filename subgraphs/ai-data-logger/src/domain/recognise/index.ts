import { withoutAsides } from '../text/asides';
import { normalise } from '../text/normalise';
import { segment } from '../text/segment';
import { withColumnNames } from '../text/tables';
import { type Token, tokenise } from '../text/tokens';
import { isPressureAt } from '../time/neighbours';
import type { Recognition } from '../types';
import { readClause, withNote } from './clause-reader';
import { type Found, silent } from './found';
import { mentionsBody } from './body';
import { mentionsHeart } from './heart';
import { messageReason } from './intent';
import { mergeItems, type PlacedItem } from './merge';
import { joinSplitAmounts } from './split';
import { reasonOf } from './subject';
import { assignTimes } from './times';
import { withClosingTime, withTimesInOrder, withTrailingTimes } from './trailing-times';

const NOTHING_FOUND = 'I found no heart, body, food, caffeine, alcohol or sauna entry in it.';

/** The offline recogniser: deterministic, in process, English. Never throws, whatever the text. */
export function recogniseOffline(message: string, dayFirst: boolean): Recognition {
  const text = withoutAsides(normalise(message));
  const tags = [...text.matchAll(/#([\p{L}\p{N}_-]{1,50})/gu)].map(([, tag]) => tag as string).slice(0, 20);
  const order = messageReason(text);
  if (order) return { items: [], doubts: [], notRecorded: [], notALog: order, tags };
  const plain = text.replace(/#[\p{L}\p{N}_-]+/gu, (tag) => ' '.repeat(tag.length));
  const clauses = joinSplitAmounts(segment(withColumnNames(tokenise(plain, message), message)));
  const reasons: string[] = [];
  const isMeasured = once(() => clauses.some(({ tokens }) => mentionsMeasurement(tokens)));
  const found: Found[] = [];
  for (const clause of clauses) {
    const reason = reasonOf(clause, clauses, text);
    if (reason) reasons.push(reason);
    found.push(reason ? silent(clause) : readClause(clause, found, { message, text, dayFirst, isMeasured }));
  }
  return conclude(found, reasons, tags, message);
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

function conclude(
  found: readonly Found[],
  reasons: readonly string[],
  tags: readonly string[],
  message: string,
): Recognition {
  const times = assignTimes(
    withClosingTime(withTrailingTimes(withTimesInOrder(sharedAmongRepeats(withRest(found))))),
  );
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
  const doubts = found.flatMap((entry) => entry.doubts);
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

function whyNothing(reasons: readonly string[], notRecorded: readonly string[], message: string): string {
  if (reasons[0]) return reasons[0];
  if (notRecorded.length > 0) return `PHDA has no table for ${notRecorded.join(', ')}.`;
  return message.trim() === '' ? 'The message is empty.' : NOTHING_FOUND;
}
