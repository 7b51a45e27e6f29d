import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { gone, npmStart } from './npm-start';

describe('a start that cannot succeed', () => {
  const home = mkdtempSync(join(tmpdir(), 'phda-start-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test.each([
    [
      'a DATABASE_URL where nobody answers',
      { DATABASE_URL: 'postgres://phda:hidden-secret@127.0.0.1:9/phda' },
      'DATABASE_UNAVAILABLE',
    ],
    ['a DATABASE_URL that is none', { DATABASE_URL: 'my database' }, 'CONFIG_INVALID'],
    ['a port that is no port', { PORT: '99999' }, 'CONFIG_INVALID'],
  ])(
    '%s says so in one sentence after its code',
    async (_label, settings, code) => {
      const failure = await npmStart(home, settings).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Error);
      expect((failure as Error).message).toMatch(
        new RegExp(`ended with 1:[\\s\\S]*^${code}: [A-Z][^\\n]+\\.$`, 'm'),
      );
      expect((failure as Error).message).not.toMatch(/hidden-secret| at .*\.ts:\d+\)$/m);
    },
    30_000,
  );

  test('a taken port says so and leaves a PHDA that runs on the same home alone', async () => {
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const taken = String((stranger.address() as AddressInfo).port);
    const running = await npmStart(home);
    const failure = await npmStart(home, { PORT: taken }).catch((error: Error) => error);
    expect((failure as Error).message).toMatch(new RegExp(`^PORT_TAKEN: Port ${taken} .+PORT\\.$`, 'm'));
    expect((await fetch(`${running.url}/ready`)).status).toBe(200);
    running.child.kill('SIGTERM');
    await gone(running.child);
    stranger.close();
  }, 30_000);
});
