import type { Clause } from '../text/segment';
import type { Doubt, HeartContext } from '../types';
import type { ClauseItems } from './times';

/** All that one clause yielded. */
export interface Found extends ClauseItems {
  readonly doubts: readonly Doubt[];
  readonly notRecorded: readonly string[];
  readonly remark: string | null;
  /** What the words of a clause without an item tell about the readings beside it. */
  readonly context: HeartContext | null;
  /** A copy of the clause before at another time. */
  readonly isRepeat?: boolean;
}

/** A clause that yields nothing, because its words are no log. */
export function silent(clause: Clause): Found {
  return { clause, times: [], items: [], doubts: [], notRecorded: [], remark: null, context: null };
}
