import type { Statement } from '@phda/shared-models';

/** PostgreSQL cuts longer names off, which would let two statements share one plan. */
const MAX_NAME_LENGTH = 63;

const statements = new Map<string, Statement>();

/** The prepared statement of a shape, composed once per process. The parts of its name come from enums, so their number is bounded. */
export function statementFor(nameParts: readonly string[], compose: () => string): Statement {
  const name = nameParts.join(':');
  let statement = statements.get(name);
  if (!statement) {
    if (name.length > MAX_NAME_LENGTH) throw new Error(`The statement name ${name} is too long.`);
    statement = { name, text: compose() };
    statements.set(name, statement);
  }
  return statement;
}

/** The last part of the name of a statement with or without a filter. */
export function filterPart(filtered: boolean): string {
  return filtered ? 'filtered' : 'all';
}
