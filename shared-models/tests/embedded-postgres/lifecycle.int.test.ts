import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded-postgres';
import { isPortFree } from '../../src/embedded-postgres/port';
import { cleanUp, freshFolder, processesOn, query, serverPid, startHere } from './helpers';

jest.setTimeout(120_000);

describe('the embedded PostgreSQL', () => {
  afterEach(cleanUp);

  it('starts in a home that does not exist yet, keeps rows over a full stop and leaves no process', async () => {
    const home = join(await freshFolder(), 'not yet', 'a home');
    const first = await startHere(home);
    expect(first).toMatchObject({ adopted: false, dataFolder: join(home, 'postgres', 'data') });
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    if (process.platform === 'linux') expect(await processesOn(first.dataFolder)).not.toEqual([]);
    await first.stop();
    expect(await processesOn(first.dataFolder)).toEqual([]);
    expect(await isPortFree(first.port)).toBe(true);

    const second = await startHere(home);
    expect(second).toMatchObject({ adopted: false, port: first.port, ownerUrl: first.ownerUrl });
    expect(await query(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('takes a relative home, reports what it did, and stops twice without complaint', async () => {
    const folder = await freshFolder();
    const home = relative(process.cwd(), join(folder, 'home'));
    const events: string[] = [];
    const onEvent = (event: string): number => events.push(event);
    const server = await startHere(home, { onEvent });
    expect(server.dataFolder).toBe(join(folder, 'home', 'postgres', 'data'));
    await startHere(home, { onEvent });
    await server.stop();
    expect(events).toEqual(['created', 'started', 'adopted', 'stopped']);
    await expect(server.stop()).resolves.toBeUndefined();
  });
});

describe('a running embedded PostgreSQL', () => {
  let home: string;
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    process.env.PHDA_TEST_SECRET = 'do not pass on';
    home = await freshFolder();
    server = await startEmbeddedPostgres({ home });
    delete process.env.PHDA_TEST_SECRET;
  });
  afterAll(async () => {
    await server.stop();
    await cleanUp();
  });

  it('is durable, loopback only, in UTF-8, UTC and with page checksums', async () => {
    const expected = {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
      password_encryption: 'scram-sha-256',
      shared_buffers: '64MB',
    };
    const columns = Object.keys(expected).map((name) => `current_setting('${name}') AS "${name}"`);
    const [settings] = await query(server.ownerUrl, `SELECT ${columns.join(', ')}, upper('ä') AS upper`);
    expect(settings).toEqual({ ...expected, upper: 'Ä' });
    expect((await stat(server.dataFolder)).mode & 0o777).toBe(0o700);
  });

  it('keeps the password in a file of mode 0600 and lets nobody in without it', async () => {
    const { ownerUrl, port } = server;
    expect(ownerUrl).toMatch(new RegExp(`^postgres://phda:[\\w-]{43}@127\\.0\\.0\\.1:${port}/phda$`));
    const file = join(home, 'postgres', 'owner-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const url = new URL(ownerUrl);
    expect((await readFile(file, 'utf8')).trim()).toBe(url.password);
    url.password = 'guess';
    await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('writes no statement and no row into its log', async () => {
    const insert = "CREATE TABLE t (note text CHECK (note = '')); INSERT INTO t VALUES ('secret-note')";
    await expect(query(server.ownerUrl, insert)).rejects.toMatchObject({ code: '23514' });
    const log = await readFile(join(home, 'postgres', 'server.log'), 'utf8');
    expect(log).toContain('violates check constraint');
    expect(log).not.toContain('secret-note');
  });

  (process.platform === 'linux' ? it : it.skip)('has none of our environment', async () => {
    const environment = await readFile(`/proc/${await serverPid(server.dataFolder)}/environ`, 'utf8');
    expect(environment).toContain('TZ=UTC');
    expect(environment).not.toContain('do not pass on');
  });
});
