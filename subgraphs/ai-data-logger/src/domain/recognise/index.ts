import { normalise } from '../text/normalise';
import { segment } from '../text/segment';
import { writtenOut } from '../text/shorthand';
import { tokenise } from '../text/tokens';
import type { Recognition } from '../types';
import { FILLER } from '../vocabulary/filler';
import { type Found, readClause, silent, withNote } from './clause-reader';
import { messageReason } from './intent';
import { mergeItems, type PlacedItem } from './merge';
import { joinSplitAmounts } from './split';
import { reasonOf } from './subject';
import { assignTimes } from './times';

const NOTHING_FOUND = 'I found no heart, body, food, caffeine, alcohol or sauna entry in it.';

/** The offline recogniser: deterministic, in process, English. Never throws, whatever the text. */
export function recogniseOffline(message: string, dayFirst: boolean): Recognition {
  const text = normalise(message);
  const tags = [...text.matchAll(/#([\p{L}\p{N}_-]{1,50})/gu)].map(([, tag]) => tag as string).slice(0, 20);
  const order = messageReason(text);
  if (order) return { items: [], doubts: [], notRecorded: [], notALog: order, tags };
  const clauses = joinSplitAmounts(
    segment(writtenOut(tokenise(message.replace(/#[\p{L}\p{N}_-]+/gu, (tag) => ' '.repeat(tag.length))))),
  );
  const reasons: string[] = [];
  const found: Found[] = [];
  for (const clause of clauses) {
    const reason = reasonOf(clause, clauses, text);
    if (reason) reasons.push(reason);
    found.push(reason ? silent(clause) : readClause(clause, found, { message, text, dayFirst }));
  }
  return conclude(found, reasons, tags, message);
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
