import { LOG_KIND_DEFINITIONS, LOG_KINDS } from '@phda/shared-models';
import { z } from 'zod';

import { UNITS } from '../../../domain/vocabulary/units';

const FIELDS = LOG_KIND_DEFINITIONS.flatMap(({ measures }) => measures.map(({ field }) => field)) as [
  string,
  ...string[],
];
const UNIT_KEYS: readonly [string, ...string[]] = ['standardDrink', 'alcoholUnit', ...Object.keys(UNITS)];
const nullable = <T extends z.ZodType>(type: T) => type.nullable();

const item = z.strictObject({
  kind: z.enum([...LOG_KINDS, 'CONSUMED']),
  quote: z.string().min(1).max(500),
  when: nullable(z.string().max(100)),
  measures: z
    .array(z.strictObject({ field: z.enum(FIELDS), value: z.number(), unit: nullable(z.enum(UNIT_KEYS)) }))
    .max(10),
  thing: nullable(z.string().max(255)),
  amount: nullable(
    z.strictObject({ value: z.number().positive().max(10_000), unit: nullable(z.enum(UNIT_KEYS)) }),
  ),
  vagueWords: nullable(z.string().max(100)),
  abvPercent: nullable(z.number().min(0).max(100)),
  context: nullable(z.enum(['REST', 'EXERCISE'])),
});

/** What a model may answer: things that happened, each with the words it was found in. Everything else is refused. */
export const ANSWER = z.strictObject({
  items: z.array(item).max(40),
  notRecorded: z.array(z.string().max(100)).max(20),
  notALog: nullable(z.string().max(300)),
});

export type ModelAnswer = z.infer<typeof ANSWER>;
export type ModelItem = ModelAnswer['items'][number];

/** The same as JSON schema, for the request; fields, kinds and units are the registry's. */
export const ANSWER_SCHEMA = z.toJSONSchema(ANSWER) as Readonly<Record<string, unknown>>;
