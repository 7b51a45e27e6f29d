import { z } from 'zod';

import { Intent } from './intent';

/** What a model answers: one intent, in an object because structured output wants an object at its root. */
export const IntentAnswer = z.object({ intent: Intent });

/** The JSON schema of `IntentAnswer` in the dialect of structured outputs, which knows anyOf but not oneOf. */
export function intentJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(IntentAnswer);
  return asAnyOf(schema) as Record<string, unknown>;
}

function asAnyOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asAnyOf);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, asAnyOf(value)]),
  );
}
