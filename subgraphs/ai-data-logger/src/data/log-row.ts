import {
  LOG_KIND_DEFINITIONS,
  LOG_KIND_REGISTRY,
  type LogKind,
  type LogKindDefinition,
} from '@phda/shared-models';

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

const UTC_TEXT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** The columns of a kind beside those that all kinds share. */
function ownColumns(definition: LogKindDefinition): readonly (readonly [field: string, column: string])[] {
  const columns = [...definition.texts, ...definition.measures].map(
    ({ field, column }) => [field, column] as const,
  );
  return definition.kind === 'HEART' ? [...columns, ['context', 'context']] : columns;
}

/** The SQL expression that makes one LogRow of a row of a kind's table; PostgreSQL builds the text, so no objects are made twice. */
export function logRowSql(kind: LogKind): string {
  const definition = LOG_KIND_REGISTRY[kind];
  const shared = [
    ['__typename', `'${definition.graphqlType}'`],
    ['id', 'id'],
    ['datetime', `to_char(datetime AT TIME ZONE 'UTC', ${UTC_TEXT})`],
    ['timeZone', 'time_zone'],
    ['localDate', 'local_date'],
    ['source', 'source'],
    ['note', 'note'],
    ['tags', 'tags'],
    ['entryId', 'entry_id'],
  ] as const;
  const pairs = [...shared, ...ownColumns(definition)].map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** The kind of a row. */
export function kindOf(row: LogRow): LogKind {
  const definition = LOG_KIND_DEFINITIONS.find(({ graphqlType }) => graphqlType === row.__typename);
  if (!definition) throw new Error(`There is no log kind ${row.__typename}.`);
  return definition.kind;
}
