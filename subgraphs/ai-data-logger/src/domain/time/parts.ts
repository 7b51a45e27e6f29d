/** A part of the day as people name it; meals count as parts because people date food by them. */
export type DayPart =
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'breakfast'
  | 'brunch'
  | 'lunch'
  | 'dinner'
  | 'bedtime'
  | 'waking'
  | 'smallHours'
  | 'earlyMorning'
  | 'lateMorning'
  | 'lateAfternoon';

/** Which calendar day is meant, counted from the day of writing. */
export type DayWords =
  | { readonly type: 'offset'; readonly days: number }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly strictlyBefore: boolean;
      readonly lastWeek?: true;
    }
  | { readonly type: 'dayOfMonth'; readonly day: number }
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly day: number };

/** A wall-clock time; `meridiem` null means that neither am nor pm was said. */
export interface ClockWords {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem: 'am' | 'pm' | null;
  /** Nothing but the hour was said, as in "at 5". */
  readonly bare?: true;
}

/** What the time words of one item say, before anything is resolved. */
export interface TimeParts {
  readonly day?: DayWords;
  readonly clock?: ClockWords;
  /** The end of a span of clock times such as "6 to 6:30pm", whose beginning is `clock`. */
  readonly until?: ClockWords;
  /** The day of the item before, for a clock time alone that would lie in the future today. */
  readonly otherwise?: DayWords;
  readonly part?: DayPart;
  /** Exact length of time before the moment of writing. */
  readonly ago?: { readonly unit: 'minutes' | 'days' | 'months'; readonly value: number };
  /** The fixed offset from UTC in which the clock time was said, such as `+01:00`; that of the person's zone when absent. */
  readonly zone?: string;
  /** Minutes after the item before. */
  readonly later?: number;
  readonly now?: true;
  /** Time words too vague to resolve, such as "the other day". */
  readonly vague?: string;
}

/** Joins the time words of one item; what was said first wins where both say the same part. */
export function combineParts(first: TimeParts, second: TimeParts): TimeParts {
  return { ...second, ...first };
}

/** Says whether two groups of time words complete each other, as "yesterday" and "at 9pm" do. */
export function complement(first: TimeParts, second: TimeParts): boolean {
  const keys = (parts: TimeParts): string[] => Object.keys(parts).filter((key) => key !== 'now');
  return keys(first).length > 0 && keys(first).every((key) => !keys(second).includes(key));
}
