import { dayPartOf } from './day-part';
import {
  daysOfMonth,
  FEAST,
  feast,
  partOfMonth,
  quarter,
  type ReadPeriod,
  season,
  THIRDS,
  weekOf,
} from './period-parts';
import type { CalendarUnit, Period } from './phrase';

/** One way to name a period in normalised English. Patterns are sticky: they match where they are put. */
export interface PeriodRule {
  readonly pattern: RegExp;
  /** For words that are a time only after another word ("in may", "since 2025"): the words that make them one. */
  readonly after?: ReadonlySet<string>;
  /** `thisYear` is the calendar year of asking, for words such as "may last year". */
  read(match: RegExpExecArray, thisYear: number): ReadPeriod | null;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  "(monday|mon|tuesday|tues?|wednesday|wed|thursday|thur?s?|friday|fri|saturday|sat|sunday|sun)(?:'s)?";
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20|21)\\d{2})';
const SEASON = '(spring|summer|autumn|fall|winter)';
const UNIT = "(day|week|month|quarter|year)(?:'s)?";
const PART = '(?: (?:in the |at )?(morning|afternoon|evening|night))?';

const monthOf = (word: string | undefined): number => MONTH_NAMES.indexOf((word ?? '').slice(0, 3)) + 1;
const weekdayOf = (word: string | undefined): number => WEEKDAY_NAMES.indexOf((word ?? '').slice(0, 3)) + 1;
const numberOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null);
const unitOf = (word: string | undefined): CalendarUnit => (word ?? 'day').toUpperCase() as CalendarUnit;
const rule = (pattern: string, read: PeriodRule['read'], after?: string): PeriodRule => ({
  pattern: new RegExp(`${pattern}(?![\\p{L}\\d])`, 'yu'),
  read,
  ...(after === undefined ? {} : { after: new Set(after.split(' ')) }),
});
const BEFORE_MONTH =
  'in of during for since from until till before after vs versus than and or with to compare between';
const BEFORE_YEAR = 'in of during for since from until till throughout vs versus year';
const inDay = (period: Period, part?: string): ReadPeriod => ({ period, dayPart: dayPartOf(part) });

function date(
  day: string | undefined,
  month: number | null,
  year: number | null,
  part?: string,
): ReadPeriod | null {
  const number = Number(day);
  if (number < 1 || number > 31 || month === 0 || (month ?? 1) > 12) return null;
  return inDay({ type: 'DATE', day: number, month, year }, part);
}

function count(digits: string | undefined): number {
  if (digits === 'few') return 3;
  if (digits === 'couple of' || digits === 'couple') return 2;
  return Math.min(Math.max(Number(digits ?? 1), 1), 1000);
}

function rolling(n: number, word: string | undefined): ReadPeriod {
  if (word === 'fortnight') return { period: { type: 'ROLLING', n: 2 * n, unit: 'WEEK' } };
  if (word === 'quarter') return { period: { type: 'ROLLING', n: 3 * n, unit: 'MONTH' } };
  const unit = (word === 'night' ? 'day' : (word ?? 'day')).toUpperCase();
  return { period: { type: 'ROLLING', n, unit: unit as 'DAY' } };
}

function ago(digits: string | undefined, word: string | undefined, part?: string): ReadPeriod {
  const back = digits === 'a' || digits === 'an' || digits === 'one' ? 1 : count(digits);
  return inDay({ type: 'PREVIOUS', unit: unitOf(word), back }, part);
}

const COUNT = '(\\d{1,4}|few|couple of|couple)';

const RELATIVE: readonly PeriodRule[] = [
  rule(`today${PART}`, (m) => inDay({ type: 'TO_DATE', unit: 'DAY' }, m[1])),
  rule('tonight', () => inDay({ type: 'TO_DATE', unit: 'DAY' }, 'evening')),
  rule('this (morning|afternoon|evening)', (m) => inDay({ type: 'TO_DATE', unit: 'DAY' }, m[1])),
  rule(`yesterday(?:'s)?${PART}`, (m) => inDay({ type: 'PREVIOUS', unit: 'DAY', back: 1 }, m[1])),
  rule('last (evening|afternoon)', (m) => inDay({ type: 'PREVIOUS', unit: 'DAY', back: 1 }, m[1])),
  rule('last night', () => ({ period: { type: 'LAST_NIGHT' } })),
  rule(`(?:the )?day before yesterday${PART}`, (m) =>
    inDay({ type: 'PREVIOUS', unit: 'DAY', back: 2 }, m[1]),
  ),
  rule(`(\\d{1,3}|a|an|one|few|couple of) (day|week|month|quarter|year)s? ago${PART}`, (m) =>
    ago(m[1], m[2], m[3]),
  ),
  rule(`(?:this|current) ${UNIT}(?: so far| to date)?`, (m) => ({
    period: { type: 'TO_DATE', unit: unitOf(m[1]) },
  })),
  rule('(?:start|beginning) of (?:the |this )?(week|month|quarter|year)', (m) => ({
    period: { type: 'TO_DATE', unit: unitOf(m[1]) },
  })),
  rule(
    '(?:for|during|over|in|throughout) the (week|month|quarter|year)(?: so far)?(?! (?:before|of|from|starting|beginning|commencing|after|\\d))',
    (m) => ({ period: { type: 'TO_DATE', unit: unitOf(m[1]) } }),
  ),
  rule('(week|month|quarter|year)[ -]to[ -]date', (m) => ({
    period: { type: 'TO_DATE', unit: unitOf(m[1]) },
  })),
  rule('(wtd|mtd|ytd)', (m) => ({
    period: { type: 'TO_DATE', unit: m[1] === 'wtd' ? 'WEEK' : m[1] === 'mtd' ? 'MONTH' : 'YEAR' },
  })),
  rule(
    `(?:last|previous|prior) (?:calendar |full )?${UNIT}(?! (?:that |when |on which )?(?:i|my|with|of)\\b)`,
    (m) => ({
      period: { type: 'PREVIOUS', unit: unitOf(m[1]), back: 1 },
    }),
  ),
  rule(`(?:the )?(week|month|year) before last`, (m) => ({
    period: { type: 'PREVIOUS', unit: unitOf(m[1]), back: 2 },
  })),
  rule('(?:past|last) (hour|fortnight)', (m) => rolling(1, m[1])),
  rule('past (day|week|month|quarter|year|night)', (m) => rolling(1, m[1])),
  rule(
    `(?:last|past|previous|recent|preceding) ${COUNT} ?-?(hour|day|night|week|month|year|fortnight|quarter)s?`,
    (m) => rolling(count(m[1]), m[2]),
  ),
  rule(`${COUNT} (?:last|past|previous|most recent) (hour|day|night|week|month|year)s?`, (m) =>
    rolling(count(m[1]), m[2]),
  ),
  rule('(?<!\\b(?:in|after|every|next|of|than) )(\\d{1,3}) (day|week|month|year)s(?= ?$| ,)', (m) =>
    rolling(count(m[1]), m[2]),
  ),
  rule('(\\d{1,4})[ -](hour|day|week|month|year)', (m) => rolling(count(m[1]), m[2])),
  rule('(?:over|in|for|within) (\\d{1,4}) (hour|day|week|month|year)s', (m) => rolling(count(m[1]), m[2])),
  rule('(?:lately|recently|these days|nowadays)', () => rolling(14, 'day')),
  rule('(?:tomorrow|(?:next|coming|upcoming) (?:day|week|month|quarter|year|weekend|\\d+ \\w+))', () => ({
    period: { type: 'FUTURE' },
  })),
];

const WEEKLY: readonly PeriodRule[] = [
  rule('this weekend', () => ({ period: { type: 'WEEKEND', which: 'THIS' } })),
  rule('(?:last|previous|past) weekend', () => ({ period: { type: 'WEEKEND', which: 'LAST' } })),
  rule('(?:on|over|at|during) the weekend', () => ({ period: { type: 'WEEKEND', which: 'LATEST' } })),
  rule(`(?:last |past |previous )?${WEEKDAY}${PART}`, (m) => weekday(m[1], 'LATEST', m[2])),
  rule(`this ${WEEKDAY}${PART}`, (m) => weekday(m[1], 'THIS_WEEK', m[2])),
  rule(`${WEEKDAY}${PART}(?: of| in)? last week`, (m) => weekday(m[1], 'LAST_WEEK', m[2])),
  rule(`last week(?:'s)?(?: on)? ${WEEKDAY}${PART}`, (m) => weekday(m[1], 'LAST_WEEK', m[2])),
  rule(`${WEEKDAY}${PART}(?: of| in)? this week`, (m) => weekday(m[1], 'THIS_WEEK', m[2])),
];

function weekday(
  word: string | undefined,
  which: 'LATEST' | 'THIS_WEEK' | 'LAST_WEEK',
  part?: string,
): ReadPeriod {
  return inDay({ type: 'WEEKDAY', isoWeekday: weekdayOf(word), which }, part);
}

function month(word: string | undefined, year: number | null, ended = false): ReadPeriod {
  return { period: { type: 'MONTH', month: monthOf(word), year, ended } };
}

const NAMED: readonly PeriodRule[] = [
  rule(`(\\d{4})-(\\d{2})-(\\d{2})${PART}`, (m) => date(m[3], Number(m[2]), Number(m[1]), m[4])),
  rule('(\\d{4})-(\\d{2})', (m) =>
    Number(m[2]) >= 1 && Number(m[2]) <= 12
      ? { period: { type: 'MONTH', month: Number(m[2]), year: Number(m[1]), ended: false } }
      : null,
  ),
  rule(
    `(?:the )?week (?:of|starting|beginning|commencing|from)(?: on)?(?: the)? ${DAY}(?: of)? ${MONTH}(?: ${YEAR})?`,
    (m) => weekOf(m[1], monthOf(m[2]), numberOf(m[3])),
  ),
  rule(
    `(?:the )?week (?:of|starting|beginning|commencing|from)(?: on)? ${MONTH} ${DAY}(?: ?,? ${YEAR})?`,
    (m) => weekOf(m[2], monthOf(m[1]), numberOf(m[3])),
  ),
  rule('(?:the )?week (?:of|starting|beginning|commencing|from)(?: on)? (\\d{4})-(\\d{2})-(\\d{2})', (m) =>
    weekOf(m[3], Number(m[2]), Number(m[1])),
  ),
  rule(`(?:the )?${DAY}(?: of)? ${MONTH}(?: ?,? ${YEAR})?${PART}`, (m) =>
    date(m[1], monthOf(m[2]), numberOf(m[3]), m[4]),
  ),
  rule(`${MONTH} (?:the )?${DAY}(?: ?,? ${YEAR})?${PART}`, (m) =>
    date(m[2], monthOf(m[1]), numberOf(m[3]), m[4]),
  ),
  rule(
    `(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|the) month)?${PART}`,
    (m) => date(m[1], null, null, m[2]),
    'the on',
  ),
  rule(
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (week|half) (?:of|in) ${MONTH}(?:(?: of)? ${YEAR})?`,
    (m) => partOfMonth(m[1] ?? '', m[2] ?? '', monthOf(m[3]), numberOf(m[4])),
  ),
  rule(`(?:the )?${DAY} ?(?:-|to|until|through) ?(?:the )?${DAY}(?: of)? ${MONTH}(?: ${YEAR})?`, (m) =>
    daysOfMonth(monthOf(m[3]), numberOf(m[4]), Number(m[1]), Number(m[2])),
  ),
  rule(`${MONTH} ${DAY} ?(?:-|to) ?${DAY}(?: ?,? ${YEAR})?`, (m) =>
    daysOfMonth(monthOf(m[1]), numberOf(m[4]), Number(m[2]), Number(m[3])),
  ),
  rule(
    `(?:between|from) (?:the )?${DAY} (?:and|to|until|till|through|-) (?:the )?${DAY}(?: of)? ${MONTH}(?: ${YEAR})?`,
    (m) => daysOfMonth(monthOf(m[3]), numberOf(m[4]), Number(m[1]), Number(m[2])),
  ),
  rule(
    `(?:between|from) ${MONTH} (?:the )?${DAY} (?:and|to|until|till|through|-) (?:the )?${DAY}(?: ?,? ${YEAR})?`,
    (m) => daysOfMonth(monthOf(m[1]), numberOf(m[4]), Number(m[2]), Number(m[3])),
  ),
  rule(`(?:the )?(first|last) (\\d{1,2}) (day|week)s (?:of|in) ${MONTH}(?:(?: of)? ${YEAR})?`, (m) => {
    const days = Number(m[2]) * (m[3] === 'week' ? 7 : 1);
    if (days < 1 || days > 31) return null;
    return daysOfMonth(
      monthOf(m[4]),
      numberOf(m[5]),
      m[1] === 'first' ? 1 : -days,
      m[1] === 'first' ? days : 31,
    );
  }),
  rule(`(early|mid|middle of|the middle of|late)[ -]${MONTH}(?:(?: of)? ${YEAR})?`, (m) => {
    const third = THIRDS[m[1] ?? ''] ?? [11, 20];
    return daysOfMonth(monthOf(m[2]), numberOf(m[3]), third[0], third[1]);
  }),
  rule(`(?:the )?${FEAST}(?:(?: of| in)? ${YEAR})?`, (m) => feast(m[1] ?? '', numberOf(m[2]))),
  // Day first as in most of the world, unless only month first makes a date.
  rule(`(\\d{1,2})[./](\\d{1,2})[./]${YEAR}`, (m) =>
    Number(m[2]) > 12 ? date(m[2], Number(m[1]), Number(m[3])) : date(m[1], Number(m[2]), Number(m[3])),
  ),
  rule(`${MONTH}(?: of)? ${YEAR}`, (m) => month(m[1], Number(m[2]))),
  rule(`${MONTH}(?: of| in)? (last|this) year`, (m, thisYear) =>
    month(m[1], m[2] === 'last' ? thisYear - 1 : thisYear),
  ),
  rule(`(last|this) year(?: in)? ${MONTH}`, (m, thisYear) =>
    month(m[2], m[1] === 'last' ? thisYear - 1 : thisYear),
  ),
  rule(`${DAY}(?: of)? ${MONTH} last year`, (m, thisYear) => date(m[1], monthOf(m[2]), thisYear - 1)),
  rule(`${MONTH} ${DAY} last year`, (m, thisYear) => date(m[2], monthOf(m[1]), thisYear - 1)),
  rule('may(?= vs )', () => month('may', null)),
  rule(`last ${MONTH}`, (m) => month(m[1], null, true)),
  rule(`this ${MONTH}`, (m) => month(m[1], null)),
  rule(MONTH.replace('may|', '').replace('mar(?:ch)?', 'march'), (m) => month(m[1], null)),
  rule('(may|mar)', (m) => month(m[1], null), BEFORE_MONTH),
  rule(`(?:the )?year ${YEAR}`, (m) => ({ period: { type: 'YEAR', year: Number(m[1]) } })),
  rule(YEAR, (m) => ({ period: { type: 'YEAR', year: Number(m[1]) } }), BEFORE_YEAR),
  // A lone number of these decades is a year unless a unit makes it an amount.
  rule('(20[12]\\d)(?! ?(?:mg|g|kg|lbs?|ml|milligrams?|grams?|steps|calories|kcal)\\b)', (m) => ({
    period: { type: 'YEAR', year: Number(m[1]) },
  })),
  rule(`(?:the )?${SEASON}(?: of| in)? ${YEAR}`, (m) => season(m[1], Number(m[2]), false)),
  rule(`(?:this|in|during|over|since|all) (?:the )?${SEASON}`, (m) => season(m[1], null, false)),
  rule(`last ${SEASON}`, (m) => season(m[1], null, true)),
  rule(`q([1-4])(?:(?: of)? ${YEAR})?`, (m) => quarter(Number(m[1]), numberOf(m[2]))),
  rule(`(?:the )?(first|second|third|fourth) quarter(?: of)?(?: ${YEAR})?`, (m) =>
    quarter(['first', 'second', 'third', 'fourth'].indexOf(m[1] ?? '') + 1, numberOf(m[2])),
  ),
];

/** All rules; where several match at one place the longest match wins. */
export const PERIOD_RULES: readonly PeriodRule[] = [...RELATIVE, ...WEEKLY, ...NAMED];
