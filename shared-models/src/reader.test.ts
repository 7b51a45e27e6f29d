import { createReader, type Reader } from './reader';

/** The answers of a fake connection, one per query of a read. */
let answers: (object | Error)[] = [];
const release = jest.fn();

jest.mock('pg', () => {
  const actual = jest.requireActual<object>('pg');
  const client = {
    on: () => undefined,
    off: () => undefined,
    query: async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    release: (destroy: boolean) => void release(destroy),
  };
  class Pool {
    on = () => undefined;
    connect = async () => client;
    end = async () => undefined;
  }
  return { ...actual, Pool };
});

const OK = { command: 'BEGIN', rows: [] };
const ROWS = { command: 'SELECT', rows: [{ n: 1 }] };
const STATEMENT = { name: 's', text: 'SELECT 1' };

function reader(...given: (object | Error)[]): Reader {
  answers = given;
  release.mockClear();
  const place = { host: 'h', port: 1, database: 'd', user: 'u', password: 'p', ssl: false, options: '' };
  return createReader(place, 'test', 1);
}

test('a read gives the rows of its statement and keeps the connection', async () => {
  const rows = reader(OK, ROWS, { command: 'COMMIT' }).read('', STATEMENT, []);
  expect(await rows).toEqual([{ n: 1 }]);
  expect(release).toHaveBeenCalledWith(false);
});

test('a COMMIT that was answered with ROLLBACK is an error, and the connection is not trusted again', async () => {
  const rows = reader(OK, ROWS, { command: 'ROLLBACK' }).read('', STATEMENT, []);
  await expect(rows).rejects.toThrow('rolled back by PostgreSQL');
  expect(release).toHaveBeenCalledWith(true);
});

test('a connection that breaks before the COMMIT was answered is thrown away', async () => {
  const rows = reader(OK, ROWS, new Error('Connection terminated unexpectedly')).read('', STATEMENT, []);
  await expect(rows).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(release).toHaveBeenCalledWith(true);
});
