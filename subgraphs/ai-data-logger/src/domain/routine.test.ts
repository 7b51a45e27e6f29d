import { decide, interpret } from './decide';
import type { Candidate } from './orders/reference';
import { recogniseOffline } from './recognise';
import { regionOf } from './region';
import { fillFromHistory, needsHistory } from './routine';
import type { Decision, Situation } from './types';

const situation: Situation = {
  writtenAt: '2026-11-18T12:00:00.000Z',
  timeZone: 'Europe/Berlin',
  region: regionOf('Europe/Berlin', null),
};
let entry = 0;
const log = (kind: Candidate['kind'], datetime: string, fields: Candidate['fields']): Candidate => {
  entry += 1;
  return { id: `l${entry}`, entryId: `e${entry}`, kind, datetime, timeZone: 'Europe/Berlin', fields };
};
const caffeine = (itemDescription: string, caffeineMg: number, datetime: string): Candidate =>
  log('CAFFEINE', datetime, { itemDescription, caffeineMg });
const food = (shortDescription: string, proteinG: number, datetime: string): Candidate =>
  log('NUTRITION', datetime, { shortDescription, longDescription: shortDescription, proteinG });

/** Newest first. */
const HISTORY = [
  food('recovery shake', 32, '2026-11-17T18:30:00.000Z'),
  food('porridge', 6, '2026-11-17T06:30:00.000Z'),
  caffeine('oat latte', 140, '2026-11-17T06:40:00.000Z'),
  caffeine('espresso', 63, '2026-11-16T12:00:00.000Z'),
  food('porridge', 6, '2026-11-16T06:30:00.000Z'),
  caffeine('oat latte', 140, '2026-11-16T06:45:00.000Z'),
  log('HEART', '2026-11-17T06:00:00.000Z', { systolicMmhg: 128, diastolicMmhg: 82 }),
];

function decided(message: string, history = HISTORY): Decision {
  const interpretation = interpret(recogniseOffline(message, situation.region), message, situation);
  return decide(fillFromHistory(interpretation, message, history, situation));
}
const drafts = (message: string, history = HISTORY): unknown => {
  const decision = decided(message, history);
  return decision.type === 'log'
    ? decision.drafts.map(({ fields, datetime }) => [
        fields['itemDescription'] ?? fields['shortDescription'],
        datetime.slice(5, 16),
      ])
    : decision.type;
};

test.each<[string, unknown]>([
  ['my usual latte', [['oat latte', '11-18T12:00']]],
  ['had my usual oat latte at 8', [['oat latte', '11-18T07:00']]],
  [
    'my usual breakfast',
    [
      ['porridge', '11-18T12:00'],
      ['oat latte', '11-18T12:00'],
    ],
  ],
  [
    'same as yesterday',
    [
      ['oat latte', '11-18T06:40'],
      ['porridge', '11-18T06:30'],
      ['recovery shake', '11-18T12:00'],
    ],
  ],
  [
    'same breakfast as yesterday',
    [
      ['oat latte', '11-18T06:40'],
      ['porridge', '11-18T06:30'],
    ],
  ],
  ['same latte as on monday', [['oat latte', '11-18T06:45']]],
  ['the same again', [['recovery shake', '11-18T12:00']]],
  ['had a recovery shake', [['recovery shake', '11-18T12:00']]],
])('"%s" is what was logged before', (message, expected) => {
  expect(drafts(message)).toEqual(expected);
});

test('figures and where they come from are kept with a routine', () => {
  const decision = decided('my usual latte');
  expect(decision).toMatchObject({
    drafts: [
      { kind: 'CAFFEINE', fields: { caffeineMg: 140 }, assumptions: ['as you logged it on 2026-11-17'] },
    ],
  });
});

test('what earlier logs do not say stays a question', () => {
  for (const message of [
    'my usual espresso',
    'my usual workout shake',
    'the usual',
    'same as last friday',
    'my usual',
  ])
    expect(drafts(message)).toBe('ask');
  expect(drafts('the same again', [])).toBe('ask');
  expect(drafts('had a zorblax bowl')).toBe('ask');
});

test('only a message that leaves something to earlier logs needs them', () => {
  const open = (message: string) =>
    needsHistory(interpret(recogniseOffline(message, situation.region), message, situation));
  expect(['my usual latte', 'had a zorblax bowl', 'bp 128/82, coffee'].map(open)).toEqual([
    true,
    true,
    false,
  ]);
});
