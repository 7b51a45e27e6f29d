import { Client } from 'pg';

import { type ClonedDatabase, cloneDatabase } from '../src/testing';
import { lintSchema } from '../src/testing/schema-lint';

let clone: ClonedDatabase;
let owner: Client;
beforeAll(async () => {
  clone = await cloneDatabase();
  owner = new Client({ connectionString: clone.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await clone.drop();
});

/** What the lint says while a fault is planted; the fault is gone afterwards. */
async function lintWith(...fault: string[]): Promise<string[]> {
  await owner.query('BEGIN');
  for (const statement of fault) await owner.query(statement);
  const found = await lintSchema(owner);
  await owner.query('ROLLBACK');
  return found;
}

const GOOD_TABLE = [
  'CREATE TABLE good (user_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (user_id, id))',
  'ALTER TABLE good ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE good FORCE ROW LEVEL SECURITY',
  "CREATE POLICY own ON good USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid)",
];

test('the migrated schema keeps every tenant rule', async () => {
  expect(await lintSchema(owner)).toEqual([]);
});

test('a new table made by the recipe breaks no rule', async () => {
  expect(await lintWith(...GOOD_TABLE)).toEqual([]);
});

test.each([
  ['1-owner public.nobody', ['CREATE TABLE nobody (id uuid PRIMARY KEY)']],
  ['1-type public.good', ['DROP POLICY own ON good', 'ALTER TABLE good ALTER COLUMN user_id TYPE text']],
  [
    '1-key public.good',
    ['ALTER TABLE good DROP CONSTRAINT good_pkey', 'ALTER TABLE good ADD PRIMARY KEY (id, user_id)'],
  ],
  ['1-key public.good', ['ALTER TABLE good DROP CONSTRAINT good_pkey']],
  ['2-unique public.sauna_log.faulty', ['CREATE UNIQUE INDEX faulty ON sauna_log (source_id)']],
  ['2-unique accounts."user".faulty', ['CREATE UNIQUE INDEX faulty ON accounts."user" (display_name)']],
  [
    '2-reference public.good.faulty',
    [
      'CREATE UNIQUE INDEX sole ON log_entry (id)',
      'ALTER TABLE good ADD CONSTRAINT faulty FOREIGN KEY (id) REFERENCES log_entry (id)',
    ],
  ],
  [
    '2-reference public.good.faulty',
    ['ALTER TABLE good ADD CONSTRAINT faulty FOREIGN KEY (id, user_id) REFERENCES log_entry (user_id, id)'],
  ],
  [
    '3-shared-reference public.recipe.recipe_user_fkey',
    [
      'CREATE TABLE recipe (id uuid PRIMARY KEY, "user" uuid CONSTRAINT recipe_user_fkey REFERENCES accounts."user" (id))',
    ],
  ],
  ['5-enabled public.body_log', ['ALTER TABLE body_log DISABLE ROW LEVEL SECURITY']],
  ['5-forced public.body_log', ['ALTER TABLE body_log NO FORCE ROW LEVEL SECURITY']],
  ['5-own public.body_log', ['DROP POLICY own ON body_log']],
  ['5-own public.body_log', ['ALTER POLICY own ON body_log USING (true)']],
  ['5-own accounts."user"', ['ALTER POLICY own ON accounts."user" WITH CHECK (true)']],
  ['5-policy public.body_log.everybody', ['CREATE POLICY everybody ON body_log FOR SELECT USING (true)']],
  ['5-policy accounts."user".signing_in', ['ALTER POLICY signing_in ON accounts."user" USING (true)']],
  [
    '5-subquery public.body_log.friends',
    ['CREATE POLICY friends ON body_log USING (user_id IN (SELECT user_id FROM log_entry))'],
  ],
  [
    '5-definer public.around',
    [
      "CREATE FUNCTION around() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM heart_log'",
    ],
  ],
  ['5-view public.around', ['CREATE VIEW around AS SELECT * FROM heart_log']],
  [
    '5-role-owns public.good',
    ['GRANT CREATE ON SCHEMA public TO phda_app', 'ALTER TABLE good OWNER TO phda_app'],
  ],
])('the lint finds %s', async (expected, fault) => {
  const found = await lintWith(...GOOD_TABLE, ...fault);
  expect(found).toContain(expected);
});

test('a view that runs with the rights of its reader is allowed', async () => {
  expect(
    await lintWith('CREATE VIEW mine WITH (security_invoker = true) AS SELECT * FROM heart_log'),
  ).toEqual([]);
});
