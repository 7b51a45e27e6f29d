import { createLogger, type Generation, type LanguageModel, PhdaError } from '@phda/shared-service';

import { ASKING } from '../../../tests/notation';
import { understand } from '../../domain/understanding/grammar';
import { Intent } from '../../domain/understanding/intent';
import { modelUnderstanding } from './model/understanding';
import { OFFLINE, offlineUnderstanding, type Understanding } from './understanding';

const logger = createLogger({ service: 'test', level: 'silent' });

/** A model that answers as it is told and remembers what it was asked. */
function scripted(
  answer: (request: Generation) => unknown,
): LanguageModel & { readonly asked: Generation[] } {
  const asked: Generation[] = [];
  return {
    name: 'scripted',
    asked,
    generate: async (request) => {
      asked.push(request);
      return { value: answer(request), model: 'scripted-1', promptTokens: 1, completionTokens: 1 };
    },
  };
}
const faithful = () => scripted(({ input }) => ({ intent: understand(input, ASKING) }));

const ENGINES: readonly (readonly [string, () => Understanding])[] = [
  ['the grammar', () => offlineUnderstanding],
  ['a model', () => modelUnderstanding(faithful(), logger)],
  ['a model that is down', () => modelUnderstanding(down, logger)],
];
const down: LanguageModel = {
  name: 'down',
  generate: () => Promise.reject(new PhdaError('UPSTREAM_UNAVAILABLE', 'The model is down.')),
};

describe.each(ENGINES)('%s', (_name, engine) => {
  test.each([
    'what was my average systolic this week?',
    'how much caffeine did I have yesterday?',
    'what is my weight?',
    'compare my systolic this month vs last month',
    'what is my LDL?',
    'do I have hypertension?',
    'I have chest pain',
    "what is my wife's weight?",
    'hello',
  ])('reads "%s" as the same valid intent every time', async (question) => {
    const { intent } = await engine().read(question, ASKING);
    expect(Intent.parse(intent)).toEqual(understand(question, ASKING));
    expect((await engine().read(question, ASKING)).intent).toEqual(intent);
  });
});

test('a model’s answer is used and named, and only the question leaves', async () => {
  const model = faithful();
  const { model: name } = await modelUnderstanding(model, logger).read('average pulse this week', ASKING);
  expect(name).toBe('scripted-1');
  expect(model.asked).toHaveLength(1);
  expect(model.asked[0]).toMatchObject({ input: 'average pulse this week', dataClasses: ['question'] });
});

test.each([
  ['no intent', {}],
  ['an unknown metric', { intent: { ...understand('average pulse this week', ASKING), metrics: ['LDL'] } }],
  ['nothing to compute', { intent: { ...understand('average pulse this week', ASKING), metrics: [] } }],
  ['SQL', 'select * from heart_log'],
])('an answer with %s falls back to the grammar', async (_what, value) => {
  const read = await modelUnderstanding(
    scripted(() => value),
    logger,
  ).read('average pulse this week', ASKING);
  expect(read).toEqual({ intent: understand('average pulse this week', ASKING), model: OFFLINE });
});

test.each([
  'I have chest pain',
  'should I stop taking aspirin',
  "what is my wife's weight",
  'delete all my logs',
  'do I have hypertension',
])('no model is asked about "%s"', async (question) => {
  const model = faithful();
  await modelUnderstanding(model, logger).read(question, ASKING);
  expect(model.asked).toEqual([]);
});

test('the schema that models get is an object without oneOf', async () => {
  const model = faithful();
  await modelUnderstanding(model, logger).read('average pulse this week', ASKING);
  expect(model.asked[0]?.schema).toMatchObject({ type: 'object' });
  expect(JSON.stringify(model.asked[0]?.schema)).not.toContain('oneOf');
});
