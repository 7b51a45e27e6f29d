import { createNames, type Names } from './names';
import { type WaitingRecord, WaitingRecords } from './waiting-records';

export type Nutrient = 'proteinG' | 'sodiumMg' | 'potassiumMg';

/** One measured nutrient of something eaten. */
export interface NutrientAmount {
  readonly nutrient: Nutrient;
  readonly epochMs: number;
  readonly offsetMinutes: number;
  readonly source: number;
  readonly value: number;
  readonly line: number;
  /** What it was, where the app wrote it. */
  readonly food: string | null;
}

/** Something eaten, with what is known of it. */
export interface Meal {
  readonly epochMs: number;
  readonly offsetMinutes: number;
  readonly source: number;
  readonly line: number;
  readonly food: string | null;
  readonly amounts: Readonly<Partial<Record<Nutrient, number>>>;
}

/** Puts nutrients together to meals: an export has all protein, later all sodium, and then everything again in the correlations that name the food. */
export interface Meals {
  /** A nutrient that stands on its own; what has the same instant and source belongs together. */
  amount(amount: NutrientAmount): void;
  /** A food with its nutrients from one correlation. Apple writes those as records of their own as well; there they are taken out. */
  correlated(meal: Omit<Meal, 'amounts'>, amounts: readonly NutrientAmount[]): void;
  /** Gives the meals that no correlation named. */
  left(): Iterable<Meal>;
}

/** Far more than anybody logs, few enough to be remembered. */
const MAX_AMOUNTS = 500_000;
/** Names of foods that are remembered; what is eaten beside them is food without a name. */
const MAX_FOODS = 20_000;

const NUTRIENTS: readonly Nutrient[] = ['proteinG', 'sodiumMg', 'potassiumMg'];
/** States of an amount: the number of its nutrient while it waits, with this added when a correlation has it that stood before it. */
const NAMED = 8;
/** Part of a meal. */
const DONE = 16;

/** `found` gets each named meal at once. */
export function createMeals(found: (meal: Meal) => void): Meals {
  const known = new WaitingRecords('nutrients', MAX_AMOUNTS);
  const foods = createNames(MAX_FOODS);
  /** Takes out an equal amount in a state; false when there is none. */
  const takeOut = (amount: NutrientAmount, state: number): boolean => {
    const index = known.walk(amount, (at) => known.state(at) === state && known.value(at) === amount.value);
    if (index !== -1) known.become(index, { state: DONE, value: amount.value, other: 0 });
    return index !== -1;
  };
  const remember = (amount: NutrientAmount, state: number): void =>
    known.add({ ...amount, state, other: foods.number(amount.food ?? '') });
  return {
    amount: (amount) => {
      const nutrient = NUTRIENTS.indexOf(amount.nutrient);
      if (!takeOut(amount, nutrient + NAMED)) remember(amount, nutrient);
    },
    correlated: (meal, amounts) => {
      found({ ...meal, amounts: summed(amounts) });
      for (const amount of amounts) {
        const nutrient = NUTRIENTS.indexOf(amount.nutrient);
        if (!takeOut(amount, nutrient)) remember(amount, nutrient + NAMED);
      }
    },
    *left() {
      for (let index = 0; index < known.count; index += 1)
        if (known.state(index) < NUTRIENTS.length) yield mealOf(partsOf(known, index), foods);
    },
  };
}

/** Takes out all amounts of one moment and source. */
function partsOf(known: WaitingRecords, index: number): readonly WaitingRecord[] {
  const first = known.at(index);
  const parts: WaitingRecord[] = [];
  known.walk(first, (at) => {
    if (known.state(at) >= NUTRIENTS.length) return false;
    const part = known.at(at);
    parts.push(part);
    known.become(at, { ...part, state: DONE });
    return false;
  });
  return parts;
}

function mealOf(parts: readonly WaitingRecord[], foods: Names): Meal {
  const [{ epochMs, offsetMinutes, source, line }] = parts as [WaitingRecord];
  const names = new Set(parts.map(({ other }) => foods.name(other)).filter((name) => name !== ''));
  const amounts = summed(
    parts.map(({ state, value }) => ({ nutrient: NUTRIENTS[state] as Nutrient, value })),
  );
  return { epochMs, offsetMinutes, source, line, food: [...names].join(', ') || null, amounts };
}

function summed(
  amounts: readonly Pick<NutrientAmount, 'nutrient' | 'value'>[],
): Partial<Record<Nutrient, number>> {
  const sums: Partial<Record<Nutrient, number>> = {};
  for (const { nutrient, value } of amounts)
    sums[nutrient] = Math.round(((sums[nutrient] ?? 0) + value) * 1000) / 1000;
  return sums;
}
