import { randomUUID } from 'node:crypto';

import { Client } from 'pg';
import type { Wire } from './wire';

/** Signs a person up through the graph. */
export async function signUp(url: string): Promise<{ token: string; userId: string }> {
  const input = {
    email: `${randomUUID()}@example.org`,
    password: 'a long enough passphrase',
    timeZone: 'UTC',
  };
  const query =
    'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignedIn { token user { id } } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await answer.json()) as Wire;
  return { token: data.signUp.token, userId: data.signUp.user.id };
}

/** Two readings on nine of ten days of the last two years for the person, and as many for 200 others, interleaved by day as they would arrive. */
export async function seed(ownerUrl: string, userId: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    'CREATE TEMP TABLE bench_people AS SELECT $1::uuid AS user_id UNION ALL SELECT gen_random_uuid() FROM generate_series(1, 200)',
    [userId],
  );
  await client.query(
    `INSERT INTO log_entry (user_id, id, source, created_at) SELECT user_id, user_id, 'api', now() FROM bench_people`,
  );
  await client.query(`INSERT INTO heart_log (user_id, id, datetime, time_zone, systolic_mmhg, diastolic_mmhg, rate_bpm, entry_id, source, created_at, updated_at)
    SELECT user_id, gen_random_uuid(), day + (hour || ' hours')::interval, 'UTC', 110 + (random() * 30)::int, 70 + (random() * 15)::int, 55 + (random() * 20)::int, user_id, 'api', now(), now()
    FROM generate_series(date_trunc('day', now(), 'UTC') - interval '729 days', now() - interval '1 day', interval '1 day') day, bench_people, unnest(ARRAY[7, 21]) hour
    WHERE random() < 0.9 ORDER BY day, random()`);
  await client.query('VACUUM ANALYZE heart_log');
  await client.end();
}
