import { Temporal } from '@phda/shared-service';

import { monthOfName, plainText, readDay } from './dates';
import type { DayOrder } from './dates';

/** A line of a written log without its markup. */
export interface LogLine {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isBullet: boolean;
  /** A task that is not ticked off has not happened. */
  readonly isOpenTask: boolean;
}

const BULLET = /^(?:[-*+•·–—]|\d{1,2}[.)](?=\s+\D))\s+/;
const TASK = /^\[([ xX])\]\s+/;

/** Takes the Markdown off a line; null when nothing is left of it but markup. */
export function logLine(raw: string): LogLine | null {
  const trimmed = raw
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/^(?:>\s*)+/, '');
  if (trimmed === '' || /^(?:[-=*_]{3,}|```.*|~~~.*|\|[-:\s|]+\|)$/.test(trimmed)) return null;
  const heading = /^#{1,6}\s+/.exec(trimmed);
  const isUnderlined = /^\*\*[^*]+\*\*:?$/.test(trimmed);
  const bullet = isDate(trimmed) ? null : BULLET.exec(trimmed);
  const unmarked = trimmed.slice((heading ?? bullet)?.[0].length ?? 0);
  const task = TASK.exec(unmarked);
  const text = unmarked
    .slice(task?.[0].length ?? 0)
    .replace(/^\||\|$/g, '')
    .replace(/\*\*|__|`/g, '')
    .trim();
  if (text === '') return null;
  return {
    text,
    isHeading: heading !== null || isUnderlined,
    isBullet: bullet !== null,
    isOpenTask: task?.[1] === ' ',
  };
}

/** "16. November" looks like the sixteenth of a numbered list. */
function isDate(line: string): boolean {
  const word = /^\d{1,2}\.\s+(\p{L}+)/u.exec(line)?.[1];
  return word !== undefined && monthOfName(plainText(word)) !== null;
}

/** The day that a line begins with, and what it says behind it. */
export interface DatedLine {
  readonly day: Temporal.PlainDate;
  readonly rest: string;
}

const WEEKDAYS = [
  'monday mon montag lunes lundi lunedi',
  'tuesday tue tues dienstag martes mardi martedi',
  'wednesday wed mittwoch miercoles mercredi mercoledi',
  'thursday thu thur thurs donnerstag jueves jeudi giovedi',
  'friday fri freitag viernes vendredi venerdi',
  'saturday sat samstag sonnabend sabado samedi sabato',
  'sunday sun sonntag domingo dimanche domenica',
].map((names) => new Set(names.split(' ')));

/**
 * Reads the day at the start of a line: a date in any form that files use, also in brackets and without a year, or a weekday standing alone. A date
 * without a year is the nearest to the day before it in the log, a weekday the next from there on; at the start of the log both are the latest
 * not after `latest`.
 */
export function datedLine(
  text: string,
  order: DayOrder,
  previous: Temporal.PlainDate | null,
  latest: Temporal.PlainDate,
): DatedLine | null {
  // Daily notes name their day in the settings above them: "date: 2026-11-18".
  const unwrapped = text
    .replace(/^[[(]([^\])]{4,40})[\])]/, '$1')
    .replace(/^(?:date|day|datum|fecha|data):\s*/i, '');
  const plain = plainText(unwrapped);
  const full = readDay(plain, order);
  if (full) return { day: Temporal.PlainDate.from(full.day), rest: behind(unwrapped, plain, full.rest) };
  const partial = yearless(plain, order);
  if (partial) {
    const day = nearest(partial.month, partial.day, previous, latest);
    return day && { day, rest: behind(unwrapped, plain, partial.rest) };
  }
  const weekday = WEEKDAYS.findIndex((names) => names.has(plain.replace(/[:.,]$/, ''))) + 1;
  return weekday === 0 ? null : { day: weekdayFrom(weekday, previous, latest), rest: '' };
}

/** What stands behind the date in the line as it was written: its capitals and accents say something to the engine. */
function behind(text: string, plain: string, rest: string): string {
  const squeezed = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .normalize('NFC');
  const kept = squeezed.length === plain.length ? squeezed.slice(squeezed.length - rest.length) : rest;
  return kept.replace(/^\s*(?:[:,;|–—-]+|t(?=\d\d:))?\s*/i, '').trim();
}

interface Partial {
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

/** 18 Nov, Nov 18, 18.11., and 18/11 where a colon or nothing follows, so that 128/82 and 1/2 stay what they are. */
function yearless(plain: string, order: DayOrder): Partial | null {
  const text = plain.replace(/^([a-z]+)\.?,? (?=\d|[a-z]+\.? \d)/, (lead, word: string) =>
    WEEKDAYS.some((names) => names.has(word)) ? '' : lead,
  );
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)? (?:de |of )?([a-z]{3,})\b\.?/.exec(text);
  if (dayFirst) return partial(text, dayFirst, monthOfName(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:/.])/.exec(text);
  if (monthFirst) return partial(text, monthFirst, monthOfName(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const numeric = /^(\d{1,2})(?:\/(\d{1,2})(?=:?$|: )|\.(\d{1,2})\.(?=:?$|:? ))/.exec(text);
  if (!numeric) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[2] ?? numeric[3])];
  const isDayFirst = numeric[3] !== undefined || first > 12 || (second <= 12 && order === 'day-first');
  return isDayFirst ? partial(text, numeric, second, first) : partial(text, numeric, first, second);
}

function partial(text: string, match: RegExpExecArray, month: number | null, day: number): Partial | null {
  return month === null || month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : { month, day, rest: text.slice(match[0].length) };
}

function nearest(
  month: number,
  day: number,
  previous: Temporal.PlainDate | null,
  latest: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const around = previous ?? latest;
  const days = [-1, 0, 1].flatMap((years) => {
    try {
      return [Temporal.PlainDate.from({ year: around.year + years, month, day }, { overflow: 'reject' })];
    } catch {
      return [];
    }
  });
  const past = days.filter((one) => Temporal.PlainDate.compare(one, latest) <= 0);
  const distance = (one: Temporal.PlainDate): number => Math.abs(one.until(around).total('days'));
  return past.reduce<Temporal.PlainDate | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

function weekdayFrom(
  weekday: number,
  previous: Temporal.PlainDate | null,
  latest: Temporal.PlainDate,
): Temporal.PlainDate {
  const next = previous?.add({ days: (weekday - previous.dayOfWeek + 7) % 7 });
  if (next && Temporal.PlainDate.compare(next, latest) <= 0) return next;
  return latest.subtract({ days: (latest.dayOfWeek - weekday + 7) % 7 });
}
