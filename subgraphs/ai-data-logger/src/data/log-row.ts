import { LOG_KIND_DEFINITIONS, LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models';

/** A log as PostgreSQL gives it back: named as in GraphQL, instants as UTC text. */
export interface LogRow {
  readonly __typename: string;
  readonly id: string;
  readonly datetime: string;
  readonly timeZone: string;
  readonly localDate: string;
  readonly source: string;
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly entryId: string;
  /** The measures and texts of the kind, e.g. `systolicMmhg`. */
  readonly [field: string]: unknown;
}

/** Fields of a log type beside those that all share, each with its column and SQL type. */
function ownFields(
  kind: LogKind,
): readonly { readonly field: string; readonly column: string; readonly type: string }[] {
  const { texts, measures } = LOG_KIND_REGISTRY[kind];
  const described = texts.map(({ field, column }) => ({ field, column, type: 'text' }));
  const measured = measures.map(({ field, column, type }) => ({
    field,
    column,
    type: type === 'int' ? 'integer' : 'float8',
  }));
  const context = kind === 'HEART' ? [{ field: 'context', column: 'context', type: 'text' }] : [];
  return [...described, ...measured, ...context];
}

/**
 * The SELECT that gives the rows of one kind as LogRows, without a WHERE. All of `kinds` give the same columns, null where a kind has no such
 * field, so that they can be joined by UNION ALL. Plain columns cost half of what JSON built by PostgreSQL costs.
 */
export function selectLogs(kind: LogKind, kinds: readonly LogKind[]): string {
  const { graphqlType, table } = LOG_KIND_REGISTRY[kind];
  const own = new Map(ownFields(kind).map(({ field, column }) => [field, column]));
  const wide = new Map(
    kinds.flatMap((one) => ownFields(one).map(({ field, type }) => [field, type] as const)),
  );
  const fields = [...wide].map(([field, type]) => `${own.get(field) ?? 'NULL'}::${type} AS "${field}"`);
  return `SELECT '${graphqlType}' AS "__typename", id, datetime, time_zone AS "timeZone", local_date AS "localDate", source, note, tags, entry_id AS "entryId", ${fields.join(', ')} FROM ${table}`;
}

const COMMON_FIELDS = ['id', 'timeZone', 'localDate', 'source', 'note', 'tags', 'entryId'];

/** A LogRow from what a model read back of the row it has just written. */
export function storedRow(kind: LogKind, stored: Readonly<Record<string, unknown>>): LogRow {
  const names = [...COMMON_FIELDS, ...ownFields(kind).map(({ field }) => field)];
  return {
    ...Object.fromEntries(names.map((name) => [name, stored[name] ?? null])),
    __typename: LOG_KIND_REGISTRY[kind].graphqlType,
    datetime: (stored['datetime'] as Date).toISOString(),
  } as unknown as LogRow;
}

/** The kind of a row. */
export function kindOf(row: LogRow): LogKind {
  const definition = LOG_KIND_DEFINITIONS.find(({ graphqlType }) => graphqlType === row.__typename);
  if (!definition) throw new Error(`There is no log kind ${row.__typename}.`);
  return definition.kind;
}
