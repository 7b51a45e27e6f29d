import { type LanguageModel, PhdaError } from '@phda/shared-service';

import { regionOf } from '../../../domain/region';
import type { Situation } from '../../../domain/types';
import { createModelRecogniser, createOfflineRecogniser, createRecogniser } from '.';
import { INSTRUCTIONS } from './prompt';
import type { ModelItem } from './schema';

const SITUATION: Situation = {
  writtenAt: '2026-11-18T09:00:00.000Z',
  timeZone: 'Europe/Berlin',
  region: regionOf('Europe/Berlin', null),
};
const MESSAGE = 'bp 128/82 pulse 64 at 7am, double espresso';

const item = (found: Partial<ModelItem>): ModelItem => ({
  kind: 'CONSUMED',
  quote: MESSAGE,
  when: null,
  measures: [],
  thing: null,
  amount: null,
  vagueWords: null,
  abvPercent: null,
  context: null,
  ...found,
});
const ITEMS = [
  item({
    kind: 'HEART',
    quote: 'bp 128/82 pulse 64',
    when: 'at 7am',
    measures: [
      { field: 'systolicMmhg', value: 128, unit: null },
      { field: 'diastolicMmhg', value: 82, unit: null },
      { field: 'rateBpm', value: 64, unit: null },
    ],
  }),
  item({ quote: 'double espresso', thing: 'double espresso', amount: null }),
];

/** A model that answers what the test says. */
function scripted(answer: (input: string) => unknown): LanguageModel & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    name: 'scripted',
    seen,
    generate: async (request) => {
      seen.push(JSON.stringify(request));
      return { value: await answer(request.input), model: 'scripted', promptTokens: 1, completionTokens: 1 };
    },
  };
}
const answering = (items: readonly unknown[]): LanguageModel =>
  scripted(() => ({ items, notRecorded: [], notALog: null }));

describe.each([
  ['offline', createOfflineRecogniser()],
  ['model', createModelRecogniser(answering(ITEMS))],
])('the %s recogniser', (engine, recogniser) => {
  test('finds the heart reading with its own time and the drink without one', async () => {
    const { recognition } = await recogniser.recognise(MESSAGE, SITUATION);
    const [heart, drink] = recognition.items;
    expect(heart).toMatchObject({ kind: 'HEART', when: { clock: { hour: 7, minute: 0, meridiem: 'am' } } });
    expect(heart?.measures.map(({ field, value }) => [field, value])).toEqual([
      ['systolicMmhg', 128],
      ['diastolicMmhg', 82],
      ['rateBpm', 64],
    ]);
    expect(drink).toMatchObject({ kind: 'CONSUMED', when: null, thing: expect.stringContaining('espresso') });
    expect(recognition.notALog).toBeNull();
  });

  test('says which engine it was', async () => {
    expect((await recogniser.recognise(MESSAGE, SITUATION)).engine).toBe(
      engine === 'model' ? 'scripted' : 'offline',
    );
  });
});

describe('a model that cannot be used', () => {
  const failing: readonly (readonly [string, LanguageModel])[] = [
    [
      'that is unavailable',
      scripted(() => {
        throw new PhdaError('UPSTREAM_UNAVAILABLE', 'down');
      }),
    ],
    [
      'that throws anything',
      scripted(() => {
        throw new TypeError('x');
      }),
    ],
    ['that answers nothing', scripted(() => undefined)],
    ['that answers text', scripted(() => 'saved!')],
    ['that answers out of the schema', scripted(() => ({ items: [{ kind: 'DROP TABLE' }] }))],
    ['that adds fields', scripted(() => ({ items: [], notRecorded: [], notALog: null, userId: 'x' }))],
    [
      'that invents a reading',
      answering([
        item({
          kind: 'HEART',
          quote: 'bp 128/82',
          measures: [{ field: 'systolicMmhg', value: 140, unit: null }],
        }),
      ]),
    ],
    ['that invents words', answering([item({ quote: 'triple whiskey', thing: 'triple whiskey' })])],
    [
      'that invents an amount',
      answering([item({ quote: 'double espresso', thing: 'espresso', amount: { value: 7, unit: null } })]),
    ],
    [
      'that invents a time',
      answering([item({ quote: 'double espresso', thing: 'espresso', when: 'yesterday' })]),
    ],
    ['that never answers', scripted(() => new Promise(() => undefined))],
  ];

  test.each(failing)('%s is replaced by the offline engine, and the reason is told', async (_name, model) => {
    const offline = await createOfflineRecogniser().recognise(MESSAGE, SITUATION);
    const recognised = await createModelRecogniser(model, 30).recognise(MESSAGE, SITUATION);
    expect(recognised).toEqual({ ...offline, fallback: expect.stringMatching(/./) });
  });

  test('no model at all is the offline engine without a reason', async () => {
    expect(await createRecogniser(null).recognise(MESSAGE, SITUATION)).toMatchObject({
      engine: 'offline',
      fallback: null,
    });
  });

  test('the request holds the message, the fixed instructions and the schema, and nothing else', async () => {
    const model = scripted(() => null);
    await createModelRecogniser(model).recognise(MESSAGE, SITUATION);
    const sent = JSON.parse(model.seen[0] ?? '{}') as Record<string, unknown>;
    expect(sent).toMatchObject({ input: MESSAGE, instructions: INSTRUCTIONS, dataClasses: ['log text'] });
    expect(Object.keys(sent).sort()).toEqual([
      'dataClasses',
      'input',
      'instructions',
      'purpose',
      'schema',
      'schemaName',
      'signal',
    ]);
  });
});
