import { inZone, instantText, Temporal } from '@phda/shared-service';

import { tokenise } from '../text/tokens';
import { findTimes } from './expressions';
import { combineParts, type TimeParts } from './parts';
import { type ResolvedTime, resolveTime } from './resolve';

const ZONE = 'Europe/Berlin';
const at = (local: string, zone = ZONE): string =>
  instantText(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant());

function resolve(words: string, writtenAt: string, evening = false, dayFirst = true): ResolvedTime {
  const parts = findTimes(tokenise(words), dayFirst).map((group) => group.parts);
  const all = parts.reduce<TimeParts | null>((sum, next) => (sum ? combineParts(sum, next) : next), null);
  return resolveTime(all, at(writtenAt), ZONE, evening);
}

const localOf = (resolved: ResolvedTime): string =>
  resolved.type === 'question'
    ? 'asked'
    : inZone(resolved.instant, ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('time words', () => {
  // Wednesday
  test.each([
    ['', '2026-11-18T15:30'],
    ['now', '2026-11-18T15:30'],
    ['today', '2026-11-18T15:30'],
    ['at 7am', '2026-11-18T07:00'],
    ['7:15', '2026-11-18T07:15'],
    ['6.45am', '2026-11-18T06:45'],
    ['at 6.45', '2026-11-18T06:45'],
    ['at 0700', '2026-11-18T07:00'],
    ['at 8', '2026-11-18T08:00'],
    ['12am', '2026-11-18T00:00'],
    ['12pm', '2026-11-18T12:00'],
    ['noon', '2026-11-18T12:00'],
    ['half past 7', '2026-11-18T07:30'],
    ['quarter to eight am', '2026-11-18T07:45'],
    ['yesterday', '2026-11-17T12:00'],
    ['yesterday 9pm', '2026-11-17T21:00'],
    ['yesterday evening at 8', '2026-11-17T20:00'],
    ['this morning', '2026-11-18T08:00'],
    ['last night', '2026-11-17T21:00'],
    ['last night at 2am', '2026-11-18T02:00'],
    ['2h ago', '2026-11-18T13:30'],
    ['an hour and a half ago', '2026-11-18T14:00'],
    ['1 h 20 min ago', '2026-11-18T14:10'],
    ['3 days ago', '2026-11-15T15:30'],
    ['mon', '2026-11-16T12:00'],
    ['monday 8am', '2026-11-16T08:00'],
    ['wednesday 8am', '2026-11-18T08:00'],
    ['wednesday 8pm', '2026-11-11T20:00'],
    ['last wednesday at 8am', '2026-11-11T08:00'],
    ['on 3 May', '2026-05-03T12:00'],
    ['May 3rd 2025 at 9pm', '2025-05-03T21:00'],
    ['on 19 November', '2025-11-19T12:00'],
    ['2026-11-10 07:30', '2026-11-10T07:30'],
    ['3.5.2026', '2026-05-03T12:00'],
    ['on 3/5', '2026-05-03T12:00'],
    ['06:30 UTC', '2026-11-18T07:30'],
    ['2026-11-17T21:05:00-05:00', '2026-11-18T03:05'],
    ['2026-11-17T21:05Z', '2026-11-17T22:05'],
    ['midnight last night', '2026-11-18T00:00'],
    ['at 12 last night', '2026-11-18T00:00'],
    ['at 3', '2026-11-18T15:00'],
    ['at 5', '2026-11-18T05:00'],
    ['ten past seven this morning', '2026-11-18T07:10'],
    ['7ish', '2026-11-18T07:00'],
    ['06h45', '2026-11-18T06:45'],
    ['tuesday last week', '2026-11-10T12:00'],
    ['this time yesterday', '2026-11-17T15:30'],
    ['a fortnight ago', '2026-11-04T15:30'],
    ['2 nights ago', '2026-11-16T21:00'],
    ['an hour and a quarter ago', '2026-11-18T14:15'],
    ['1h30 ago', '2026-11-18T14:00'],
    ['tue 17/11 19:45', '2026-11-17T19:45'],
    ['Date: 17/11/2026', '2026-11-17T12:00'],
    ['2026.11.17. 07:20', '2026-11-17T07:20'],
    ['tomorrow at 7am', 'asked'],
    ['at 11pm', 'asked'],
    ['the other day', 'asked'],
    ['on 31 February', 'asked'],
  ])('"%s" on a Wednesday at 15:30 is %s', (words, expected) => {
    expect(localOf(resolve(words, '2026-11-18T15:30'))).toBe(expected);
  });

  test.each([
    ['at 11pm', '2026-11-17T23:00'],
    ['tonight', '2026-11-17T21:00'],
    ['last night', '2026-11-17T21:00'],
    ['yesterday 9pm', '2026-11-17T21:00'],
    ['at 00:10', '2026-11-18T00:10'],
  ])('"%s" typed at 00:40 is %s, the evening just past', (words, expected) => {
    expect(localOf(resolve(words, '2026-11-18T00:40'))).toBe(expected);
  });

  test("a part of the day that is still ahead is yesterday's, and that is said; a clock time is asked about", () => {
    expect(resolve('at noon', '2026-11-18T10:00')).toMatchObject({
      instant: '2026-11-17T11:00:00.000Z',
      assumption: expect.stringContaining('yesterday'),
    });
    expect(resolve('at 11:30pm', '2026-11-18T10:00')).toMatchObject({ type: 'question' });
  });

  test('3/5 is the third of May or the fifth of March by the region, and 13/5 can only be the thirteenth', () => {
    expect(localOf(resolve('on 3/5', '2026-11-18T15:30', false, false))).toBe('2026-03-05T12:00');
    expect(localOf(resolve('on 13/5', '2026-11-18T15:30', false, false))).toBe('2026-05-13T12:00');
  });

  test('a drink "at 9" is had at nine in the evening unless that still lies ahead', () => {
    expect(localOf(resolve('at 9', '2026-11-18T22:00', true))).toBe('2026-11-18T21:00');
    expect(localOf(resolve('at 9', '2026-11-18T15:30', true))).toBe('2026-11-18T09:00');
  });

  test('a clock time that the spring skips is asked about', () => {
    expect(resolve('at 2:30am', '2026-03-29T10:00')).toMatchObject({
      type: 'question',
      question: expect.stringContaining('did not exist'),
    });
  });

  test('a clock time that occurs twice in autumn is the first pass, and that is said', () => {
    expect(resolve('at 2:30am', '2026-10-25T10:00')).toEqual({
      type: 'instant',
      instant: '2026-10-25T00:30:00.000Z',
      assumption: expect.stringContaining('first pass'),
    });
  });

  test('hours elapsed count across a change of the clocks, days keep the clock time', () => {
    expect(localOf(resolve('10h ago', '2026-03-29T10:00'))).toBe('2026-03-28T23:00');
    expect(localOf(resolve('1 day ago', '2026-03-29T10:00'))).toBe('2026-03-28T10:00');
  });

  test('whatever was assumed is said', () => {
    expect(resolve('last night', '2026-11-18T15:30')).toMatchObject({
      assumption: expect.stringContaining('21:00'),
    });
    expect(resolve('at 7:15', '2026-11-18T15:30')).toMatchObject({ assumption: null });
  });
});
