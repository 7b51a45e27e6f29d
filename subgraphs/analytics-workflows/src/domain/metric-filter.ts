import { badInput } from '@phda/shared-service';
import type { MetricEntry } from '@phda/shared-models';

export type HeartContext = 'REST' | 'EXERCISE' | 'UNKNOWN';

type Given<T> = T | null | undefined;

/** A filter as it arrives: every part may be missing or null. */
export interface FilterInput {
  readonly localTimeFrom?: Given<string>;
  readonly localTimeTo?: Given<string>;
  readonly isoWeekdays?: Given<readonly number[]>;
  readonly min?: Given<number>;
  readonly max?: Given<number>;
  readonly context?: Given<HeartContext>;
}

/** A checked filter: local times of day `HH:MM` [from, to), wrapping over midnight when from is later; null parts let every row pass. */
export interface RowFilter {
  readonly localTime: { readonly from: string; readonly to: string } | null;
  readonly isoWeekdays: readonly number[] | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly context: HeartContext | null;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const END_OF_DAY = '24:00';

/** Checks a filter for a metric; null when it keeps every row. Throws BAD_USER_INPUT for a malformed or contradictory part and for a context on other than heart metrics. */
export function checkedFilter(input: FilterInput | null | undefined, entry: MetricEntry): RowFilter | null {
  if (!input) return null;
  const filter = {
    localTime: localTime(input.localTimeFrom ?? null, input.localTimeTo ?? null),
    isoWeekdays: isoWeekdays(input.isoWeekdays ?? null),
    ...bounds(input.min ?? null, input.max ?? null),
    context: heartContext(input.context ?? null, entry),
  };
  return Object.values(filter).every((part) => part === null) ? null : filter;
}

function localTime(from: string | null, to: string | null): RowFilter['localTime'] {
  if (from === null && to === null) return null;
  if (from !== null && !TIME_OF_DAY.test(from)) throw badTime('localTimeFrom', from);
  if (to !== null && to !== END_OF_DAY && !TIME_OF_DAY.test(to)) throw badTime('localTimeTo', to);
  if (from === to)
    throw badInput(`localTimeFrom and localTimeTo are both ${from}, which leaves no time of day in between.`);
  return { from: from ?? '00:00', to: to ?? END_OF_DAY };
}

function badTime(field: string, text: string): Error {
  return badInput(`${field} "${text.slice(0, 20)}" is not a time of day. Use HH:MM such as 07:30 or 22:00.`);
}

function isoWeekdays(days: readonly number[] | null): RowFilter['isoWeekdays'] {
  if (days === null) return null;
  if (days.length === 0 || days.some((day) => day < 1 || day > 7))
    throw badInput('isoWeekdays must name one or more days from 1 (Monday) to 7 (Sunday).');
  return [...new Set(days)].sort();
}

function bounds(min: number | null, max: number | null): Pick<RowFilter, 'min' | 'max'> {
  if (min !== null && max !== null && min > max)
    throw badInput(`The filter's min (${min}) is above its max (${max}), so that no row can pass.`);
  return { min, max };
}

function heartContext(context: HeartContext | null, entry: MetricEntry): RowFilter['context'] {
  if (context !== null && entry.kind !== 'HEART')
    throw badInput(
      `The filter's context applies to heart metrics only, and ${entry.metric} is not one. Leave it out.`,
    );
  return context;
}
