import { randomUUID } from 'node:crypto';

import { connectDatabase, copyLine, LogEntry, newId } from '@phda/shared-models';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const ROWS = 200_000;
const BATCH = 10_000;
const COLUMNS = [
  'id',
  'datetime',
  'time_zone',
  'entry_id',
  'source',
  'source_id',
  'tags',
  'rate_bpm',
  'context',
];
const UNIQUE = '(user_id, source, source_id) WHERE deleted_at IS NULL AND source_id IS NOT NULL';

/** Rows per second of the bulk door (row security, duplicates checked, foreign key) and of bare COPY by the owner into a table with the same columns, checks and indexes. */
export async function compareBulk(ownerUrl: string, appUrl: string): Promise<{ bulk: number; copy: number }> {
  const database = connectDatabase({ url: appUrl, applicationName: 'bench' });
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('CREATE TABLE IF NOT EXISTS bare_heart_log (LIKE heart_log INCLUDING ALL)');
  const userId = randomUUID();
  const entry = await database.asUser(userId, { write: true }, (transaction) =>
    LogEntry.create({ userId, source: 'import:bench' }, { transaction }),
  );
  const bulk = await rate(linesOf(entry.id, null), (text) =>
    database.bulkAsUser(userId, (one) =>
      one.insert({ table: 'heart_log', columns: COLUMNS, text, unique: UNIQUE }),
    ),
  );
  const copy = await rate(linesOf(entry.id, userId), (text) => copyBare(owner, text));
  await owner.end();
  await database.close();
  return { bulk, copy };
}

async function rate(batches: readonly Buffer[], write: (text: Buffer) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (const batch of batches) await write(batch);
  return ROWS / ((performance.now() - startedAt) / 1000);
}

function linesOf(entryId: string, userId: string | null): Buffer[] {
  const owner = userId === null ? [] : [userId];
  const line = (index: number): string => {
    const datetime = new Date(1_600_000_000_000 + index * 60_000).toISOString();
    return copyLine([
      ...owner,
      newId(),
      datetime,
      'Europe/Berlin',
      entryId,
      'import:bench',
      `${index}-${randomUUID()}`,
      [],
      55 + (index % 70),
      'UNKNOWN',
    ]);
  };
  return Array.from({ length: ROWS / BATCH }, (_, batch) =>
    Buffer.from(Array.from({ length: BATCH }, (__, index) => line(batch * BATCH + index)).join('')),
  );
}

function copyBare(owner: Client, text: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = owner.query(copyFrom(`COPY bare_heart_log (user_id, ${COLUMNS.join(', ')}) FROM STDIN`));
    stream.once('error', reject);
    stream.once('finish', resolve);
    stream.end(text);
  });
}
