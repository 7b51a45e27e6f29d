import type { Token } from '../text/tokens';
import { OPENS_MEASUREMENT } from '../vocabulary/measured';
import { unitOfWords } from '../vocabulary/units';

const BETWEEN = new Set([':', '-', ',', '|', '(', ')', '/', 'my', 'the']);

/** Says whether a measurement begins at a token: the name of one, or a blood pressure such as 128/82. */
export function opensReading(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (BETWEEN.has(tokens[next]?.text ?? '')) next += 1;
  return (
    OPENS_MEASUREMENT.has(tokens[next]?.text ?? '') || isPressureAt(tokens, next) || isWeightAt(tokens, next)
  );
}

/** Says whether a blood pressure, alone or with its pulse, ends right before a token. */
export function closesReading(tokens: readonly Token[], at: number): boolean {
  const sign = BETWEEN.has(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.text !== '/' ? 1 : 0;
  return (
    isPressureAt(tokens, at - 3 - sign) ||
    (tokens[at - 1 - sign]?.kind === 'number' && isPressureAt(tokens, at - 4 - sign))
  );
}

/** A number that is a body's weight by its unit and size. */
function isWeightAt(tokens: readonly Token[], at: number): boolean {
  const unit = unitOfWords(tokens[at + 1]?.text ?? '');
  return tokens[at]?.kind === 'number' && (unit === 'kg' || unit === 'lb') && tokens[at].value >= 30;
}

/** Two numbers around a slash that are a pressure in mmHg and no date, fraction or score. */
export function isPressureAt(tokens: readonly Token[], at: number): boolean {
  const [systolic, slash, diastolic] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    systolic?.kind === 'number' &&
    slash?.text === '/' &&
    diastolic?.kind === 'number' &&
    systolic.value >= 60 &&
    systolic.value > diastolic.value &&
    diastolic.value >= 30
  );
}
