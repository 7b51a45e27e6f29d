import type { Token } from '../text/tokens';
import { unitOfWords } from '../vocabulary/units';
import type { Around } from './language';

/** The clock time some minutes after an hour of the clock face ("halb acht" is 30 before 8), in English; null when the number is no hour. */
export function atHour(hour: Token | undefined, minutes: number): string | null {
  if (!isHour(hour)) return null;
  const total = hour.value * 60 + minutes;
  // On a clock face the half before one is after twelve.
  const shown = total < 60 ? total + 720 : total;
  return `at ${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, '0')}`;
}

/** "um 8", "a las 8", "14 Uhr", "8.30 Uhr": the number as a clock time; null when it is none. */
export function clockOf(number: Token | undefined): string | null {
  const dotted = /^(\d{1,2})[.,](\d\d)$/.exec(number?.text ?? '');
  if (dotted && Number(dotted[1]) < 24 && Number(dotted[2]) < 60) return `at ${dotted[1]}:${dotted[2]}`;
  return isHour(number) ? `at ${number.value} oclock` : null;
}

/** The same behind a preposition that may stand before quantities too: no unit or sign of a reading may follow. */
export function clockAt(number: Token | undefined, { after }: Around): string | null {
  const isQuantity =
    (after?.kind === 'word' && unitOfWords(after.text) !== null && after.text !== 'h') ||
    (after !== undefined && ['/', '%'].includes(after.text));
  return isQuantity ? null : clockOf(number);
}

/** Hours and minutes of "14:30", "14h30", "14 Uhr 30"; null when they are none, the minutes have no two digits, or are a quantity of something. */
export function hourAndMinute(
  [hour, minute]: readonly Token[],
  { after }: Around = { before: undefined, after: undefined },
): string | null {
  const isQuantity = after?.kind === 'word' && unitOfWords(after.text) !== null;
  if (!isHour(hour) || isQuantity || !/^[0-5]\d$/.test(minute?.text ?? '')) return null;
  return `at ${hour.value}:${minute?.text}`;
}

function isHour(token: Token | undefined): token is Token {
  return token !== undefined && Number.isInteger(token.value) && token.value >= 0 && token.value <= 24;
}

/** "14:30" after a preposition or before "Uhr"; null when a space after the colon makes it a heading. */
export function colonTime(time: readonly Token[]): string | null {
  return time[1]?.glued ? hourAndMinute(time) : null;
}

/** Months in English by their number, for dates written with a point or a name. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** "18.11" as a day and a month in English; null when it is no date. */
export function dayAndMonth(number: Token | undefined): string | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(number?.text ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  return name && Number(day) >= 1 && Number(day) <= 31 ? `on ${Number(day)} ${name}` : null;
}

/** Says "# november" for the names of the months, however the day is written before them. */
export function monthPhrases(names: string, before: (month: string) => string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name, at) => [`# ${MONTHS[at]}`, before(name)]));
}

/** Days of the week by their names, alone, with "on" and with "last". */
export function weekdayPhrases(
  names: string,
  last: (day: string) => string,
  on: (day: string) => string,
): Record<string, string> {
  const english = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
  return Object.fromEntries(
    names.split(' ').flatMap((day, at) => [
      [`last ${english[at]}`, last(day)],
      [`on ${english[at]}`, on(day)],
    ]),
  );
}

/** "12/8" and "13.5/8" beside the word for blood pressure are said in centimetres of mercury; null for any other pair. */
export function inCentimetres(
  upper: Token | undefined,
  lower: Token | undefined,
  after?: Token,
): string | null {
  if (!upper || !lower || after?.text === 'kpa') return null;
  const isSmall = upper.value >= 7 && upper.value <= 26 && lower.value >= 3 && lower.value <= 16;
  return isSmall && upper.value > lower.value ? `${upper.value}/${lower.value} cmhg` : null;
}

/** "120 su 80" and "128 zu 82" are a blood pressure when their size allows it. */
export function pressurePair(upper: Token | undefined, lower: Token | undefined): string | null {
  if (!upper || !lower) return null;
  const isLikely = upper.value >= 80 && upper.value <= 260 && lower.value >= 40 && lower.value < upper.value;
  return isLikely ? '#/#' : null;
}

/** "13,2/8,4": with a decimal a pair is a pressure in centimetres, as it is told in much of the Latin world. */
export function decimalPressure([upper, lower]: readonly Token[], { after }: Around): string | null {
  const isDecimal = [upper, lower].some((one) => one !== undefined && !Number.isInteger(one.value));
  return isDecimal ? inCentimetres(upper, lower, after) : null;
}
