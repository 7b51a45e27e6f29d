import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';

import { splitPhrase } from '../text/phrases';
import type { Token } from '../text/tokens';
import { toPounds, unitOfWords } from '../vocabulary/units';
import type { Candidate } from './reference';

/** The words of a reference with the numbers by which it names a log, as a question repeats them. */
export function saidWith(said: string, values: readonly number[]): string {
  return [said, values.join('/')].filter((part) => part !== '').join(' ');
}

/** Numbers of a reading or with a unit tell which log is meant; any other says how many are. */
export function valuesAndCounts(
  tokens: readonly Token[],
): [values: readonly number[], counts: readonly number[]] {
  const isValue = (at: number): boolean =>
    tokens[at + 1]?.text === '/' ||
    tokens[at - 1]?.text === '/' ||
    unitOfWords(tokens[at + 1]?.text ?? '') !== null;
  const numbers = tokens.flatMap(({ kind, value }, at) => (kind === 'number' ? [{ value, at }] : []));
  return [
    numbers.filter(({ at }) => isValue(at)).map(({ value }) => value),
    numbers.filter(({ at }) => !isValue(at)).map(({ value }) => value),
  ];
}

/** Says whether a number is one that was measured, a weight in either unit, or stands in the description. */
export function holds(
  candidate: Candidate,
  description: string,
  value: number,
  field: string | null,
): boolean {
  const isNear = (stored: unknown): boolean =>
    typeof stored === 'number' && Math.abs(stored - value) <= Math.abs(value) * 0.005 + 0.05;
  const measured = LOG_KIND_REGISTRY[candidate.kind].measures
    .filter((measure) => field === null || measure.field === field)
    .some(({ field: name, unit }) => {
      const stored = candidate.fields[name];
      return (
        isNear(stored) || (unit === 'lb' && typeof stored === 'number' && isNear(stored / POUNDS_PER_KG))
      );
    });
  return measured || splitPhrase(description).includes(String(value));
}

const POUNDS_PER_KG = toPounds(1, 'kg') ?? NaN;
