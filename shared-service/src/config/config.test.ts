import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ENVIRONMENT, loadConfig } from '.';

const example = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');

describe('configuration', () => {
  test('.env.example names exactly the variables that the configuration knows', () => {
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual(Object.keys(ENVIRONMENT).sort());
  });

  test('the values in .env.example are the defaults', () => {
    const values = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]),
    );
    expect(loadConfig(values)).toEqual(loadConfig({}));
  });

  test('an empty environment is a complete configuration without a language model', () => {
    expect(loadConfig({})).toMatchObject({
      languageModel: null,
      signUp: 'open',
      database: { url: null },
      http: { host: '127.0.0.1', port: null },
    });
  });

  test('all problems are named at once', () => {
    const load = (): unknown =>
      loadConfig({ PORT: 'x', DATABASE_URL: 'nonsense', PHDA_SIGN_UP: 'maybe', PHDA_SIGNING_KEYS: 'short' });
    expect(load).toThrow(/4 problem\(s\).*PORT.*DATABASE_URL.*PHDA_SIGN_UP.*PHDA_SIGNING_KEYS/);
  });

  test('an empty string counts as unset', () => {
    expect(loadConfig({ DATABASE_URL: '', OPENAI_API_KEY: '' })).toMatchObject({
      database: { url: null },
      languageModel: null,
    });
  });

  test('a base URL alone is a language model, as local servers need no key', () => {
    expect(
      loadConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'm' }).languageModel,
    ).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1', model: 'm' });
  });
});
