import { Temporal } from '@phda/shared-service';
import fc from 'fast-check';

import { createFileZones } from './zone';

const berlin = createFileZones({ timeZone: 'Europe/Berlin', profileTimeZone: 'Europe/Berlin' });
const at = (text: string): number => Date.parse(text);

test.each([
  ['summer in the profile zone', '2026-07-01T10:00:00+02:00', 120, 'Europe/Berlin'],
  ['winter in the profile zone', '2026-01-01T10:00:00+01:00', 60, 'Europe/Berlin'],
  ['a summer offset in winter', '2026-01-01T10:00:00+02:00', 120, 'Etc/GMT-2'],
  ['west of Greenwich', '2026-01-01T10:00:00-08:00', -480, 'Etc/GMT+8'],
  ['Greenwich', '2026-01-01T10:00:00Z', 0, 'UTC'],
  ['half an hour', '2026-01-01T10:00:00+05:30', 330, 'Asia/Kolkata'],
  ['half an hour in summer time only', '2026-01-01T10:00:00+10:30', 630, 'Australia/Adelaide'],
  ['three quarters', '2026-01-01T10:00:00+05:45', 345, 'Asia/Kathmandu'],
  ['an offset that nobody has', '2026-01-01T10:00:00+00:07', 7, 'Europe/Berlin'],
])('a record with %s is in the zone that fits', (_name, text, offset, zone) => {
  expect(berlin.zoneAt(at(text), offset)).toBe(zone);
});

test('every zone it gives has the offset of the record at that instant', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('1971-01-01T00:00:00Z'), max: at('2037-01-01T00:00:00Z') }),
      fc.integer({ min: -12, max: 14 }),
      (epochMs, hours) => {
        const zone = berlin.zoneAt(epochMs, hours * 60);
        const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
        expect(there.offsetNanoseconds / 60e9).toBe(hours * 60);
      },
    ),
  );
});

test.each([
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
  'Africa/Casablanca',
])('a wall-clock time of %s is the instant that Temporal gives, also where clocks change', (timeZone) => {
  const zones = createFileZones({ timeZone, profileTimeZone: 'UTC' });
  const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'];
  const some = fc.oneof(
    fc.record({ day: fc.constantFrom(...changes), minutes: fc.integer({ min: 0, max: 300 }) }),
    fc.record({
      day: fc
        .date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      minutes: fc.integer({ min: 0, max: 1439 }),
    }),
  );
  fc.assert(
    fc.property(some, ({ day, minutes }) => {
      const local = Temporal.PlainDate.from(day).toPlainDateTime({
        hour: Math.floor(minutes / 60),
        minute: minutes % 60,
      });
      expect(zones.instantOf(local)).toBe(local.toZonedDateTime(timeZone).epochMilliseconds);
    }),
  );
});

test('a day that does not exist has no instant', () => {
  expect(berlin.instantOf({ year: 2026, month: 2, day: 29, hour: 8, minute: 0 })).toBeNaN();
  expect(berlin.instantOf({ year: 2026, month: 13, day: 1, hour: 8, minute: 0 })).toBeNaN();
  expect(berlin.instantOf({ year: 2026, month: 1, day: 1, hour: 24, minute: 0 })).toBeNaN();
});
