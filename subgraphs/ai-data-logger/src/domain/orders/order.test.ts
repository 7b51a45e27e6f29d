import { regionOf } from '../region';
import type { Situation } from '../types';
import { correct } from './correct';
import { firmOrderOf, nothingFits, orderOf } from './order';
import { type Candidate, chooseLogs, NEWEST } from './reference';

const situation: Situation = {
  writtenAt: '2026-11-18T12:00:00.000Z',
  timeZone: 'Europe/Berlin',
  region: regionOf('Europe/Berlin', null),
};
const candidate = (
  id: string,
  kind: Candidate['kind'],
  entryId: string,
  fields: Candidate['fields'] = {},
  datetime = '2026-11-18T09:00:00.000Z',
): Candidate => ({ id, kind, entryId, datetime, timeZone: 'Europe/Berlin', fields });

const NEWEST_FIRST = [
  candidate('w', 'BODY', 'e3', { weightLb: null, pbf: 21 }),
  candidate('i-alcohol', 'ALCOHOL', 'e2', { itemDescription: 'irish coffee', alcoholOz: 0.6 }),
  candidate('i-caffeine', 'CAFFEINE', 'e2', { itemDescription: 'irish coffee', caffeineMg: 90 }),
  candidate('bp', 'HEART', 'e2', { systolicMmhg: 120, diastolicMmhg: 80, rateBpm: null, context: 'REST' }),
  candidate(
    'beers',
    'ALCOHOL',
    'e1',
    { itemDescription: '2 beers', alcoholOz: 1.2 },
    '2026-11-17T20:00:00.000Z',
  ),
];

describe('taking back', () => {
  const chosen = (message: string): readonly string[] => {
    const order = orderOf(message);
    return order?.type === 'takeBack'
      ? chooseLogs(order.target, NEWEST_FIRST, situation).map(({ id }) => id)
      : ['asked'];
  };

  test.each([
    ['undo', ['w']],
    ['delete the last beer', ['beers']],
    ['remove the last coffee', ['i-alcohol', 'i-caffeine']],
    ['delete my last weight', []],
    ['delete the last blood pressure', ['bp']],
    ['delete the last drink', ['i-alcohol', 'i-caffeine']],
    ['delete the last 2 drinks', ['i-alcohol', 'i-caffeine', 'beers']],
    ['delete my beers from yesterday', ['beers']],
    ['delete the 9pm beers from yesterday', ['beers']],
    ['delete the beers from today', []],
    ['undo the last two', ['w', 'i-alcohol', 'i-caffeine', 'bp']],
    ['undo the last 4', []],
    ['delete the 120/80', ['bp']],
    ['delete the bp 120/80', ['bp']],
    ['delete the 118/76', []],
    ['bp 120/80 was a typo, please remove it', ['bp']],
    ['that irish coffee was for my wife - delete it', ['i-alcohol', 'i-caffeine']],
    ["I didn't drink those beers", ['beers']],
    ['delete the 3 coffees', []],
    ['remove the coffee and the beer', ['asked']],
    ['delete the last 50 coffees', ['asked']],
  ])('"%s" means %j', (message, ids) => {
    expect(chosen(message)).toEqual(ids);
  });

  test('without a word about it, all of the newest entry is meant', () => {
    expect(chooseLogs(NEWEST, NEWEST_FIRST.slice(1), situation).map(({ id }) => id)).toEqual([
      'i-alcohol',
      'i-caffeine',
      'bp',
    ]);
    expect(nothingFits(NEWEST).question).toMatch(/\?$/);
  });
});

test('a message that only speaks of deleting or changing is no order', () => {
  for (const message of [
    'removed the cheese, ate the burger',
    'coffee, no change',
    'delete all my data',
    'bp 128/82, no wait, 118/76',
    'my last bp was 128/82 at 7am',
    'my weight was 82',
    'my pulse was 66',
    'bp was 128/82',
    'the bp was 128/82 this morning',
  ])
    expect(orderOf(message)).toBeNull();
});

test('words that may be a log of their own order nothing firmly', () => {
  for (const message of [
    'the sauna was 20 min',
    'the pulse was 66',
    'that coffee was yesterday',
    'it was decaf',
    'sorry, 2 beers',
    'the shake had 30 g protein',
  ]) {
    expect(orderOf(message)).toMatchObject({ type: 'correct', isTentative: true });
    expect(firmOrderOf(message)).toBeNull();
  }
});

describe('correcting', () => {
  const log = (kind: Candidate['kind'], fields: Candidate['fields'], datetime?: string): Candidate =>
    candidate('x', kind, 'e', fields, datetime);
  const pressure = log('HEART', { systolicMmhg: 128, diastolicMmhg: 82, rateBpm: 64, context: 'UNKNOWN' });
  const weight = log('BODY', { weightLb: 180.779, smmLb: null, pbf: null, ecwTcw: null });
  const beers = log('ALCOHOL', { itemDescription: '2 beers', alcoholOz: 1.19 });
  const coffee = log('CAFFEINE', { itemDescription: 'coffee', caffeineMg: 94.8 });
  const latte = log('CAFFEINE', { itemDescription: 'latte', caffeineMg: 62.8 });
  const CHICKEN = {
    shortDescription: 'chicken breast',
    longDescription: 'chicken breast',
    proteinG: 37,
    sodiumMg: 88,
    potassiumMg: 305,
  };
  const chicken = log('NUTRITION', CHICKEN);
  const sauna = log('SAUNA', { durationMin: 20 }, '2026-11-18T07:00:00.000Z');

  const corrected = (message: string, ...logs: readonly Candidate[]): unknown => {
    const order = orderOf(message);
    if (order?.type !== 'correct') return order?.type;
    const result = correct(order, logs, situation);
    return result.type === 'ask' ? result.question : result.changes.map(({ after }) => after);
  };

  test.each<[string, Candidate, unknown]>([
    ['make that 118', pressure, { systolicMmhg: 118, diastolicMmhg: 82, rateBpm: 64 }],
    ['no, 78', pressure, { systolicMmhg: 128, diastolicMmhg: 78, rateBpm: 64 }],
    ['it was 118 not 128', pressure, { systolicMmhg: 118, diastolicMmhg: 82 }],
    ['sorry I meant 118/76', pressure, { systolicMmhg: 118, diastolicMmhg: 76, rateBpm: 64 }],
    ['make that 60 bpm', pressure, { systolicMmhg: 128, rateBpm: 60 }],
    ['change the pulse to 82', pressure, { diastolicMmhg: 82, rateBpm: 82 }],
    ['make that 81', weight, { weightLb: 178.574 }],
    ['change my weight to 179 lb', weight, { weightLb: 179 }],
    ['make that 3', beers, { itemDescription: '3 beers', alcoholOz: 2.518 }],
    ['actually it was 3 beers', beers, { itemDescription: '3 beers' }],
    ['that last coffee was decaf', coffee, { itemDescription: 'decaf coffee', caffeineMg: 2.4 }],
    ['the latte was a large', latte, { itemDescription: 'large latte' }],
    ['make that 120 mg', latte, { itemDescription: 'latte', caffeineMg: 120 }],
    ['make it 200 g', chicken, { shortDescription: '200 g chicken breast', proteinG: 62 }],
    ['protein should be 20 g', chicken, { ...CHICKEN, proteinG: 20 }],
    ['make that 40 g of protein', chicken, { ...CHICKEN, proteinG: 40 }],
    ['it had 1.2 g sodium', chicken, { ...CHICKEN, sodiumMg: 1200 }],
    ['the chicken had 500 mg potassium', chicken, { ...CHICKEN, potassiumMg: 500 }],
    ['change the protein of the chicken to 20 g', chicken, { ...CHICKEN, proteinG: 20 }],
    ['the chicken protein should be 20 g', chicken, { ...CHICKEN, proteinG: 20 }],
    ['set the caffeine to 120 mg', latte, { itemDescription: 'latte', caffeineMg: 120 }],
    ['it was lb', log('BODY', { weightLb: 80 * 2.20462262185 }), { weightLb: 80 }],
    ['make the pulse 66', pressure, { systolicMmhg: 128, diastolicMmhg: 82, rateBpm: 66 }],
    ['change the protein to 45', chicken, { shortDescription: 'chicken breast', proteinG: 45 }],
    ['change the sauna to 25 min', sauna, { durationMin: 25 }],
  ])('"%s" gives %j', (message, before, fields) => {
    expect(corrected(message, before)).toEqual([
      expect.objectContaining({ datetime: before.datetime, fields: expect.objectContaining(fields) }),
    ]);
  });

  test.each<[string, string]>([
    ['no, it was yesterday', '2026-11-17T07:00:00.000Z'],
    ['that was at 6am', '2026-11-18T05:00:00.000Z'],
    ['move the sauna to yesterday 9pm', '2026-11-17T20:00:00.000Z'],
    ['oops, it was this morning at 7', '2026-11-18T06:00:00.000Z'],
    ['actually it was 2 hours ago', '2026-11-18T10:00:00.000Z'],
  ])('"%s" moves the log to %s and keeps its fields', (message, datetime) => {
    expect(corrected(message, sauna)).toEqual([{ datetime, fields: { durationMin: 20 } }]);
  });

  test('a thing is replaced with all of its rows: those that it no longer has are taken back, new ones are added', () => {
    const order = orderOf('replace the irish coffee with a beer');
    if (order?.type !== 'correct') throw new Error('no correction');
    const result = correct(order, NEWEST_FIRST, situation);
    expect(result).toMatchObject({
      changes: [{ after: { fields: { itemDescription: 'beer' } } }, { after: null }],
      added: [],
    });
  });

  test.each<[string, Candidate[]]>([
    ['make that 95', [pressure]],
    ['make that 118', []],
    ['make that 900', [pressure]],
    ['no, it was tomorrow', [sauna]],
    ['change the coffee to tea', [pressure]],
    ['make that 70/90', [pressure]],
    ['make it nicer', [sauna]],
    ['the last bp is wrong', [pressure]],
  ])('"%s" is a question when it is unclear, impossible or about nothing', (message, logs) => {
    const result = corrected(message, ...logs);
    expect(typeof result).toBe('string');
  });
});
