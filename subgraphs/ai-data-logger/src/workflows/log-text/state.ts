import { Annotation } from '@langchain/langgraph';
import type { Database } from '@phda/shared-models';
import type { LanguageModel } from '@phda/shared-service';

import type { DraftRow } from '../../data/clarifications';
import type { EntryRow } from '../../data/entry-row';
import type { LogRow } from '../../data/log-row';
import type { Interpretation } from '../../domain/decide';
import type { KnownFoods } from '../../domain/look-up/match';
import type { Recogniser } from '../../domain/ports';
import type { Decision, Notice, Recognition, Situation } from '../../domain/types';

/** A checked message on behalf of one person. */
export interface LogTextRequest {
  readonly userId: string;
  readonly message: string;
  readonly situation: Situation;
  readonly locale: string | null;
  readonly inReplyTo: string | null;
  readonly idempotencyKey: string | null;
  readonly requestSha256: string | null;
  /** Only shown what would be done; nothing is written. */
  readonly preview: boolean;
  /** A photo whose lines belong to the message, or null. */
  readonly photoId: string | null;
}

/** What became of a message, by the names of the union LogTextResult. */
export type LogTextOutcome =
  | {
      readonly __typename: 'TextLogged';
      /** Null in a preview. */
      readonly entry: EntryRow | null;
      readonly logs: readonly LogRow[];
      readonly confirmation: string;
      readonly notices: readonly Notice[];
      readonly notRecorded: readonly string[];
    }
  | {
      readonly __typename: 'TextChanged';
      readonly entry: EntryRow;
      readonly before: readonly LogRow[];
      readonly after: readonly LogRow[];
      readonly confirmation: string;
      readonly notices: readonly Notice[];
    }
  | {
      readonly __typename: 'TextNeedsClarification';
      readonly id: string;
      readonly question: string;
      readonly drafts: readonly DraftRow[];
      readonly notices: readonly Notice[];
    }
  | { readonly __typename: 'TextNotALog' | 'TextRejected'; readonly reason: string };

/** What the nodes need from outside. */
export interface LogTextDeps {
  readonly database: Database;
  readonly recogniser: Recogniser;
  /** Looks at photos; null where none is configured. */
  readonly visionModel: LanguageModel | null;
}

/** The state that travels through the graph; each node adds its part. */
export const LogTextState = Annotation.Root({
  request: Annotation<LogTextRequest>,
  /** The words to understand: the message, or the held-back one completed by it. */
  message: Annotation<string>,
  situation: Annotation<Situation>,
  /** What was read from a photo, or undefined. */
  seen: Annotation<string | undefined>,
  /** The question that is being answered, or null. */
  answers: Annotation<string | null>,
  recognition: Annotation<Recognition>,
  /** Foods of the food table that the message's own words stand for. */
  known: Annotation<KnownFoods>,
  interpretation: Annotation<Interpretation>,
  /** Null while nothing is decided: an order about earlier logs decides before anything is recognised. */
  decision: Annotation<Decision | null>,
  entryId: Annotation<string | null>,
  /** The act that changed or took back earlier logs, now or by an earlier request with the same key. */
  actId: Annotation<string | null>,
  outcome: Annotation<LogTextOutcome | null>,
});

export type LogTextValues = typeof LogTextState.State;
export type LogTextUpdate = typeof LogTextState.Update;
