import { z } from 'zod';

/** Calendar units in which people name time. */
export const CALENDAR_UNITS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const unit = z.enum(CALENDAR_UNITS);
const year = z.number().int().min(1900).max(2200).nullable();

/**
 * A stretch of time as a person names it, before anybody asked which dates that is. The words' meanings are those of the
 * contract's header; whoever reads a question (grammar or model) chooses a phrase, and code alone turns it into instants.
 */
export const Period = z.discriminatedUnion('type', [
  /** Today, this week, this month …: its start to now. */
  z.object({ type: z.literal('TO_DATE'), unit }),
  /** The full unit `back` before the current one: yesterday is DAY 1, last month MONTH 1. */
  z.object({ type: z.literal('PREVIOUS'), unit, back: z.number().int().min(1).max(1000) }),
  /** Back from now, same clock time. */
  z.object({
    type: z.literal('ROLLING'),
    n: z.number().int().min(1).max(10_000),
    unit: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
  }),
  /** A named month; without a year the latest one that has begun. */
  z.object({ type: z.literal('MONTH'), month: z.number().int().min(1).max(12), year, ended: z.boolean() }),
  /** Days `fromDay`–`toDay` of a month; a negative `fromDay` counts from the month's end, days past it are its last. */
  z.object({
    type: z.literal('DAYS_OF_MONTH'),
    month: z.number().int().min(1).max(12),
    year,
    fromDay: z.number().int().min(-31).max(31),
    toDay: z.number().int().min(1).max(31),
  }),
  z.object({ type: z.literal('QUARTER'), quarter: z.number().int().min(1).max(4), year }),
  /** Three months from `month` on; without a year the latest that has begun or, for `ended`, has ended. */
  z.object({ type: z.literal('SEASON'), month: z.number().int().min(1).max(12), year, ended: z.boolean() }),
  z.object({ type: z.literal('YEAR'), year: z.number().int().min(1900).max(2200) }),
  /** A calendar date; missing parts are those of the latest such date that has begun. */
  z.object({
    type: z.literal('DATE'),
    day: z.number().int().min(1).max(31),
    month: z.number().int().min(1).max(12).nullable(),
    year,
  }),
  /** The ISO week that holds a date. */
  z.object({
    type: z.literal('WEEK_OF'),
    day: z.number().int().min(1).max(31),
    month: z.number().int().min(1).max(12),
    year,
  }),
  /** LATEST: the last one before today; otherwise the one of this or last week. */
  z.object({
    type: z.literal('WEEKDAY'),
    isoWeekday: z.number().int().min(1).max(7),
    which: z.enum(['LATEST', 'THIS_WEEK', 'LAST_WEEK']),
  }),
  /** THIS: of the current week; LAST: of the week before; LATEST: the last one that has begun. */
  z.object({ type: z.literal('WEEKEND'), which: z.enum(['THIS', 'LAST', 'LATEST']) }),
  /** The evening before and the night. */
  z.object({ type: z.literal('LAST_NIGHT') }),
  z.object({ type: z.literal('FUTURE') }),
]);
export type Period = z.infer<typeof Period>;

/** What a question says about time: nothing, one period, or a range whose ends are periods. */
export const TimePhrase = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ALL_TIME') }),
  z.object({ type: z.literal('IN'), period: Period }),
  /** From the start of the period to now. */
  z.object({ type: z.literal('SINCE'), period: Period }),
  /** From its end to now. */
  z.object({ type: z.literal('AFTER'), period: Period }),
  /** Everything until its start. */
  z.object({ type: z.literal('BEFORE'), period: Period }),
  /** Everything until its end. */
  z.object({ type: z.literal('UNTIL'), period: Period }),
  /** Both periods included. */
  z.object({ type: z.literal('BETWEEN'), first: Period, last: Period }),
]);
export type TimePhrase = z.infer<typeof TimePhrase>;

/** The first instant PHDA stores anything for; ranges over "everything" begin here. */
export const BEGINNING = '1900-01-01T00:00:00.000Z';
