import type { LogKind } from '@phda/shared-models/src/registry';

import type { Order } from './orders/order';
import type { TimeParts } from './time/parts';

/** Half-open range [start, end) of UTF-16 offsets in the message as it was sent. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A number as the message states it, with the unit's key in `vocabulary/units` or null when none was said. */
export interface StatedMeasure {
  /** Field of the registry, e.g. `systolicMmhg`. */
  readonly field: string;
  readonly value: number;
  readonly unit: string | null;
}

/** How much of a thing: an exact number, or words that cannot become one without asking. */
export type Amount =
  | {
      readonly type: 'exact';
      readonly value: number;
      readonly unit: string | null;
      readonly size: string | null;
    }
  | { readonly type: 'vague'; readonly words: string; readonly range: TextRange }
  | { readonly type: 'range'; readonly words: string; readonly range: TextRange };

/** What is open when a message may be no log at all: a yes logs it. */
export const CONSENT = 'consent';

/** Something in the message that must be asked about before anything is written. */
export interface Doubt {
  readonly question: string;
  /** What is open, in the words of the registry or of the message, e.g. `durationMin`, `amount`, `datetime`. */
  readonly missing: string;
  /** The words that the answer replaces; empty (start = end) where the answer is to be inserted. */
  readonly range: TextRange;
}

/** Food and drink is CONSUMED until the catalogue says which tables it belongs to. */
export type ItemKind = LogKind | 'CONSUMED';

export type HeartContext = 'REST' | 'EXERCISE';

/** One thing that happened, as recognised in the words; nothing is converted or looked up yet. */
export interface RecognisedItem {
  readonly kind: ItemKind;
  readonly range: TextRange;
  /** What the time words of this item say, or null for the moment of writing. */
  readonly when: TimeParts | null;
  /** Where its own time words stand. */
  readonly whenRange?: TextRange;
  readonly measures: readonly StatedMeasure[];
  /** What was eaten or drunk, in the message's words, lower case. */
  readonly thing: string | null;
  /** True when words of `thing` are of another language, so that they are no slips of English ones. */
  readonly isForeign?: boolean;
  readonly amount: Amount | null;
  readonly abvPercent: number | null;
  readonly context: HeartContext | null;
  /** Shared among this many people, 1 for oneself. */
  readonly sharedBy: number;
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

/** What a recogniser makes of a message. */
export interface Recognition {
  readonly items: readonly RecognisedItem[];
  readonly doubts: readonly Doubt[];
  readonly notRecorded: readonly string[];
  /** Why nothing of the message is a log, when no item was found. */
  readonly notALog: string | null;
  readonly tags: readonly string[];
}

/** One row about to be written, or shown beside a question. */
export interface Draft {
  readonly kind: LogKind;
  /** UTC instant. */
  readonly datetime: string;
  /** Fields of the registry (and `context` of a heart row); null is "not said". */
  readonly fields: Readonly<Record<string, number | string | null>>;
  /** 1 for stated numbers; lower for estimates. */
  readonly confidence: number;
  readonly missing: readonly string[];
  /** Sentences that the confirmation has to state, e.g. which portion was assumed. */
  readonly assumptions: readonly string[];
  readonly note: string | null;
  readonly tags: readonly string[];
}

export type NoticeLevel = 'INFO' | 'CHECK' | 'URGENT';

/** Something the person should know about what was logged. */
export interface Notice {
  readonly level: NoticeLevel;
  readonly text: string;
}

/** What the message is read against: when and where it was written and in which units its writer thinks. */
export interface Situation {
  /** UTC instant of writing. */
  readonly writtenAt: string;
  readonly timeZone: string;
  readonly region: Region;
  /** What is known of the person; absent where nobody is known, as in a corpus. */
  readonly knowledge?: Knowledge;
}

/** What PHDA knows of a person that decides how a message is read. */
export interface Knowledge {
  /** The last weight that was logged, in pounds, or null. */
  readonly lastWeightLb: number | null;
  /** The unit in which the person gives a bare weight, when the profile says it. */
  readonly weightUnit: 'lb' | 'kg' | null;
  /** Pregnant, or within six weeks after a birth, as the profile says. */
  readonly isPregnant: boolean;
  /** What the person's corrections taught. */
  readonly foods: readonly PersonalFood[];
}

/** What corrections taught about a food or drink. */
export interface PersonalFood {
  /** Its stems, in order, with its size. */
  readonly key: string;
  readonly name: string;
  /** Figures of one portion by the registry's fields; empty when only the portion is known. */
  readonly figures: Readonly<Record<string, number>>;
  /** What is meant when no amount is said, with the unit's key in `vocabulary/units`. */
  readonly portion: { readonly value: number; readonly unit: string } | null;
}

/** Habits of a country that decide what words such as pint, shot and 3/5 mean. */
export interface Region {
  /** ISO 3166 country code, or `001` where only the continent is known. */
  readonly country: string;
  readonly units: 'US' | 'UK' | 'METRIC';
  /** 3/5 is the third of May. */
  readonly dayFirst: boolean;
  /** ISO 639 language of the locale, where one was given; it decides between two readings that are equally likely. */
  readonly language?: string;
}

/** What is to be done with a message. */
export type Decision =
  | {
      readonly type: 'log';
      readonly drafts: readonly Draft[];
      readonly notices: readonly Notice[];
      readonly notRecorded: readonly string[];
    }
  | {
      readonly type: 'ask';
      readonly question: string;
      readonly range: TextRange;
      readonly drafts: readonly Draft[];
      readonly notices: readonly Notice[];
    }
  | Order
  | { readonly type: 'notALog' | 'rejected'; readonly reason: string };
