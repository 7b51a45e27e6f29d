/** Asserts that lerna sees every workspace: it finds none, and exits 0, when a parent folder holds another monorepo. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const expected = 4 + readdirSync(join(ROOT, 'subgraphs')).length;
const listed = JSON.parse(
  execFileSync('npx', ['--no-install', 'lerna', 'ls', '--all', '--json', '--loglevel', 'silent'], {
    cwd: ROOT,
    encoding: 'utf8',
  }),
) as unknown[];

if (listed.length !== expected) {
  process.stderr.write(`lerna sees ${listed.length} packages, the house has ${expected}.\n`);
  process.exitCode = 1;
}
