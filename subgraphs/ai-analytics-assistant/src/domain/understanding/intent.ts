import { LOG_KINDS, METRICS } from '@phda/shared-models';
import { z } from 'zod';

import { TimePhrase } from '../time/phrase';

/** What is asked of a metric. VALUE: "what was it", where nothing more is said. */
export const ASPECTS = [
  'VALUE',
  'MEAN',
  'MEDIAN',
  'MAX',
  'MIN',
  'RANGE',
  'SPREAD',
  'PERCENTILE',
  'TOTAL',
  'COUNT',
  'DAYS',
  'DAYS_WITHOUT',
  'SHARE',
  'LATEST',
  'FIRST',
  'CHANGE',
  'BREAKDOWN',
  'LIST',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Readings that are stated in the answer because another one would have been fair. */
export const NOTES = [
  'ALL_TIME',
  'TODAY',
  'LAST_30_DAYS',
  'SALT_IS_SODIUM',
  'DRINK_IS_CAFFEINE',
  'ALCOHOL_ITEM',
  'STANDARD_DRINK',
  'OVER_LOGS',
] as const;
export type NoteCode = (typeof NOTES)[number];

/** Why a question gets words instead of numbers. */
export const REPLIES = [
  'SYMPTOMS',
  'SELF_HARM',
  'OVERDOSE',
  'STATED_PRESSURE',
  'ADVICE',
  'NOT_RECORDED',
  'OTHER_PERSON',
  'ORDER',
  'GREETING',
  'THANKS',
  'ABOUT',
  'OFF_TOPIC',
  'WHICH_METRIC',
  'WHICH_PERCENTILE',
  'WHICH_THRESHOLD',
  'NOT_YET_LINKS',
  'NOT_UNDERSTOOD',
] as const;
export type ReplyReason = (typeof REPLIES)[number];

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The part of a filter that is about when and how a row was measured; null lets every row pass. */
export const WhenFilter = z.object({
  localTimeFrom: clock.nullable(),
  localTimeTo: clock.nullable(),
  isoWeekdays: z.array(z.number().int().min(1).max(7)).min(1).nullable(),
  context: z.enum(['REST', 'EXERCISE']).nullable(),
});
export type WhenFilter = z.infer<typeof WhenFilter>;

export const NO_FILTER: WhenFilter = {
  localTimeFrom: null,
  localTimeTo: null,
  isoWeekdays: null,
  context: null,
};

/** "above 130", "at least 2 drinks": in the unit said, or null for the metric's own; metric null means every metric asked about. */
export const Threshold = z.object({
  metric: z.enum(METRICS).nullable(),
  operator: z.enum(['GT', 'GE', 'LT', 'LE']),
  value: z.number().min(0).max(1_000_000),
  unit: z.string().max(20).nullable(),
});
export type Threshold = z.infer<typeof Threshold>;

/** What a question asks for; `phrase` null means that it says nothing about time. */
export const ComputeIntent = z.object({
  kind: z.literal('COMPUTE'),
  /** ADVICE: the person's own figures are shown, the advice itself is left to a clinician. */
  stance: z.enum(['ANSWER', 'ADVICE']),
  aspect: z.enum(ASPECTS),
  metrics: z.array(z.enum(METRICS)).max(8),
  /** For LIST without a metric: which logs. */
  logKinds: z.array(z.enum(LOG_KINDS)),
  sides: z
    .array(z.object({ phrase: TimePhrase.nullable(), when: WhenFilter }))
    .min(1)
    .max(2),
  thresholds: z.array(Threshold).max(4),
  /** Over what a mean, maximum or count is taken, where the question says so. */
  per: z.enum(['LOG', 'DAY', 'CALENDAR_DAY', 'WEEK', 'MONTH']).nullable(),
  percentile: z.union([z.literal(5), z.literal(25), z.literal(75), z.literal(95)]).nullable(),
  /** "last 5 readings". */
  limit: z.number().int().min(1).max(100).nullable(),
  /** A unit the person wants, by its key in the unit table. */
  unit: z.string().max(20).nullable(),
  /** "when", "which day": the date is the answer. */
  wantsDate: z.boolean(),
  notes: z.array(z.enum(NOTES)),
  /** Something in the question that PHDA does not record, in the person's words. */
  notRecorded: z.string().max(60).nullable(),
});
export type ComputeIntent = z.infer<typeof ComputeIntent>;

export const ReplyIntent = z.object({
  kind: z.literal('REPLY'),
  reason: z.enum(REPLIES),
  subject: z.string().max(60).nullable(),
});
export type ReplyIntent = z.infer<typeof ReplyIntent>;

/** What a question was understood to ask: the one thing a grammar or a model may produce. */
export const Intent = z.discriminatedUnion('kind', [ComputeIntent, ReplyIntent]);
export type Intent = z.infer<typeof Intent>;
