import type { DayPart } from './parts';

/** Clock times assumed for words that name a part of the day; stated in every confirmation that uses one. */
export const ASSUMED: Readonly<Record<DayPart, readonly [hour: number, minute: number]>> = {
  smallHours: [3, 0],
  earlyMorning: [6, 0],
  waking: [7, 0],
  breakfast: [8, 0],
  morning: [8, 0],
  lateMorning: [10, 30],
  brunch: [11, 0],
  noon: [12, 0],
  lunch: [12, 30],
  afternoon: [15, 0],
  lateAfternoon: [17, 0],
  evening: [19, 0],
  dinner: [19, 0],
  night: [21, 0],
  bedtime: [22, 0],
};

/** What is written about during its part of the day happens now; outside these hours it takes the assumed time. Hours from 24 are those after midnight. */
export const MEAL_HOURS: Partial<Readonly<Record<DayPart, readonly [from: number, to: number]>>> = {
  breakfast: [5, 11],
  brunch: [9, 14],
  lunch: [11, 15],
  dinner: [17, 23],
  waking: [4, 11],
  bedtime: [20, 27],
};

/** Hours that a part of the day covers; while it lasts, a part whose assumed time is still ahead means now ("morning weight" at 6:45). */
export const PART_HOURS: Partial<Readonly<Record<DayPart, readonly [from: number, to: number]>>> = {
  smallHours: [0, 5],
  earlyMorning: [3, 9],
  morning: [3, 12],
  lateMorning: [9, 12],
  noon: [11, 13],
  afternoon: [12, 17],
  lateAfternoon: [15, 19],
  evening: [17, 24],
  night: [20, 24],
};
