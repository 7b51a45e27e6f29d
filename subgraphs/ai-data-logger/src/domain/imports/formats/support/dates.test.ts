import fc from 'fast-check';

import { dayOrderOf, type DayOrder, readClock, readDateTime } from './dates';

/** A reading in ISO form, with an offset in minutes where there is one. */
function iso(text: string, order: DayOrder = 'day-first'): string | null {
  const read = readDateTime(text, order);
  if (!read) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${read.year}-${two(read.month)}-${two(read.day)}`;
  const clock = read.hasClock ? ` ${two(read.hour)}:${two(read.minute)}:${two(read.second)}` : '';
  return `${day}${clock}${read.offsetMinutes === null ? '' : ` ${read.offsetMinutes}`}`;
}

describe('dates of files', () => {
  test.each([
    ['2026-11-18', '2026-11-18'],
    ['2026-11-18T07:05:03.123+01:00', '2026-11-18 07:05:03 60'],
    ['2026-11-18T07:05:03Z', '2026-11-18 07:05:03 0'],
    ['2026-11-18 07:05:03 -0530', '2026-11-18 07:05:03 -330'],
    ['2026/11/18 7:05', '2026-11-18 07:05:00'],
    ['2024.05.01. 10:23:45', '2024-05-01 10:23:45'],
    ['20261118', '2026-11-18'],
    ['20261118070509', '2026-11-18 07:05:09'],
    ['18.11.2026 07:05', '2026-11-18 07:05:00'],
    ['18/11/26 7:05 pm', '2026-11-18 19:05:00'],
    ['11/18/2026 12:05 AM', '2026-11-18 00:05:00'],
    ['18-Nov-26 10:22', '2026-11-18 10:22:00'],
    ['Jul 6 2023', '2023-07-06'],
    ['November 18th, 2026 at 7:05 p.m.', '2026-11-18 19:05:00'],
    ['Mittwoch, 18. November 2026 07:05 Uhr', '2026-11-18 07:05:00'],
    ['3. März 2026', '2026-03-03'],
    ['18 de noviembre de 2026 7:05 p. m.', '2026-11-18 19:05:00'],
    ['1er août 2026 à 7h05', '2026-08-01 07:05:00'],
    ['1 août 2026 à 7h05', '2026-08-01 07:05:00'],
    ['mercoledì 18 novembre 2026 07.05', '2026-11-18 07:05:00'],
    ['2014-02-13 6:04 Uhr', '2014-02-13 06:04:00'],
    ['24/11/2026, 18:20:33', '2026-11-24 18:20:33'],
    ['1700000000', '2023-11-14 22:13:20 0'],
    ['18.11.26', '2026-11-18'],
    ['18.11.85', '1985-11-18'],
    ['31.02.2026', null],
    ['2026-13-01', null],
    ['2026-11-18 25:00', null],
    ['120/80', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test('day and month follow the order, unless a part above 12 or a point says otherwise', () => {
    expect([iso('3/5/2026', 'day-first'), iso('3/5/2026', 'month-first')]).toEqual([
      '2026-05-03',
      '2026-03-05',
    ]);
    expect(iso('18/5/2026', 'month-first')).toBe('2026-05-18');
    expect(iso('3.5.2026', 'month-first')).toBe('2026-05-03');
  });

  test('a file shows its order by any day above 12', () => {
    expect(dayOrderOf(['3/5/2026', '11/18/2026'])).toBe('month-first');
    expect(dayOrderOf(['03-05-26', '18-11-26'])).toBe('day-first');
    expect(dayOrderOf(['3/5/2026', '2026-11-18'])).toBeNull();
  });

  test('a clock time alone is no clock without minutes or half of the day', () => {
    expect(readClock('7')).toBeNull();
    expect(readClock('7 pm')).toMatchObject({ hour: 19, minute: 0 });
    expect(readClock('7h05')).toMatchObject({ hour: 7, minute: 5 });
    expect(readClock('190512')).toMatchObject({ hour: 19, minute: 5, second: 12 });
    expect(readClock('0:05 pm')).toBeNull();
  });

  test('every ISO date and time with an offset is read as it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const read = readDateTime(date.toISOString(), 'day-first');
          expect(
            read &&
              Date.UTC(
                read.year,
                read.month - 1,
                read.day,
                read.hour,
                read.minute,
                read.second,
                read.millisecond,
              ),
          ).toBe(date.getTime());
        },
      ),
    );
  });
});
