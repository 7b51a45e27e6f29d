import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTranscript, sendTranscript } from '../../scripts/transcript';
import { inOneProcess, type Running } from './topologies';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('the README', () => {
  let phda: Running;
  beforeAll(async () => {
    phda = await inOneProcess();
  }, 60_000);
  afterAll(() => phda.stop(), 30_000);

  test('shows the main job with the answers that PHDA really gives', async () => {
    const steps = readTranscript(README);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    for (const { expected, answered } of await sendTranscript(phda.url, steps))
      expect(answered).toEqual(expected);
  });
});
