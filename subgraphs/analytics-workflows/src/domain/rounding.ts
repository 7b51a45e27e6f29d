/** Digits after the point that statistics keep: far below what a home device can measure, far above the noise of binary fractions. */
const DECIMALS = 1e9;
/** Beyond it a double has no nine digits after the point any more. */
const EXACT_UP_TO = Number.MAX_SAFE_INTEGER / DECIMALS;

/** Rounds a statistic to 9 decimals (15 significant digits from about nine million on), so that 0.1 + 0.2 reaches people as 0.3; null stays null. */
export function rounded(value: number): number;
export function rounded(value: number | null): number | null;
export function rounded(value: number | null): number | null {
  if (value === null) return null;
  if (Math.abs(value) >= EXACT_UP_TO) return Number(value.toPrecision(15));
  return Math.round(value * DECIMALS) / DECIMALS + 0; // + 0 turns a rounded -0 into 0
}
