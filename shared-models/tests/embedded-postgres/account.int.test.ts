import { chown, readdir, rm, stat, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../src/embedded-postgres/files';
import * as helpers from './helpers';

const { cleanUp, copyPackage, folderWithMode, freshFolder, isRoot, plainAccount, query, serverPid } = helpers;
const { processesOn, startHere, startInChild } = helpers;
const asRoot = isRoot ? describe : describe.skip;
/** Where root copies the programs when the server account can reach neither the installed ones nor PHDA_HOME. */
const SYSTEM_COPY = '/var/lib/phda';

jest.setTimeout(120_000);
let systemCopyStood = false;
beforeAll(async () => {
  systemCopyStood = await exists(SYSTEM_COPY);
});
afterEach(cleanUp);
afterAll(async () => {
  if (!systemCopyStood) await rm(SYSTEM_COPY, { recursive: true, force: true });
});

describe('without install scripts', () => {
  it('the missing library links are made where the package lies', async () => {
    const folder = await freshFolder();
    const packageFolder = await copyPackage(folder);
    expect(await exists(join(packageFolder, 'native/lib/libpq.so.5'))).toBe(false);
    const server = await startHere(join(folder, 'home'), { packageFolder });
    expect(await query(server.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await exists(join(folder, 'home', 'postgres', 'binaries'))).toBe(false);
  });
});

describe('a computer without binaries', () => {
  it('is told to set DATABASE_URL', async () => {
    const folder = await freshFolder();
    await expect(startHere(join(folder, 'home'), { packageFolder: folder })).rejects.toMatchObject({
      code: 'POSTGRES_UNAVAILABLE_HERE',
      message: expect.stringContaining('set DATABASE_URL'),
    });
  });
});

asRoot('as root', () => {
  it('the server runs as another account on data inside a home that only root may enter', async () => {
    const parent = await folderWithMode(await freshFolder(), 'only root', 0o700);
    const server = await startHere(join(parent, 'home'));
    await query(server.ownerUrl, 'CREATE TABLE kept AS SELECT 5 AS n; CHECKPOINT');
    const owner = (await stat(`/proc/${await serverPid(server.dataFolder)}`)).uid;
    expect(owner).not.toBe(0);
    expect((await stat(server.dataFolder)).uid).toBe(owner);
    expect((await stat(parent)).mode & 0o777).toBe(0o700);
    await server.stop();
    expect(await processesOn(server.dataFolder)).toEqual([]);
    const again = await startHere(join(parent, 'home'));
    expect(await query(again.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 5 }]);
  });

  it('parallel workers and temporary files work there too', async () => {
    const parent = await folderWithMode(await freshFolder(), 'only root', 0o700);
    const { ownerUrl } = await startHere(join(parent, 'home'));
    const settings = [
      'work_mem=64kB',
      'parallel_setup_cost=0',
      'parallel_tuple_cost=0',
      'min_parallel_table_scan_size=0',
    ];
    const url = `${ownerUrl}?options=${encodeURIComponent(settings.map((setting) => `-c ${setting}`).join(' '))}`;
    await query(ownerUrl, 'CREATE TABLE many AS SELECT generate_series(1, 200000) AS n; ANALYZE many');
    const plan = await query(url, 'EXPLAIN ANALYZE SELECT n FROM many ORDER BY -n');
    expect(JSON.stringify(plan)).toMatch(/Workers Launched: [1-9].*external merge/);
  });

  it('programs below a folder that only root may enter are copied beside the data and run from there', async () => {
    const folder = await freshFolder();
    const packageFolder = await copyPackage(await folderWithMode(folder, 'only root', 0o700));
    const server = await startHere(join(folder, 'home'), { packageFolder });
    const binaries = join(folder, 'home', 'postgres', 'binaries');
    const [copy] = await readdir(binaries);
    expect((await stat(join(binaries, copy ?? '', 'native/bin/postgres'))).uid).toBe(0);
    expect(await query(server.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('a copy that another account could have changed is not run', async () => {
    const folder = await freshFolder();
    const packageFolder = await copyPackage(await folderWithMode(folder, 'only root', 0o700));
    const server = await startHere(join(folder, 'home'), { packageFolder });
    await server.stop();
    await chmod(join(folder, 'home', 'postgres', 'binaries'), 0o777);
    const again = await startHere(join(folder, 'home'), { packageFolder });
    expect(await query(again.ownerUrl, 'SHOW cluster_name')).toEqual([{ cluster_name: 'phda' }]);
    expect(await exists(SYSTEM_COPY)).toBe(true);
  });

  it('both programs and data below a folder that only root may enter', async () => {
    const parent = await folderWithMode(await freshFolder(), 'only root', 0o700);
    const packageFolder = await copyPackage(parent);
    const server = await startHere(join(parent, 'home'), { packageFolder });
    expect(await query(server.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('works under a umask that closes new files to others', async () => {
    const folder = await freshFolder();
    const packageFolder = await copyPackage(await folderWithMode(folder, 'only root', 0o700));
    const home = await folderWithMode(folder, 'home', 0o755);
    const child = await startInChild({ home, packageFolder, umask: 0o077 });
    expect(child.error).toBeUndefined();
    expect(await readdir(join(home, 'postgres', 'binaries'))).toHaveLength(1);
    expect(await startHere(home, { packageFolder })).toMatchObject({ adopted: true });
  });

  it('a data folder that belongs to root is refused with the command that hands it over', async () => {
    const home = await freshFolder();
    const server = await startHere(home);
    await server.stop();
    await chown(server.dataFolder, 0, 0);
    await expect(startHere(home)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringMatching(/chown -R \d+/),
    });
  });
});

asRoot('as an ordinary account', () => {
  it('runs as that account, also when it may not write where the package without links lies', async () => {
    const folder = await freshFolder();
    const account = await plainAccount();
    const packageFolder = await copyPackage(folder);
    const own = await folderWithMode(folder, 'own', 0o700);
    await chown(own, account.uid, account.gid);
    const statements = ['CREATE TABLE kept AS SELECT 3 AS n'];
    const home = join(own, 'home');
    const child = await startInChild({ home, packageFolder, ...account, statements });
    expect(child.error).toBeUndefined();
    const data = join(home, 'postgres', 'data');
    expect((await stat(`/proc/${await serverPid(data)}`)).uid).toBe(account.uid);
    expect(await exists(join(packageFolder, 'native/lib/libpq.so.5'))).toBe(false);
    await child.kill();
    const adopting = await startInChild({ home, packageFolder, ...account });
    expect(adopting).toMatchObject({ adopted: true, ownerUrl: child.ownerUrl });
    // Root takes over as the folder's owner: nothing becomes unreadable for that account.
    const server = await startHere(home);
    expect(await query(server.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 3 }]);
  });

  it('is told whose folder it is when root used it first', async () => {
    const folder = await freshFolder();
    await chmod(folder, 0o777);
    const server = await startHere(join(folder, 'home'));
    await server.stop();
    const child = await startInChild({ home: join(folder, 'home'), ...(await plainAccount()) });
    expect(child.error).toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('belongs to the account with number'),
    });
  });
});
