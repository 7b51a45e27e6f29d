/** The floor: node:http, node-pg and hand-written SQL that makes the JSON; no sign-in, limits, row security, masking or tracing. */
import { createServer } from 'node:http';

import { Pool } from 'pg';
import { newId } from '@phda/shared-models';

const { DATABASE_URL, BENCH_USER, PORT } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 8 });

const LIST = {
  name: 'list',
  text: `SELECT json_agg(row)::text AS json FROM (
    SELECT id, to_char(datetime AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS datetime, systolic_mmhg AS "systolicMmhg", diastolic_mmhg AS "diastolicMmhg", rate_bpm AS "rateBpm"
    FROM heart_log WHERE user_id = $1 AND deleted_at IS NULL ORDER BY datetime DESC, id DESC LIMIT 100) row`,
};
const SERIES = {
  name: 'series',
  text: `SELECT json_build_object('buckets', json_agg(day), 'values', json_agg(value), 'counts', json_agg(count))::text AS json FROM (
    SELECT day::date::text AS day, value, coalesce(count, 0) AS count FROM generate_series($2::date, $3::date, '1 day') day
    LEFT JOIN (SELECT local_date, avg(systolic_mmhg)::float8 AS value, count(systolic_mmhg) FROM heart_log
      WHERE user_id = $1 AND deleted_at IS NULL AND systolic_mmhg IS NOT NULL AND local_date >= $2::date AND local_date <= $3::date GROUP BY 1) rows ON local_date = day ORDER BY day) filled`,
};
const INSERT = {
  name: 'insert',
  text: `WITH entry AS (INSERT INTO log_entry (user_id, id, source, created_at) VALUES ($1, $2, 'api', now()) RETURNING id)
    INSERT INTO heart_log (user_id, id, datetime, time_zone, systolic_mmhg, diastolic_mmhg, rate_bpm, entry_id, source, created_at, updated_at)
    SELECT $1, $3, now(), 'Europe/Berlin', 121, 79, 61, entry.id, 'api', now(), now() FROM entry RETURNING id`,
};

async function answer(url: string): Promise<string> {
  const [path, query] = url.split('?');
  const parameters = new URLSearchParams(query);
  if (path === '/list') return (await pool.query({ ...LIST, values: [BENCH_USER] })).rows[0].json;
  if (path === '/series')
    return (
      await pool.query({ ...SERIES, values: [BENCH_USER, parameters.get('from'), parameters.get('to')] })
    ).rows[0].json;
  return JSON.stringify((await pool.query({ ...INSERT, values: [BENCH_USER, newId(), newId()] })).rows[0]);
}

const server = createServer((request, response) => {
  answer(request.url ?? '/').then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
