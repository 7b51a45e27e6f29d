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

/** Amounts of one moment and source, without an object for each of them: there are many, and they wait until the end of the file. */
interface Group extends Omit<Meal, 'amounts'> {
  food: string | null;
  nutrients: readonly Nutrient[];
  values: readonly number[];
}

/** `found` gets each named meal at once. */
export function createMeals(found: (meal: Meal) => void): Meals {
  const waiting = new Map<string, Group>();
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
      const key = keyOf(amount);
      const group = waiting.get(key);
      if (group) join(group, amount);
      else waiting.set(key, groupOf(amount));
    },
    correlated: (meal, amounts) => {
      found({
        ...meal,
        amounts: summed(
          amounts.map(({ nutrient }) => nutrient),
          amounts.map(({ value }) => value),
        ),
      });
      for (const amount of amounts) {
        const key = keyOf(amount);
        const group = waiting.get(key);
        if (group && takeOut(group, amount)) {
          if (group.values.length === 0) waiting.delete(key);
        } else {
          grow(amount.line);
          named.set(identityOf(amount), (named.get(identityOf(amount)) ?? 0) + 1);
        }
      }
    },
    left: () =>
      [...waiting.values()].map(({ nutrients, values, ...meal }) => ({
        ...meal,
        amounts: summed(nutrients, values),
      })),
  };
}

function groupOf({ epochMs, offsetMinutes, source, line, food, nutrient, value }: NutrientAmount): Group {
  const copy = food === null ? null : ownCopy(food);
  return { epochMs, offsetMinutes, source, line, food: copy, nutrients: [nutrient], values: [value] };
}

function join(group: Group, { food, nutrient, value }: NutrientAmount): void {
  // Arrays that grow by push take room for sixteen more.
  group.nutrients = group.nutrients.concat(nutrient);
  group.values = group.values.concat(value);
  const names = group.food?.split(', ') ?? [];
  if (food !== null && !names.includes(food)) group.food = ownCopy([...names, food].join(', '));
}

/** Takes an equal amount out of a group; false when it has none. */
function takeOut(group: Group, amount: NutrientAmount): boolean {
  const { nutrients, values } = group;
  const index = values.findIndex((value, at) => value === amount.value && nutrients[at] === amount.nutrient);
  if (index === -1) return false;
  group.nutrients = nutrients.filter((_nutrient, at) => at !== index);
  group.values = values.filter((_value, at) => at !== index);
  return true;
}

function summed(
  nutrients: readonly Nutrient[],
  values: readonly number[],
): Partial<Record<Nutrient, number>> {
  const sums: Partial<Record<Nutrient, number>> = {};
  for (const [index, nutrient] of nutrients.entries())
    sums[nutrient] = Math.round(((sums[nutrient] ?? 0) + (values[index] ?? 0)) * 1000) / 1000;
  return sums;
}

function keyOf({ epochMs, source }: Pick<NutrientAmount, 'epochMs' | 'source'>): string {
  return `${epochMs}|${source}`;
}

function identityOf(amount: NutrientAmount): string {
  return `${keyOf(amount)}|${amount.nutrient}|${amount.value}`;
}
