import type { InstantText } from '@phda/shared-service';

import type { Fact } from './computing/fact';
import type { AnswerStatus } from './phrasing/replies';

/** One number or date of an answer, as the graph shows and the database keeps it. */
export type Figure = Omit<Fact, 'role'>;

/** An operation of the graph with what it answered. */
export interface Receipt {
  readonly id: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
  readonly rowCount: number;
}

/** An answer as it is stored; instants are UTC text. */
export interface AnswerRecord {
  readonly id: string;
  readonly conversationId: string;
  readonly question: string;
  readonly askedAt: InstantText;
  readonly timeZone: string;
  readonly text: string;
  readonly status: AnswerStatus;
  readonly figures: readonly Figure[];
  readonly receipts: readonly Receipt[];
  readonly model: string;
  readonly traceId: string | null;
  /** True for the answer that was computed by this very request, which nothing can have overtaken. */
  readonly fresh: boolean;
}
