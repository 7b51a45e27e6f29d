/** Named parts of a day. */
export const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING', 'NIGHT'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Local times `HH:MM` of each part, from inclusive, to exclusive; morning and evening by the contract, a night wraps over midnight. */
export const DAY_PART_TIMES: Readonly<
  Record<DayPart, { readonly localTimeFrom: string | null; readonly localTimeTo: string | null }>
> = {
  MORNING: { localTimeFrom: null, localTimeTo: '12:00' },
  AFTERNOON: { localTimeFrom: '12:00', localTimeTo: '17:00' },
  EVENING: { localTimeFrom: '17:00', localTimeTo: null },
  NIGHT: { localTimeFrom: '21:00', localTimeTo: '06:00' },
};

/** Reads one word such as "morning" or "evenings"; null when it is none. */
export function dayPartOf(word: string | undefined): DayPart | null {
  const stem = (word ?? '').replace(/s$/, '').toUpperCase();
  return DAY_PARTS.find((part) => part === stem) ?? null;
}
