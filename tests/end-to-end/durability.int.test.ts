import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { signUp } from './client';
import { gone, npmStart } from './npm-start';
import type { Wire } from './wire';

function postmasterPid(home: string): number {
  return Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('two PHDAs on one home', () => {
  const home = mkdtempSync(join(tmpdir(), 'phda-two-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('share the database, and the first to stop leaves it to the other', async () => {
    const first = await npmStart(home);
    const second = await npmStart(home);
    second.child.kill('SIGTERM');
    await gone(second.child);
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
    first.child.kill('SIGTERM');
    await gone(first.child);
    expect(() => postmasterPid(home)).toThrow();
  }, 60_000);
});

describe('a power cut', () => {
  const home = mkdtempSync(join(tmpdir(), 'phda-durability-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('of PHDA and PostgreSQL loses no row that was acknowledged', async () => {
    const first = await npmStart(home);
    const anna = await signUp(first.url);
    const acknowledged = new Set<string>();
    const writers = Array.from({ length: 4 }, async () => {
      for (;;) {
        const answer = await anna
          .ask('mutation { logSauna(input: { durationMin: 15 }) { id } }')
          .catch(() => null);
        if (!answer?.data) return;
        acknowledged.add(answer.data.logSauna.id);
        if (acknowledged.size === 60) {
          process.kill(postmasterPid(home), 'SIGKILL');
          first.child.kill('SIGKILL');
        }
      }
    });
    await Promise.all([...writers, gone(first.child)]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(60);

    const second = await npmStart(home);
    const again = { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ healthLogs(first: 500) { edges { node { id } } } }' });
    const answer = (await (
      await fetch(`${second.url}/graphql`, { method: 'POST', headers: again, body })
    ).json()) as Wire;
    const kept = new Set(answer.data.healthLogs.edges.map((edge: Wire) => edge.node.id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    second.child.kill('SIGTERM');
    await gone(second.child);
  }, 60_000);

  test('leaves no process behind after an orderly stop', () => {
    expect(() => readFileSync(join(home, 'postgres/data/postmaster.pid'))).toThrow();
  });
});
