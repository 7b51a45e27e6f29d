import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';
import fc from 'fast-check';

import { confirmationOf, type StoredLog } from './confirmation';
import { understand } from './engine';
import { noticesOf } from './notices';
import { regionOf } from './region';
import { completeMessage, isWithdrawal } from './reply';
import type { Situation } from './types';

const SITUATION: Situation = {
  writtenAt: '2026-11-18T20:30:00.000Z',
  timeZone: 'America/New_York',
  region: regionOf('America/New_York', null),
};

/** Pieces that messages are made of, so that random ones reach every recogniser. */
const PIECES = fc.oneof(
  fc.constantFrom(
    ...'bp pulse weight body fat smm ecw/tbw sauna min coffee espresso beers of a the half some 5% ml oz cups eggs toast and , . \n / - at 7am yesterday last night ago % ( ) kg lb st over or no my wife tomorrow caffeine mg protein g shared x2 °C #tag ☕ 1e309 9999999999999999999999 0 -1 mon 3/5 2026-02-31 25:99 half past'.split(
      ' ',
    ),
  ),
  fc.integer({ min: -5, max: 100_000 }).map(String),
  fc.float({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const messages = fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join(' '));

describe('the engine', () => {
  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(messages, fc.string({ unit: 'binary', maxLength: 200 })),
        (message) => void understand(message, SITUATION),
      ),
      { numRuns: 1500 },
    );
  });

  test('never gives a row to write outside the possible bounds, without a required value, or in the future', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const decision = understand(message, SITUATION);
        if (decision.type !== 'log') return;
        for (const { kind, fields, datetime } of decision.drafts) {
          const stated = LOG_KIND_REGISTRY[kind].measures.filter(({ field }) => fields[field] != null);
          expect(stated.length).toBeGreaterThan(0);
          expect(datetime <= '2026-11-18T20:35:00.000Z').toBe(true);
          for (const {
            field,
            required,
            possible: [low, high],
            type,
          } of LOG_KIND_REGISTRY[kind].measures) {
            const value = fields[field];
            if (required) expect(typeof value).toBe('number');
            if (typeof value !== 'number') continue;
            expect(value >= low && value <= high).toBe(true);
            if (type === 'int') expect(Number.isInteger(value)).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same decision for the same words', () => {
    fc.assert(
      fc.property(messages, (message) =>
        expect(understand(message, SITUATION)).toEqual(understand(message, SITUATION)),
      ),
      { numRuns: 200 },
    );
  });

  test('reads a thousand messages of the usual length in well under a second each', () => {
    const long =
      'bp 128/82 pulse 64 at 7am, 2 eggs and toast, double espresso, 20 min sauna last night, '.repeat(50);
    expect(() => understand(long, SITUATION)).not.toThrow();
    expect(understand(long, SITUATION).type).toBe('rejected');
  });
});

describe('notices', () => {
  test('an urgent blood pressure is told before anything else, and only from 180 or 120 on', () => {
    const levels = (systolicMmhg: number, diastolicMmhg: number): string[] =>
      noticesOf([{ kind: 'HEART', fields: { systolicMmhg, diastolicMmhg } }]).map(({ level }) => level);
    expect(levels(180, 90)).toEqual(['URGENT']);
    expect(levels(150, 120)).toEqual(['URGENT']);
    expect(levels(179, 119)).toEqual([]);
    expect(levels(230, 90)).toEqual(['URGENT', 'CHECK']);
  });

  test('a missing value is neither urgent nor unlikely', () => {
    expect(noticesOf([{ kind: 'HEART', fields: { systolicMmhg: null, rateBpm: 60 } }])).toEqual([]);
  });
});

describe('a reply', () => {
  test.each([
    ['some coffee', { start: 0, end: 4 }, '2 cups', '2 cups coffee'],
    ['bp 128', { start: 6, end: 6 }, '82', 'bp 128 82'],
    ['sauna', { start: 5, end: 5 }, '20 min', 'sauna 20 min'],
    ['bp 820/40', { start: 3, end: 9 }, '120/80', 'bp 120/80'],
    ['weight 182 or 181', { start: 0, end: 17 }, '181', 'weight 181'],
  ])('to "%s" puts the answer where it belongs', (message, open, answer, expected) => {
    expect(completeMessage(message, open, answer, SITUATION)).toBe(expected);
  });

  test('that says nothing leaves the message as it was', () => {
    expect(completeMessage('some coffee', { start: 0, end: 4 }, 'blah', SITUATION)).toBe('some coffee');
  });

  test.each([
    ['no', true],
    ['never mind', true],
    ['forget it!', true],
    ['Cancel', true],
    ['no, 126/82', false],
    ['2', false],
  ])('"%s" withdraws the message: %s', (answer, expected) => {
    expect(isWithdrawal(answer, SITUATION.region)).toBe(expected);
  });
});

function stored(kind: StoredLog['kind'], fields: StoredLog['fields']): StoredLog {
  return { kind, datetime: '2026-11-18T06:00:00.000Z', timeZone: 'Europe/Berlin', fields };
}

describe('the confirmation', () => {
  test('is made of the rows, in the clock of their own zone, and states what was assumed and what has no table', () => {
    const log = {
      kind: 'HEART',
      datetime: '2026-11-18T06:00:00.000Z',
      timeZone: 'Europe/Berlin',
      fields: { systolicMmhg: 128, diastolicMmhg: 82, rateBpm: null, context: 'REST' },
    } as const;
    const shownIn = { weight: 'kg', country: 'DE' } as const;
    expect(confirmationOf([log], [{ item: 'heart', text: 'x is assumed' }], ['steps'], shownIn)).toBe(
      'Logged: blood pressure 128/82 mmHg, at rest, 07:00 on Wed 18 Nov 2026. Assumed: heart: x is assumed. Not recorded, as there is no table for it: steps.',
    );
  });

  const WEIGHT = stored('BODY', { weightLb: 181.661 });
  const WINE = stored('ALCOHOL', { itemDescription: 'wine', alcoholOz: 0.6 });

  test.each([
    ['lb', 'US', 'weight 181.66 lb (82.4 kg)', 'pure alcohol 0.6 fl oz (1 standard drink)'],
    ['kg', 'GB', 'weight 82.4 kg (181.66 lb)', 'pure alcohol 14 g (1.8 units)'],
    ['kg', 'DE', 'weight 82.4 kg (181.66 lb)', 'pure alcohol 14 g (1.4 standard drinks)'],
    ['kg', '001', 'weight 82.4 kg (181.66 lb)', 'pure alcohol 14 g'],
  ] as const)('speaks in %s and in the drinks of %s', (weight, country, weightText, wineText) => {
    expect(confirmationOf([WEIGHT, WINE], [], [], { weight, country })).toBe(
      `Logged: ${weightText}; wine: ${wineText}, both 07:00 on Wed 18 Nov 2026.`,
    );
  });

  test('says once what was assumed of several things', () => {
    const assumptions = ['eggs', 'toast'].map((item) => ({ item, text: '08:00 is assumed' }));
    expect(confirmationOf([WEIGHT], assumptions, [], { weight: 'lb', country: 'US' })).toContain(
      'Assumed: eggs, toast: 08:00 is assumed.',
    );
  });
});

describe('the region', () => {
  test.each([
    ['America/New_York', null, { country: 'US', units: 'US', dayFirst: false }],
    ['Europe/London', null, { country: 'GB', units: 'UK', dayFirst: true }],
    ['Europe/Berlin', null, { country: 'DE', units: 'METRIC', dayFirst: true }],
    ['America/Toronto', null, { country: 'CA', units: 'METRIC', dayFirst: true }],
    ['UTC', null, { country: 'US', units: 'US', dayFirst: false }],
    ['America/New_York', 'en-GB', { country: 'GB', units: 'UK', dayFirst: true }],
    ['Europe/Berlin', 'en-US', { country: 'US', units: 'US', dayFirst: false }],
    ['Europe/Berlin', 'fr', { country: 'FR', units: 'METRIC', dayFirst: true }],
  ])('of %s with locale %s decides units and date order', (timeZone, locale, expected) => {
    expect(regionOf(timeZone, locale)).toMatchObject(expected);
  });
});
