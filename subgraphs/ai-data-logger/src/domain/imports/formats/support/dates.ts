import type { WallClock } from './places';

/** Whether 3/5 is the third of May or the fifth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** A calendar day as a file states it. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Read {
  readonly day: Day;
  /** What follows the day. */
  readonly rest: string;
}

/** The engine's hour of a day that is named alone. */
const NOON = { hour: 12, minute: 0, second: 0, millisecond: 0 };

/** Month names and their short forms in English, German, Spanish, French and Italian, lower case without accents. */
const MONTHS = [
  'january jan januar janner jaenner enero ene janvier janv gennaio gen',
  'february feb februar febrero fevrier fevr fev febbraio febb',
  'march mar marz maerz mrz marzo mars',
  'april apr abril abr avril avr aprile',
  'may mai mayo maggio mag',
  'june jun juni junio juin giugno giu',
  'july jul juli julio juillet juil luglio lug',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre septembre settembre set',
  'october oct oktober okt octubre octobre ottobre ott',
  'november nov noviembre novembre',
  'december dec dezember dez diciembre dic decembre dicembre',
].map((names) => new Set(names.split(' ')));

/** The month of a name in five languages, 1 to 12, null when it is none. */
export function monthOfName(name: string): number | null {
  const index = MONTHS.findIndex((names) => names.has(name));
  return index < 0 ? null : index + 1;
}

/** Text in lower case without accents, with plain spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Reads a day with or without a clock time in the forms exports use; null when it is none or does not exist in the calendar. */
export function readDateTime(text: string, order: DayOrder): WallClock | null {
  const plain = plainText(text);
  const read = readDay(plain, order);
  if (!read) return readEpoch(plain);
  const rest = read.rest.replace(/^[\s,.]*(?:t(?=\d)|at |um |a las? |a |alle |,|-(?= ))?\s*/, '');
  if (rest === '') return { ...read.day, ...NOON, offsetMinutes: null, hasClock: false };
  const clock = readClock(rest);
  return clock && { ...read.day, ...clock, hasClock: true };
}

/** Reads a day alone, what follows it is left over; null when the text does not begin with one. */
export function readDay(plain: string, order: DayOrder): Read | null {
  const text = plain.replace(/^[a-z]+\.?,? (?=\d)/, (word) =>
    monthOfName(word.replace(/[., ]/g, '')) ? word : '',
  );
  const read = readNumbers(text, order) ?? readNamed(text) ?? readNamed(text.replace(/^[a-z]+\.?,? /, ''));
  return read && exists(read.day) ? read : null;
}

function readNumbers(text: string, order: DayOrder): Read | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2 ?(\d{1,2})(?!\d)\.?/.exec(text);
  if (iso) return read(text, iso, [iso[1], iso[3], iso[4]]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?=$|\D|\d{4}(?:\d{2})?(?:$|\D))/.exec(text);
  if (compact) return read(text, compact, [compact[1], compact[2], compact[3]]);
  const short = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!short) return null;
  const isDayFirst = dayComesFirst(
    Number(short[1]),
    Number(short[3]),
    short[2] === '.' ? 'day-first' : order,
  );
  return read(text, short, isDayFirst ? [short[4], short[3], short[1]] : [short[4], short[1], short[3]]);
}

/** A part above 12 can only be the day; otherwise the order decides. */
function dayComesFirst(first: number, second: number, order: DayOrder): boolean {
  if (first > 12) return true;
  return second > 12 ? false : order === 'day-first';
}

/** 18 Nov 2026, 18. November 2026, 18-Nov-26, 18 de noviembre de 2026, November 18, 2026. */
function readNamed(text: string): Read | null {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?[ -]?(?:de |of )?([a-z]{3,})\.?,?[ -]?(?:de |del )?(\d{4}|\d{2})(?!\d|:\d)/.exec(
      text,
    );
  if (dayFirst) return named(text, dayFirst, dayFirst[2], [dayFirst[3], dayFirst[1]]);
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})(?!\d|:\d)/.exec(text);
  return monthFirst && named(text, monthFirst, monthFirst[1], [monthFirst[3], monthFirst[2]]);
}

function named(
  text: string,
  match: RegExpExecArray,
  name: string | undefined,
  [year, day]: (string | undefined)[],
): Read | null {
  const month = monthOfName(name ?? '');
  return month === null ? null : read(text, match, [year, String(month), day]);
}

function read(
  text: string,
  match: RegExpExecArray,
  [year, month, day]: readonly (string | undefined)[],
): Read {
  return {
    day: { year: fullYear(year ?? ''), month: Number(month), day: Number(day) },
    rest: text.slice(match[0].length),
  };
}

/** Two digits are a year of this century up to 69, of the last from 70 (POSIX strptime). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

type Clock = Pick<WallClock, 'hour' | 'minute' | 'second' | 'millisecond' | 'offsetMinutes'>;

const CLOCK =
  /^(am|pm)? ?(\d{1,2})(?:[:.h] ?(\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?)?(?: ?(am|pm|a\.? ?m\.?|p\.? ?m\.?)(?![a-z]))?(?: ?(?:uhr|h|hrs|o'clock))?(?: ?(z|utc|gmt)? ?([+-]\d{2}):?(\d{2})?| ?(z|utc|gmt))?$/;
const COMPACT_CLOCK = /^(\d{2})(\d{2})(\d{2})?$/;

/** Reads a clock time: 19:05, 7:05 pm, 7.05 Uhr, 7h05, 190512, with an offset or Z behind it; null when it is none. */
export function readClock(text: string): Clock | null {
  const plain = plainText(text);
  const compact = COMPACT_CLOCK.exec(plain);
  if (compact) return clock(Number(compact[1]), Number(compact[2]), Number(compact[3] ?? 0), 0, null);
  const match = CLOCK.exec(plain);
  if (!match) return null;
  const [, before, hourText, minute, second, fraction, after, , offsetHours, offsetMinutes, utc] = match;
  const half = (before ?? after)?.charAt(0);
  if (minute === undefined && half === undefined) return null;
  const hour = hourOf(Number(hourText), half);
  const offset = offsetOf(offsetHours, offsetMinutes) ?? (utc === undefined ? null : 0);
  const millisecond = Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  return hour === null ? null : clock(hour, Number(minute ?? 0), Number(second ?? 0), millisecond, offset);
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined || hour > 12) return hour;
  if (hour === 0) return half === 'p' ? null : 0;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetOf(hours: string | undefined, minutes: string | undefined): number | null {
  if (hours === undefined) return null;
  const size = Math.abs(Number(hours)) * 60 + Number(minutes ?? 0);
  return hours.startsWith('-') ? -size : size;
}

function clock(
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
  offsetMinutes: number | null,
): Clock | null {
  if (hour > 23 || minute > 59 || second > 60) return null;
  return { hour, minute, second: Math.min(second, 59), millisecond, offsetMinutes };
}

/** Seconds or milliseconds since 1970, which some exports write instead of a date. */
function readEpoch(plain: string): WallClock | null {
  const match = /^(\d{10})(\d{3})?$/.exec(plain);
  if (!match) return null;
  const date = new Date(Number(match[1]) * 1000 + Number(match[2] ?? 0));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offsetMinutes: 0,
    hasClock: true,
    isPlaceless: true,
  };
}

/** The order of day and month that the dates of a file prove, null when none of them has a part above 12. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const parts = /^\D*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(text.trim());
    if (parts && Number(parts[1]) > 12) dayFirst += 1;
    if (parts && Number(parts[2]) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}
