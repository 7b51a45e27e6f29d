import { badInput } from '@phda/shared-service';

import { ownCopy } from '../../own-copy';

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
  left(): readonly Meal[];
}

/** Far more than anybody logs, few enough to be remembered. */
const MAX_AMOUNTS = 500_000;

/** `found` gets each named meal at once. */
export function createMeals(found: (meal: Meal) => void): Meals {
  const waiting = new Map<string, NutrientAmount[]>();
  const named = new Map<string, number>();
  let size = 0;
  const grow = (line: number): void => {
    size += 1;
    if (size > MAX_AMOUNTS)
      throw badInput(
        `There are more than ${MAX_AMOUNTS.toLocaleString('en')} nutrients up to line ${line}. Please check the file.`,
      );
  };
  return {
    amount: (amount) => {
      const identity = identityOf(amount);
      const known = named.get(identity);
      if (known) return known === 1 ? void named.delete(identity) : void named.set(identity, known - 1);
      grow(amount.line);
      const food = amount.food === null ? null : ownCopy(amount.food);
      const group = waiting.get(keyOf(amount));
      if (group) group.push({ ...amount, food });
      else waiting.set(keyOf(amount), [{ ...amount, food }]);
    },
    correlated: (meal, amounts) => {
      found({ ...meal, amounts: summed(amounts) });
      for (const amount of amounts) {
        const group = waiting.get(keyOf(amount)) ?? [];
        const index = group.findIndex(
          (one) => one.nutrient === amount.nutrient && one.value === amount.value,
        );
        if (index !== -1) group.splice(index, 1);
        else {
          grow(amount.line);
          named.set(identityOf(amount), (named.get(identityOf(amount)) ?? 0) + 1);
        }
      }
    },
    left: () => [...waiting.values()].flatMap((group) => (group[0] ? [mealOf(group[0], group)] : [])),
  };
}

function mealOf(
  { epochMs, offsetMinutes, source, line }: NutrientAmount,
  group: readonly NutrientAmount[],
): Meal {
  const foods = [...new Set(group.flatMap(({ food }) => food ?? []))];
  return { epochMs, offsetMinutes, source, line, food: foods.join(', ') || null, amounts: summed(group) };
}

function summed(amounts: readonly NutrientAmount[]): Partial<Record<Nutrient, number>> {
  const sums: Partial<Record<Nutrient, number>> = {};
  for (const { nutrient, value } of amounts)
    sums[nutrient] = Math.round(((sums[nutrient] ?? 0) + value) * 1000) / 1000;
  return sums;
}

function keyOf({ epochMs, source }: Pick<NutrientAmount, 'epochMs' | 'source'>): string {
  return `${epochMs}|${source}`;
}

function identityOf(amount: NutrientAmount): string {
  return `${keyOf(amount)}|${amount.nutrient}|${amount.value}`;
}
