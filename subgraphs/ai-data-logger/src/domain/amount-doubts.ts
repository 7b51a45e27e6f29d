import type { CatalogueEntry } from './look-up/catalogue';
import { quote } from './text/tokens';
import type { Doubt, RecognisedItem } from './types';

/** More drinks than this at once, or tenths of one, are another number that stood beside it. */
const MOST_DRINKS = 24;

/** "80 coffees" and "15.11 coffees" are asked about; "1.5 beers" and "40 grapes" are not. */
export function oddCount(
  { amount, range, thing }: RecognisedItem,
  entry: CatalogueEntry,
  message: string,
): Doubt | null {
  if (amount?.type !== 'exact' || amount.unit !== null || entry.category === 'food') return null;
  const isPart = Math.abs(amount.value * 12 - Math.round(amount.value * 12)) < 0.15;
  if (entry.category === 'medicine' || (isPart && amount.value > 0 && amount.value <= MOST_DRINKS))
    return null;
  const question = `"${quote(message, range)}" would be ${Math.round(amount.value * 100) / 100} of ${thing}. How many was it?`;
  return { question, missing: 'amount', range };
}

/** Asks for the number of a thing that was told in the plural. */
export function howMany(item: RecognisedItem): Doubt {
  const at = { start: item.range.start, end: item.range.start };
  return { question: `How many was it (${item.thing})?`, missing: 'amount', range: at };
}

/** Asks for one number where the amount was vague or a range; null where it was neither, or the dose was stated. */
export function vagueDoubt(item: RecognisedItem): Doubt | null {
  const { amount } = item;
  const isStated = item.measures.some(
    ({ field }) => field === 'caffeineMg' || field === 'alcoholOz' || field === 'proteinG',
  );
  if (!amount || amount.type === 'exact' || isStated) return null;
  const question =
    amount.type === 'vague'
      ? `How much was it (${item.thing})? "${amount.words}" is too vague to keep.`
      : `How much was it (${item.thing})? Please give one number instead of "${amount.words}".`;
  return { question, missing: 'amount', range: amount.range };
}
