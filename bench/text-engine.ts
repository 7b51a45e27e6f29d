/**
 * What reading a message costs against storing one row: every message of the corpus through the offline engine, and single prepared, durable inserts
 * through bare node-pg, in alternated rounds. Prints ratios of one run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { understand } from '../subgraphs/ai-data-logger/src/domain/engine';
import { regionOf } from '../subgraphs/ai-data-logger/src/domain/region';
import { Client } from 'pg';

const CORPUS = join(__dirname, '../subgraphs/ai-data-logger/tests/corpus');
const ROUNDS = 5;
const INSERTS = 1000;

interface Specimen {
  readonly message: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

const messages = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as Specimen[])
  .map(({ message, timeZone = 'America/New_York', locale }) => ({
    message,
    situation: {
      writtenAt: '2026-11-18T20:30:00.000Z',
      timeZone,
      region: regionOf(timeZone, locale ?? null),
    },
  }));

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function readAll(): number[] {
  return messages.map(({ message, situation }) => {
    const start = performance.now();
    understand(message, situation);
    return performance.now() - start;
  });
}

async function insertAll(client: Client): Promise<number[]> {
  const times: number[] = [];
  for (let row = 0; row < INSERTS; row += 1) {
    const start = performance.now();
    await client.query({
      name: 'insert',
      text: 'INSERT INTO bench_heart (user_id, datetime, systolic_mmhg, diastolic_mmhg, rate_bpm) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      values: ['00000000-0000-7000-8000-000000000001', '2026-11-18T20:30:00Z', 128, 82, 61],
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs the comparison on a database of its own and prints one line; the table is dropped afterwards. */
export async function benchTextEngine(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    'CREATE TABLE bench_heart (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, user_id uuid, datetime timestamptz, systolic_mmhg int, diastolic_mmhg int, rate_bpm int)',
  );
  const rounds: { p50: number; p95: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const [read, inserted] = [readAll(), await insertAll(client)];
    const ratio = (share: number): number => percentile(read, share) / percentile(inserted, share);
    // The first round only warms up.
    if (round >= 0) rounds.push({ p50: ratio(0.5), p95: ratio(0.95) });
  }
  await client.query('DROP TABLE bench_heart');
  await client.end();
  const spread = (values: readonly number[]): string =>
    [0.5, 0, 1].map((share) => percentile(values, share).toFixed(2)).join(' / ');
  process.stdout.write(
    `\nReading one of ${messages.length} messages against one bare insert (median / lowest / highest of ${ROUNDS} rounds): p50 ${spread(rounds.map(({ p50 }) => p50))}, p95 ${spread(rounds.map(({ p95 }) => p95))}.\n`,
  );
}
