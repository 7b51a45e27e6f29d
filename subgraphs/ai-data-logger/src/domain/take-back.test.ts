import { type Candidate, chooseLogs, nothingFits, orderOf, type TakeBack } from './take-back';

const candidate = (id: string, kind: Candidate['kind'], entryId: string, fields = {}): Candidate => ({
  id,
  kind,
  entryId,
  datetime: '2026-11-18T09:00:00.000Z',
  fields,
});
const NEWEST_FIRST = [
  candidate('w', 'BODY', 'e3', { weightLb: null, pbf: 21 }),
  candidate('i-alcohol', 'ALCOHOL', 'e2', { itemDescription: 'irish coffee' }),
  candidate('i-caffeine', 'CAFFEINE', 'e2', { itemDescription: 'irish coffee' }),
  candidate('bp', 'HEART', 'e2', { systolicMmhg: 120 }),
  candidate('beers', 'ALCOHOL', 'e1', { itemDescription: '2 beers' }),
];
const chosen = (message: string): readonly string[] => {
  const order = orderOf(message);
  return order?.type === 'takeBack' ? chooseLogs(order.target, NEWEST_FIRST).map(({ id }) => id) : ['asked'];
};

test.each([
  ['undo', ['w']],
  ['delete the last beer', ['beers']],
  ['remove the last coffee', ['i-alcohol', 'i-caffeine']],
  ['delete my last weight', []],
  ['delete the last blood pressure', ['bp']],
  ['delete the last drink', ['i-alcohol', 'i-caffeine']],
  ['delete my last beers from yesterday', ['asked']],
])('"%s" means %j', (message, ids) => {
  expect(chosen(message)).toEqual(ids);
});

test('without a word about it, all of the newest entry is meant', () => {
  const target: TakeBack = { said: '', kinds: null, field: null, stems: [] };
  expect(chooseLogs(target, NEWEST_FIRST.slice(1)).map(({ id }) => id)).toEqual([
    'i-alcohol',
    'i-caffeine',
    'bp',
  ]);
  expect(nothingFits(target).question).toMatch(/\?$/);
});

test('a message that only speaks of deleting or changing is no order', () => {
  for (const message of [
    'removed the cheese, ate the burger',
    'coffee, no change',
    'delete all my data',
    'bp 128/82, no wait, 118/76',
  ])
    expect(orderOf(message)).toBeNull();
});
