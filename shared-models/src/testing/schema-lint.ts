import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

const QUERY = readFileSync(join(__dirname, 'schema-lint.sql'), 'utf8');

/** The tenant rules (security.md 4.2: 1, 2, 3 and 5) that a database breaks, as `rule object`; empty when each table keeps people apart and can be sharded by person. */
export async function lintSchema(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ rule: string; object: string }>(QUERY);
  return rows.map(({ rule, object }) => `${rule} ${object}`);
}
