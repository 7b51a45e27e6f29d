import { spawn } from 'node:child_process';
import { chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { serverAccount } from '../../src/embedded-postgres/account';
import { ownerPassword } from '../../src/embedded-postgres/password';
import { cleanUp, freshFolder, processesOn, query, serverPid, startHere, startInChild } from './helpers';

jest.setTimeout(120_000);
afterEach(cleanUp);

async function rememberedPort(home: string): Promise<number> {
  return Number(await readFile(join(home, 'postgres', 'port'), 'utf8'));
}

describe('a start of the embedded PostgreSQL after something went wrong', () => {
  it('adopts the server of a killed parent with its rows, and a full stop ends that one too', async () => {
    const home = await freshFolder();
    const parent = await startInChild({ home, statements: ['CREATE TABLE kept AS SELECT 7 AS n'] });
    await parent.kill();
    const server = await startHere(home);
    expect(server).toMatchObject({ adopted: true, port: parent.port, ownerUrl: parent.ownerUrl });
    expect(await query(server.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await server.stop();
    expect(await processesOn(server.dataFolder)).toEqual([]);
  });

  it('recovers every committed row when parent and server were killed', async () => {
    const home = await freshFolder();
    const statements = ['CREATE TABLE kept (n int)', 'INSERT INTO kept SELECT generate_series(1, 500)'];
    const parent = await startInChild({ home, statements });
    const data = join(home, 'postgres', 'data');
    const pids = [await serverPid(data), ...(await processesOn(data))];
    await parent.kill();
    for (const pid of new Set(pids)) process.kill(pid, 'SIGKILL');
    const server = await startHere(home);
    expect(server.adopted).toBe(false);
    expect(await query(server.ownerUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 500 }]);
  });

  it('is not held up by a pid file whose number belongs to another program of the same account now', async () => {
    const home = await freshFolder();
    const first = await startHere(home);
    const pidFile = join(first.dataFolder, 'postmaster.pid');
    const before = await readFile(pidFile, 'utf8');
    await first.stop();
    const account = await serverAccount(first.dataFolder);
    const stranger = spawn('sleep', ['300'], { ...(account ?? {}), cwd: '/' });
    try {
      await once(stranger, 'spawn');
      await writeFile(pidFile, before.replace(/^\d+/, String(stranger.pid)));
      expect(await startHere(home)).toMatchObject({ adopted: false, port: first.port });
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('moves to another port when a stranger listens on the remembered one, and remembers that', async () => {
    const home = await freshFolder();
    const first = await startHere(home);
    await first.stop();
    const stranger = createServer().listen(first.port, '127.0.0.1');
    await once(stranger, 'listening');
    try {
      const second = await startHere(home);
      expect(second.port).not.toBe(first.port);
      expect(await rememberedPort(home)).toBe(second.port);
      expect(await query(second.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      stranger.close();
    }
  });

  it('lets several processes start at once on one new home: one starts it, all use it', async () => {
    const home = await freshFolder();
    const starts = await Promise.all([
      startInChild({ home }),
      startInChild({ home }),
      startInChild({ home }),
    ]);
    expect(starts.map((start) => start.error)).toEqual([undefined, undefined, undefined]);
    expect(starts.filter((start) => !start.adopted)).toHaveLength(1);
    expect(new Set(starts.map((start) => start.ownerUrl)).size).toBe(1);
    const server = await startHere(home);
    expect(server.ownerUrl).toBe(starts[0]?.ownerUrl);
    expect((await readdir(join(home, 'postgres'))).sort()).toEqual([
      'data',
      'owner-password',
      'port',
      'server.log',
    ]);
  });

  it('agrees on one password however many ask for it at once', async () => {
    const file = join(await freshFolder(), 'owner-password');
    const passwords = await Promise.all(Array.from({ length: 20 }, () => ownerPassword(file)));
    expect(new Set(passwords)).toEqual(new Set([(await readFile(file, 'utf8')).trim()]));
  });

  it('makes a new password when its file was lost, also while a server runs with the old one', async () => {
    const home = await freshFolder();
    const first = await startHere(home);
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await rm(join(home, 'postgres', 'owner-password'));
    const second = await startHere(home);
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('clears away what a first start left that was killed half way', async () => {
    const home = await freshFolder();
    const gone = spawn('true');
    await once(gone, 'exit');
    await mkdir(join(home, 'postgres', `data.new-${gone.pid}-x`, 'base'), { recursive: true });
    await startHere(home);
    expect(await readdir(join(home, 'postgres'))).not.toContain(`data.new-${gone.pid}-x`);
  });
});

describe('a folder that the embedded PostgreSQL cannot use', () => {
  it('is refused with a sentence when another major version wrote it, and is left as it was', async () => {
    const home = await freshFolder();
    const server = await startHere(home);
    await server.stop();
    const versionFile = join(server.dataFolder, 'PG_VERSION');
    await writeFile(versionFile, '14\n');
    await expect(startHere(home)).rejects.toMatchObject({
      code: 'DATA_FOLDER_VERSION',
      message: expect.stringMatching(/PostgreSQL 14 .* PostgreSQL 18.* set PHDA_HOME to another folder/),
    });
    expect(await readFile(versionFile, 'utf8')).toBe('14\n');
    expect(await processesOn(server.dataFolder)).toEqual([]);
  });

  it('is refused when it holds something else', async () => {
    const home = await freshFolder();
    const account = await serverAccount(home);
    const data = join(home, 'postgres', 'data');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'holiday.jpg'), '');
    if (account) await chown(data, account.uid, account.gid);
    await expect(startHere(home)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('holds files that are not a PHDA database'),
    });
    expect(await readdir(data)).toEqual(['holiday.jpg']);
  });

  it('is refused with the reason of PostgreSQL when its files are damaged', async () => {
    const home = await freshFolder();
    const server = await startHere(home);
    await server.stop();
    await rm(join(server.dataFolder, 'global', 'pg_control'));
    await expect(startHere(home)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining(`PostgreSQL cannot use the folder ${server.dataFolder}`),
    });
  });

  it('is refused when the home is a file', async () => {
    const home = join(await freshFolder(), 'file');
    await writeFile(home, '');
    await expect(startHere(home)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('set PHDA_HOME to a folder that PHDA may write'),
    });
  });
});
