import { storableText } from './storable-text';
import { SPAN_KINDS, type SpanKind } from './trace';

/** The attributes of one span by name. */
export type Attributes = Map<string, unknown>;

/** What the columns of a span say, out of the names of OpenInference first and of OpenTelemetry's GenAI conventions second. */
export interface MappedAttributes {
  readonly kind: SpanKind;
  readonly model: string | null;
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  readonly costUsd: number | null;
  readonly input: string | null;
  readonly output: string | null;
}

const KEYS = {
  model: [
    'llm.model_name',
    'llm.response.model_name',
    'gen_ai.response.model',
    'llm.request.model_name',
    'gen_ai.request.model',
    'embedding.model_name',
    'reranker.model_name',
  ],
  promptTokens: ['llm.token_count.prompt', 'gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
  completionTokens: [
    'llm.token_count.completion',
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
  ],
  costUsd: ['llm.cost.total'],
  input: [
    'input.value',
    'gen_ai.input.messages',
    'gen_ai.tool.call.arguments',
    'gen_ai.retrieval.query.text',
  ],
  output: ['output.value', 'gen_ai.output.messages', 'gen_ai.tool.call.result', 'gen_ai.retrieval.documents'],
} as const;

/** OpenTelemetry's operations in the words of OpenInference. */
const KIND_OF_OPERATION: Readonly<Record<string, SpanKind>> = {
  chat: 'LLM',
  text_completion: 'LLM',
  generate_content: 'LLM',
  embeddings: 'EMBEDDING',
  execute_tool: 'TOOL',
  invoke_agent: 'AGENT',
  create_agent: 'AGENT',
  invoke_workflow: 'CHAIN',
  plan: 'CHAIN',
  retrieval: 'RETRIEVER',
  search_memory: 'RETRIEVER',
};

/** Reads the columns out of the attributes. Input and output, which may be long, are taken out of them, so that they are kept once. */
export function mapAttributes(attributes: Attributes): MappedAttributes {
  return {
    kind: kindOf(attributes),
    model: find(attributes, KEYS.model, asText),
    promptTokens: find(attributes, KEYS.promptTokens, asCount),
    completionTokens: find(attributes, KEYS.completionTokens, asCount),
    costUsd: find(attributes, KEYS.costUsd, asCost),
    input: take(attributes, KEYS.input),
    output: take(attributes, KEYS.output),
  };
}

function kindOf(attributes: Attributes): SpanKind {
  const said = attributes.get('openinference.span.kind');
  const kind = SPAN_KINDS.find((one) => typeof said === 'string' && one === said.toUpperCase());
  if (kind) return kind;
  const operation = attributes.get('gen_ai.operation.name');
  const known = typeof operation === 'string' && Object.hasOwn(KIND_OF_OPERATION, operation);
  return (known && KIND_OF_OPERATION[operation]) || 'OTHER';
}

function find<T>(
  attributes: Attributes,
  keys: readonly string[],
  read: (value: unknown) => T | null,
): T | null {
  for (const key of keys) {
    const value = read(attributes.get(key));
    if (value !== null) return value;
  }
  return null;
}

function take(attributes: Attributes, keys: readonly string[]): string | null {
  const key = keys.find((one) => (attributes.get(one) ?? null) !== null);
  if (key === undefined) return null;
  const value = attributes.get(key);
  attributes.delete(key);
  return typeof value === 'string' ? value : storableText(JSON.stringify(value));
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const MAX_INT4 = 2_147_483_647;

function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_INT4
    ? value
    : null;
}

function asCost(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1e9 ? value : null;
}
