import { badInput } from '@phda/shared-service';

/** One half of a blood pressure, in mmHg. */
export interface PressureHalf {
  readonly epochMs: number;
  readonly offsetMinutes: number;
  readonly source: number;
  readonly value: number;
  readonly line: number;
}

/** A whole one. */
export interface Pressure {
  readonly epochMs: number;
  readonly offsetMinutes: number;
  readonly systolicMmhg: number;
  readonly diastolicMmhg: number;
  readonly line: number;
}

export type PressurePart = 'systolic' | 'diastolic';

/** Puts the halves of blood pressures together: an export has all upper values, later all lower ones, and then both again in correlations. */
export interface Pressures {
  /** A half that stands on its own; its other half has the same instant and source. */
  half(part: PressurePart, half: PressureHalf): void;
  /** Both halves from one correlation. Apple writes them as records of their own as well: only what those lack is new. */
  correlated(systolic: PressureHalf, diastolic: PressureHalf): void;
  /** Gives, at the end of the file, the halves whose other half never came. */
  left(): readonly { readonly part: PressurePart; readonly half: PressureHalf }[];
}

/** Far more than anybody measures, few enough to be remembered. */
const MAX_READINGS = 250_000;

interface Seen {
  alone: number;
  correlated: number;
}

/** `found` gets each blood pressure once. */
export function createPressures(found: (pressure: Pressure) => void): Pressures {
  const waiting = new Map<string, Record<PressurePart, PressureHalf[]>>();
  const seen = new Map<string, Seen>();

  const pair = (systolic: PressureHalf, diastolic: PressureHalf, way: keyof Seen): void => {
    const key = `${keyOf(systolic)}|${systolic.value}|${diastolic.value}`;
    let times = seen.get(key);
    if (!times) seen.set(key, (times = { alone: 0, correlated: 0 }));
    const before = Math.max(times.alone, times.correlated);
    times[way] += 1;
    if (times[way] <= before) return;
    const { epochMs, offsetMinutes, line } = systolic;
    found({ epochMs, offsetMinutes, line, systolicMmhg: systolic.value, diastolicMmhg: diastolic.value });
  };
  return {
    half: (part, half) => {
      const key = keyOf(half);
      const halves = waiting.get(key) ?? { systolic: [], diastolic: [] };
      halves[part].push(half);
      waiting.set(key, halves);
      if (waiting.size + seen.size > MAX_READINGS)
        throw badInput(
          `There are more than ${MAX_READINGS.toLocaleString('en')} blood pressures up to line ${half.line}. Please check the file.`,
        );
      const { systolic, diastolic } = halves;
      if (!systolic[0] || !diastolic[0]) return;
      pair(systolic[0], diastolic[0], 'alone');
      if (systolic.length + diastolic.length === 2) waiting.delete(key);
      else waiting.set(key, { systolic: systolic.slice(1), diastolic: diastolic.slice(1) });
    },
    correlated: (systolic, diastolic) => pair(systolic, diastolic, 'correlated'),
    left: () => {
      const known = halvesOf(seen);
      return [...waiting.values()]
        .flatMap(({ systolic, diastolic }) => [
          ...systolic.map((half) => ({ part: 'systolic' as const, half })),
          ...diastolic.map((half) => ({ part: 'diastolic' as const, half })),
        ])
        .filter(({ part, half }) => !takeOne(known, `${keyOf(half)}|${part}|${half.value}`));
    },
  };
}

/** Halves of blood pressures that came in correlations only: one that stands alone is a repetition of it. */
function halvesOf(seen: ReadonlyMap<string, Seen>): Map<string, number> {
  const halves = new Map<string, number>();
  for (const [key, { alone, correlated }] of seen) {
    const [epochMs, source, systolic, diastolic] = key.split('|');
    for (const half of [
      `${epochMs}|${source}|systolic|${systolic}`,
      `${epochMs}|${source}|diastolic|${diastolic}`,
    ])
      if (correlated > alone) halves.set(half, (halves.get(half) ?? 0) + correlated - alone);
  }
  return halves;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}

function keyOf({ epochMs, source }: PressureHalf): string {
  return `${epochMs}|${source}`;
}
