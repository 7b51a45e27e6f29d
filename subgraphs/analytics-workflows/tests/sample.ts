import { newId } from '@phda/shared-models';

import type { TestRow } from './harness';

/** A small seeded generator (mulberry32), so that every run sees the same rows. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CONTEXTS = ['REST', 'EXERCISE', 'UNKNOWN'] as const;

/** Rows of all kinds from October to December 2026 (clocks change in Berlin and New York), at home, in New York and on Lord Howe, with gaps and missing measures. */
export function sampleRows(seed: number, count: number): TestRow[] {
  const random = seededRandom(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low));
  const tenths = (low: number, high: number): number => between(low * 10, high * 10) / 10;
  const maybe = (value: number): number | null => (random() < 0.25 ? null : value);
  const measures: Record<TestRow['kind'], () => TestRow['measures']> = {
    HEART: (): TestRow['measures'] => {
      const diastolicMmhg = between(60, 95);
      return random() < 0.2
        ? { rateBpm: between(50, 120) }
        : { systolicMmhg: diastolicMmhg + between(25, 60), diastolicMmhg, rateBpm: maybe(between(50, 120)) };
    },
    BODY: () => ({
      weightLb: tenths(170, 190),
      pbf: maybe(tenths(18, 24)),
      smmLb: maybe(tenths(70, 80)),
      ecwTcw: maybe(between(360, 395) / 1000),
    }),
    NUTRITION: () => ({
      proteinG: maybe(tenths(0, 40)),
      sodiumMg: maybe(tenths(0, 900)),
      potassiumMg: random() < 0.1 ? 0 : maybe(tenths(1, 900)),
    }),
    CAFFEINE: () => ({ caffeineMg: tenths(0, 200) }),
    ALCOHOL: () => ({ alcoholOz: tenths(0, 3) }),
    SAUNA: () => ({ durationMin: between(5, 40) }),
  };
  const start = Date.parse('2026-10-20T00:00:00Z');
  return Array.from({ length: count }, (): TestRow => {
    const kind = one(Object.keys(measures) as TestRow['kind'][]);
    // Whole 10 minutes, so that some rows share their moment; two weeks without any row.
    const minutes = between(0, 55 * 144) * 10;
    const gap = minutes > 25 * 1440 ? 14 * 1440 : 0;
    return {
      id: newId(),
      kind,
      datetime: new Date(start + (minutes + gap) * 60_000).toISOString(),
      timeZone: random() < 0.7 ? 'Europe/Berlin' : one(['America/New_York', 'Australia/Lord_Howe']),
      measures: measures[kind](),
      ...(kind === 'HEART' ? { context: one(CONTEXTS) } : {}),
    };
  });
}
