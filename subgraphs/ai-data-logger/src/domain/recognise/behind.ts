import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { Amount } from '../types';
import { FILLER, isDescription, MODIFIERS, REMARKS, SHAPES, SIZES } from '../vocabulary/filler';
import { PEOPLE } from '../vocabulary/people';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { type AmountRead, isImplicit, readAmount } from './amount';
import type { Name } from './names';

/** What stands behind a name of food or drink, up to the next name. */
export interface Behind {
  readonly right: readonly Token[];
  readonly entry: CatalogueEntry;
  /** False when the words behind may as well belong to the next name. */
  readonly isMine: boolean;
}

const PLACED = new Set(['in', 'on', 'over', 'inside', 'onto']);

/** Where the words between two names part: "140 g chicken in a 72 g tortilla" has an amount on either side of "in"; -1 where nothing parts them. */
export function partingOf(between: readonly Token[]): number {
  const at = between.findLastIndex(({ text }) => PLACED.has(text));
  return between.slice(at + 1).some(({ kind, text }) => kind === 'number' || text === 'a') ? at : -1;
}

/** The amount of a thing from both sides of its name: what stands behind it completes or outweighs a vessel before it. */
export function amountOf(before: AmountRead, behind: Behind): AmountRead {
  const half = andAHalf(behind.right, before);
  if (half) return half;
  const { amount } = before;
  if (!amount || isImplicit(amount) || amount.type === 'vague') return afterName(behind, before);
  const litres = withBareLitres(before, behind.entry);
  return litres.amount?.type === 'exact' && behind.isMine ? restated(litres, litres.amount, behind) : litres;
}

type ExactAmount = Extract<Amount, { type: 'exact' }>;

const EACH = new Set(['each', 'apiece', 'per', 'ea']);
const TOTALS = new Set(['total', 'altogether', 'overall', 'combined']);
/** Units that only say what a drink or food came in, so that a measure behind them weighs one. */
export const VESSELS: ReadonlySet<string> = new Set([
  'can',
  'bottle',
  'glass',
  'mug',
  'shot',
  'cup',
  'bowl',
  'packet',
  'pot',
  'pint',
  'scoop',
]);

/** "a glass of wine 5 oz" and "2 cans of cola, 330 ml": the measure behind says how much a vessel held, or how much all pieces were. */
function restated(before: AmountRead, said: ExactAmount, { right, entry }: Behind): AmountRead {
  const read = withBareLitres(withBareVolume(readAmount(untilRemark(right)), entry), entry, HALF_LITRES);
  const { amount } = read;
  const isMeasure =
    amount?.type === 'exact' &&
    amount.unit !== null &&
    (isMeasured(amount) || ['cup', 'tbsp', 'tsp', 'piece'].includes(amount.unit)) &&
    read.used.some(({ kind, text }) => kind === 'number' || text === 'half' || text === 'a');
  const isAside = amount === null || (amount.type === 'exact' && amount.unit === 'inch');
  if (isAside && said.unit !== 'inch')
    return { ...before, used: [...before.used, ...read.used.filter(({ kind }) => kind === 'number')] };
  if (isMeasure && isMeasured(said) && isRepeated(amount, said))
    return { ...before, used: [...before.used, ...read.used] };
  if (!isMeasure || isMeasured(said)) return before;
  const isTotal = amount.unit === 'mg' || right.some(({ text }) => TOTALS.has(text));
  const isEach =
    right.some(({ text }) => EACH.has(text)) ||
    (!isTotal &&
      (said.unit === null ? entry.category !== 'food' && said.value >= 1 : VESSELS.has(said.unit)));
  return {
    amount: { ...amount, value: amount.value * (isEach ? said.value : 1) },
    used: [...before.used, ...read.used],
    leftover: [],
  };
}

/** "3 Kölsch 0.2 l", where a Kölsch is 200 ml: the measure of one says what all were. */
function isRepeated(one: ExactAmount, all: ExactAmount): boolean {
  const millilitres = ({ unit, value }: ExactAmount): number =>
    value * ({ ml: 1, cl: 10, l: 1000 }[unit ?? ''] ?? NaN);
  const times = millilitres(all) / millilitres(one);
  return times >= 1 && Math.abs(times - Math.round(times)) < 0.01;
}

function isMeasured({ unit }: ExactAmount): boolean {
  const family = familyOf(unit);
  return family === 'mass' || family === 'volume';
}

const LEAST_BARE_MILLILITRES = 100;
const MOST_BARE_MILLILITRES = 2000;

/** "pepsi max 330": a number of a hundred and more behind a drink is millilitres. */
function withBareVolume(read: AmountRead, { category }: CatalogueEntry): AmountRead {
  const { amount } = read;
  if (amount?.type !== 'exact' || amount.unit !== null || category === 'food' || category === 'medicine')
    return read;
  const isVolume = amount.value >= LEAST_BARE_MILLILITRES && amount.value <= MOST_BARE_MILLILITRES;
  return isVolume ? { ...read, amount: { ...amount, unit: 'ml' } } : read;
}

/** "0,3 Pils": a drink poured by the tenth of a litre, as people write it with a decimal comma, or as no part of a glass can be meant. */
function withBareLitres(read: AmountRead, { category }: CatalogueEntry, litres = LITRES): AmountRead {
  const { amount, used } = read;
  if (amount?.type !== 'exact' || amount.unit !== null || !POURED.has(category)) return read;
  const isLitres = used.some(({ kind, text }) => kind === 'number' && litres.test(text));
  return isLitres ? { ...read, amount: { ...amount, unit: 'l' } } : read;
}

const LITRES = /^0(?:,\d+|\.(?:2|25|3|33|4))$/;
/** Behind a count, "2 Weizen 0.5", no half of one is meant. */
const HALF_LITRES = /^0(?:,\d+|\.(?:2|25|3|33|4|5))$/;

const POURED = new Set(['beer', 'wine', 'soda', 'juice']);

const SERVED_AS = new Set([
  'slice',
  'piece',
  'scoop',
  'bar',
  'bowl',
  'serving',
  'packet',
  'can',
  'bottle',
  'cup',
  'tablet',
]);

const ONE: Amount = { type: 'exact', value: 1, unit: null, size: null };

/** "a pizza slice", "2 cheese slices": a unit right behind the name counts in it. */
export function unitAfter([unit]: readonly Token[], read: AmountRead): AmountRead {
  const { amount } = read;
  const key = unit?.kind === 'word' ? unitOfWords(unit.text) : null;
  if (!unit || key === null || !SERVED_AS.has(key) || read.used.includes(unit)) return read;
  // "soju bottle" is one; "cheese slices" are several, and nobody said how many.
  const one = amount === null && unit.text === key ? ONE : amount;
  if (one?.type !== 'exact' || one.unit !== null) return read;
  return { ...read, amount: { ...one, unit: key }, used: [...read.used, unit] };
}

/** "shot of tequila x3": a count behind a thing whose unit was said before it. */
export function timesAfter(
  right: readonly Token[],
  { amount, used }: AmountRead,
): { amount: Amount | null; tokens: readonly Token[] } {
  const [x, number] = right;
  const isCount = x?.text === 'x' && number?.kind === 'number' && !used.includes(number);
  if (!isCount || amount?.type !== 'exact') return { amount: null, tokens: [] };
  return { amount: { ...amount, value: amount.value * number.value }, tokens: [x, number] };
}

/** "a beer and a half". */
function andAHalf(right: readonly Token[], { amount, used }: AmountRead): AmountRead | null {
  const at = right[1]?.text === 'a' ? 2 : 1;
  if (right[0]?.text !== 'and' || right[at]?.text !== 'half' || (amount !== null && amount.type !== 'exact'))
    return null;
  const one = amount ?? { type: 'exact' as const, value: 1, unit: null, size: null };
  return {
    amount: { ...one, value: one.value + 0.5 },
    used: [...used, ...right.slice(0, at + 1)],
    leftover: [],
  };
}

/** "chicken 200 g rice 150 g": amounts stand behind their names when the last name has one and the first has none before it. */
export function rightStyle(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [first, last] = [names[0], names[names.length - 1]];
  if (!first || !last || names.length < 2) return false;
  const hasNumber = (part: readonly Token[]): boolean => part.some(({ kind }) => kind === 'number');
  return !hasNumber(tokens.slice(0, first.at)) && hasNumber(tokens.slice(last.at + last.length));
}

/** An amount behind the name counts when none stands before it ("coffee 250 ml", "eggs x3", "toast (2 slices)"). */
function afterName({ right, entry, isMine }: Behind, before: AmountRead): AmountRead {
  if (!isMine) return before;
  const read = withBareLitres(withBareVolume(readAmount(untilRemark(right)), entry), entry);
  const isStated =
    read.amount !== null &&
    !(read.amount.type === 'exact' && isImplicit(read.amount) && !isCounted(read)) &&
    read.used.some(
      ({ kind, text }) => kind === 'number' || text === 'half' || SIZES.has(text) || text === 'a',
    );
  return isStated ? { ...read, used: [...before.used, ...read.used] } : before;
}

/** "coffee 1" and "burrito, one" count; an article does not. */
function isCounted({ used }: AmountRead): boolean {
  return used.some(({ kind }) => kind === 'number');
}

/** Words after "at", "while" and the like tell where and how, not how much; behind where it is from an amount may follow: "soup from home, 300 g". */
function untilRemark(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(({ text }) => REMARKS.has(text));
  if (stop < 0) return [...tokens];
  const isToGo = tokens[stop]?.text === 'to' && tokens[stop + 1]?.text === 'go';
  if (isToGo) return [...tokens.slice(0, stop), ...untilRemark(tokens.slice(stop + 2))];
  const number = tokens.findIndex(({ kind }, at) => at > stop && kind === 'number');
  const isPlace =
    ORIGINS.has(tokens[stop]?.text ?? '') && number > stop + 1 && number - stop <= LONGEST_PLACE;
  return isPlace ? [...tokens.slice(0, stop), ...untilRemark(tokens.slice(number))] : tokens.slice(0, stop);
}

const ORIGINS = new Set(['from', 'at', 'in', 'on']);
/** "from the little bakery" */
const LONGEST_PLACE = 4;

/** Words glued to the end of a food's name make it another food ("chicken curry"); drinks keep their name. */
export function unknownTail(right: readonly Token[], read: AmountRead): Token[] {
  const tail: Token[] = [];
  for (const [at, token] of right.entries()) {
    if (token.emoji === true || CATALOGUE_NAMES.match(right, at) !== null) break;
    if (token.kind === 'word' && isDescription(token.text) && !REMARKS.has(token.text)) continue;
    const isContent =
      token.kind === 'word' &&
      !FILLER.has(token.text) &&
      !MODIFIERS.has(token.text) &&
      !SHAPES.has(token.text) &&
      !read.used.includes(token);
    if (
      !isContent ||
      token.text === 'or' ||
      token.text === 'x' ||
      REMARKS.has(token.text) ||
      /(?:(?<!pudd|dumpl|dress|herr|stuff|ic)ing|ly)$/.test(token.text) ||
      PEOPLE.has(token.text) ||
      token.capital ||
      unitOfWords(token.text)
    )
      break;
    tail.push(token);
  }
  return tail;
}
