import fc from 'fast-check';

import {
  canonicalTimeZone,
  instantText,
  localDate,
  momentsOf,
  parseInstant,
  startOfDay,
  Temporal,
} from './zone';

describe('time', () => {
  test.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['US/Eastern', 'America/New_York'],
    ['UTC', 'UTC'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalTimeZone(name)).toBe(canonical);
  });

  test('every zone that Intl lists is canonical, or renamed to one that Intl accepts', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const canonical = canonicalTimeZone(name);
      expect(canonicalTimeZone(canonical)).toBe(canonical);
      expect(momentsOf(Temporal.PlainDateTime.from('2026-01-01T12:00'), canonical)).toHaveLength(1);
    }
  });

  test.each(['Mars/Phobos', '+02:00', '', 'Europe/Berlin; drop table'])('"%s" is not a time zone', (name) => {
    expect(() => canonicalTimeZone(name)).toThrow(/IANA/);
  });

  test.each([
    '2026-11-21T07:00:00',
    '2026-11-21',
    '9999-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '2026-02-30T00:00:00Z',
    'x',
    '+012026-01-01T00:00:00Z',
  ])('"%s" is not a usable instant', (text) => {
    expect(() => parseInstant(text)).toThrow(/RFC 3339/);
  });

  test('an instant has one text form', () => {
    expect(parseInstant('2026-11-21t07:00:00.1239+01:00')).toBe('2026-11-21T06:00:00.123Z');
  });

  test('a wall-clock time exists once, twice or never', () => {
    const at = (text: string): string[] =>
      momentsOf(Temporal.PlainDateTime.from(text), 'Europe/Berlin').map((moment) =>
        instantText(moment.toInstant()),
      );
    expect(at('2026-03-29T01:59')).toEqual(['2026-03-29T00:59:00.000Z']);
    expect(at('2026-03-29T02:30')).toEqual([]);
    expect(at('2026-10-25T02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  });

  test('the first instant of a day lies on that day, and the instant before it on the day before, in every zone', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/Sao_Paulo',
      'Asia/Kolkata',
    );
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const day = date.toISOString().slice(0, 10);
        // Samoa skipped 30 December 2011 altogether.
        fc.pre(!(zone === 'Pacific/Apia' && day === '2011-12-30'));
        const start = startOfDay(day, zone);
        expect(localDate(start, zone)).toBe(day);
        expect(localDate(new Date(Date.parse(start) - 1).toISOString(), zone) < day).toBe(true);
      }),
    );
  });
});
