import { mapAttributes } from './attribute-map';

const map = (attributes: Record<string, unknown>) => mapAttributes(new Map(Object.entries(attributes)));

it('reads the names of OpenInference', () => {
  const mapped = map({
    'openinference.span.kind': 'LLM',
    'llm.model_name': 'small-model',
    'llm.token_count.prompt': 100,
    'llm.token_count.completion': 20,
    'llm.cost.total': 0.25,
    'input.value': 'question',
    'output.value': 'answer',
  });
  expect(mapped).toEqual({
    kind: 'LLM',
    model: 'small-model',
    promptTokens: 100,
    completionTokens: 20,
    costUsd: 0.25,
    input: 'question',
    output: 'answer',
  });
});

it('reads the GenAI names of OpenTelemetry', () => {
  const mapped = map({
    'gen_ai.operation.name': 'chat',
    'gen_ai.request.model': 'small',
    'gen_ai.response.model': 'small-2026',
    'gen_ai.usage.input_tokens': 100,
    'gen_ai.usage.output_tokens': 20,
    'gen_ai.input.messages': [{ role: 'user' }],
    'gen_ai.output.messages': 'answer',
  });
  expect(mapped).toEqual({
    kind: 'LLM',
    model: 'small-2026',
    promptTokens: 100,
    completionTokens: 20,
    costUsd: null,
    input: '[{"role":"user"}]',
    output: 'answer',
  });
});

it('prefers OpenInference where both speak', () => {
  const both = {
    'llm.model_name': 'a',
    'gen_ai.response.model': 'b',
    'llm.token_count.prompt': 1,
    'gen_ai.usage.input_tokens': 2,
  };
  expect(map({ ...both, 'openinference.span.kind': 'TOOL', 'gen_ai.operation.name': 'chat' })).toMatchObject({
    kind: 'TOOL',
    model: 'a',
    promptTokens: 1,
  });
});

it.each<[unknown, unknown, string]>([
  ['agent', undefined, 'AGENT'],
  ['SQL', undefined, 'OTHER'],
  [7, undefined, 'OTHER'],
  [undefined, 'execute_tool', 'TOOL'],
  [undefined, 'constructor', 'OTHER'],
  [undefined, undefined, 'OTHER'],
])('takes the kind %j with the operation %j as %s', (kind, operation, expected) => {
  expect(map({ 'openinference.span.kind': kind, 'gen_ai.operation.name': operation }).kind).toBe(expected);
});

it.each([-1, 1.5, 3_000_000_000, '100', true])('knows no token count from %j', (value) => {
  expect(map({ 'llm.token_count.prompt': value }).promptTokens).toBeNull();
});

it('knows no cost that was not said, and 0 where it was', () => {
  expect(map({ 'llm.token_count.prompt': 5 }).costUsd).toBeNull();
  expect(map({ 'llm.cost.total': 0 }).costUsd).toBe(0);
  expect(map({ 'llm.cost.total': -1 }).costUsd).toBeNull();
});

it('keeps the attributes as they were sent, but input and output only once', () => {
  const attributes = new Map<string, unknown>([
    ['llm.model_name', 'a'],
    ['input.value', 'long text'],
    ['output.value', null],
  ]);
  expect(mapAttributes(attributes)).toMatchObject({ input: 'long text', output: null });
  expect([...attributes.keys()]).toEqual(['llm.model_name', 'output.value']);
});
