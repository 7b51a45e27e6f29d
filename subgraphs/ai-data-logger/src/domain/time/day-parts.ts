import type { DayPart } from './parts';

/** Clock times assumed for words that name a part of the day; stated in every confirmation that uses one. */
export const ASSUMED: Readonly<Record<DayPart, readonly [hour: number, minute: number]>> = {
  waking: [7, 0],
  breakfast: [8, 0],
  morning: [8, 0],
  brunch: [11, 0],
  noon: [12, 0],
  lunch: [12, 30],
  afternoon: [15, 0],
  evening: [19, 0],
  dinner: [19, 0],
  night: [21, 0],
  bedtime: [22, 0],
  midnight: [0, 0],
};

/** Meals written about during the meal happen now; outside these hours they take the assumed time. */
export const MEAL_HOURS: Partial<Readonly<Record<DayPart, readonly [from: number, to: number]>>> = {
  breakfast: [5, 11],
  brunch: [9, 14],
  lunch: [11, 15],
  dinner: [17, 23],
  waking: [4, 11],
  bedtime: [20, 24],
};
