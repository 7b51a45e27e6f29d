import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseCsv } from '../../scripts/csv';
import { understand } from '../../src/domain/engine';
import { regionOf } from '../../src/domain/region';

const SITUATION = {
  writtenAt: '2026-11-18T20:30:00Z',
  timeZone: 'America/New_York',
  region: regionOf('America/New_York', null),
};

const meals = parseCsv(readFileSync(join(__dirname, 'meals.csv'), 'utf8')).map((row) => ({
  text: row['text'] ?? '',
  protein: Number(row['protein_g']),
}));

/** Protein of all rows, null when the message is asked about or refused: then nothing would be written. */
function estimate(text: string): number | null {
  const decision = understand(text, SITUATION);
  if (decision.type !== 'log') return null;
  return decision.drafts.reduce((sum, { fields }) => sum + Number(fields['proteinG'] ?? 0), 0);
}

const isNear = (guess: number | null, truth: number): boolean =>
  guess !== null && Math.abs(guess - truth) <= Math.max(0.3 * truth, 4);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

describe(`protein of ${meals.length} meals described in words`, () => {
  const measured = meals.map((meal) => ({ ...meal, guess: estimate(meal.text) }));

  test('is within 30 % or 4 g for at least 85 %', () => {
    const far = measured.filter(({ guess, protein }) => !isNear(guess, protein));
    expect(1 - far.length / meals.length).toBeGreaterThanOrEqual(0.85);
  });

  test('is off by at most half of what the best constant guess is off by, in the median', () => {
    const constant = median(meals.map(({ protein }) => protein));
    const blind = median(meals.map(({ protein }) => Math.abs(protein - constant)));
    const error = median(measured.map(({ guess, protein }) => Math.abs((guess ?? 0) - protein)));
    expect(error).toBeLessThanOrEqual(blind / 2);
  });
});
