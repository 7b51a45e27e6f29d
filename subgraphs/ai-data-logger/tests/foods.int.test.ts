import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { MIGRATIONS_FOLDER } from '@phda/shared-models';
import { Client } from 'pg';
import { type QueryInterface, Sequelize } from 'sequelize';

import { CATALOGUE } from '../src/domain/look-up/catalogue';
import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

const FOODS = `query ($search: String!, $first: Int) { foods(search: $search, first: $first) {
  id name source sourceText kinds proteinG caffeineMg usual portions { unit grams } } }`;
const PREVIEW = `query ($input: LogTextInput!) { previewText(input: $input) { __typename
  ... on TextLogged { confirmation notRecorded logs { __typename ... on NutritionLog { shortDescription proteinG } } }
  ... on TextNeedsClarification { question } ... on TextNotALog { reason } } }`;

interface CatalogueMigration {
  readonly catalogueSha256: string;
  up(queryInterface: QueryInterface): Promise<void>;
}

function newestLoad(): CatalogueMigration {
  const newest = readdirSync(MIGRATIONS_FOLDER)
    .filter((file) => /load-catalogue.*\.js$/.test(file))
    .sort()
    .at(-1);
  return createRequire(__filename)(join(MIGRATIONS_FOLDER, newest ?? '')) as CatalogueMigration;
}

describe('the food table', () => {
  let app: LoggerInProcess;
  let owner: Client;
  beforeAll(async () => {
    app = await startLogger();
    owner = new Client({ connectionString: app.clone.ownerUrl });
    await owner.connect();
  }, 30_000);
  afterAll(async () => {
    await owner.end();
    await app.clone.drop();
  });

  const search = async (words: string, first = 20): Promise<Wire[]> => {
    const { data, errors } = await app.ask(person(), FOODS, { search: words, first });
    expect(errors).toBeUndefined();
    return (data as Wire).foods;
  };
  const preview = async (text: string): Promise<Wire> => {
    const { data, errors } = await app.ask(person(), PREVIEW, { input: { text } });
    expect(errors).toBeUndefined();
    return (data as Wire).previewText;
  };

  test('holds the committed catalogue, loaded by a migration that was written for it', async () => {
    const { rows } = await owner.query<{ foods: number; names: number }>(
      "SELECT count(*)::int AS foods, (SELECT count(*)::int FROM food_name) AS names FROM food WHERE source <> 'fdc'",
    );
    const plain = CATALOGUE.filter(
      (row) => 'per100g' in row && row.names.length > 0 && !row.id.endsWith('-by-any-name'),
    );
    expect(rows[0]?.foods).toBe(plain.length);
    const file = readFileSync(join(__dirname, '../src/domain/look-up/catalogue-data.json'));
    expect(newestLoad().catalogueSha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  test('loading the catalogue again changes nothing and leaves imported foods alone', async () => {
    const count = async (): Promise<Wire> =>
      (await owner.query("SELECT count(*), md5(string_agg(f::text, '' ORDER BY id)) FROM food f")).rows[0];
    await owner.query(
      `INSERT INTO food (id, source, source_text, category, kinds, usual, portions) VALUES ('fdc:1', 'fdc', 'x', 'food', '{NUTRITION}', 'serving', '{"serving": 100}')`,
    );
    const before = await count();
    const sequelize = new Sequelize(app.clone.ownerUrl, { logging: false });
    await newestLoad().up(sequelize.getQueryInterface());
    await sequelize.close();
    expect(await count()).toEqual(before);
    await owner.query("DELETE FROM food WHERE source = 'fdc'");
  });

  test.each([
    ["INSERT INTO food_name (food_id, name) VALUES ('sr28:egg', 'mine')", 'permission denied'],
    ['UPDATE food SET protein_g = 99', 'permission denied'],
    ['DELETE FROM food', 'permission denied'],
  ])('the application cannot run %s', async (statement, message) => {
    const app_ = new Client({ connectionString: app.clone.appUrl });
    await app_.connect();
    await expect(app_.query(statement)).rejects.toThrow(message);
    expect((await app_.query('SELECT count(*)::int AS n FROM food')).rows[0].n).toBeGreaterThan(700);
    await app_.end();
  });

  test.each([
    ['banana', 'banana'],
    ['Bananas', 'banana'],
    ['crème fraîche', 'creme fraiche'],
    ['breast of grilled chicken', 'grilled chicken breast'],
    ['brocolli', 'broccoli'],
  ])('"%s" is found as %s', async (words, name) => {
    const found = await search(words, 5);
    expect(found.map((food) => food.name)).toContain(name);
    expect(found[0]).toMatchObject({ sourceText: expect.any(String), portions: expect.any(Array) });
  });

  test('the beginning of a name finds it, an empty search and a wild count do not', async () => {
    expect((await search('chick')).length).toBeGreaterThan(3);
    expect(await search('?!')).toEqual([]);
    for (const first of [0, 101]) {
      const { errors } = await app.ask(person(), FOODS, { search: 'egg', first });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect((await app.ask(null, FOODS, { search: 'egg' })).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test.each([
    [
      'had 200 g of brocolli',
      /200 g of brocolli: protein 4\.8 g.*"brocolli" is read as broccoli, fairly sure/,
    ],
    ['ate a bananna', /"bananna" is read as banana/],
    ['had a bowl of minnestroni', /is read as minestrone, fairly sure/],
    ['150 g chiken breast', /"chiken breast" is read as chicken breast/],
  ])('"%s" is read, and the confirmation says as what and how sure', async (text, sentence) => {
    expect(await preview(text)).toMatchObject({
      __typename: 'TextLogged',
      confirmation: expect.stringMatching(sentence),
    });
  });

  test.each([
    'ran 5 miles',
    'meditation 20 min',
    'had a meeting',
    'had a massage at 5',
    'had a party',
    'had a great chat with Martin',
    'took 400 mg ibuprofen',
    'took 20 mg lisinopril and metformin',
    'had a fight',
    'had a shower',
    'had a haircut',
    'had surgery',
    'had 2 meetings and a walk',
    'ate at Luigis with Peter and Berry',
    'had 3 glorps',
    'consumed 2 hours of television',
  ])('"%s" is never turned into food', async (text) => {
    expect((await preview(text)).__typename).not.toBe('TextLogged');
  });
});
