import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { Amount, RecognisedItem } from '../types';
import { FILLER, MODIFIERS, SHAPES } from '../vocabulary/filler';
import { PEOPLE } from '../vocabulary/people';
import { unitOfWords } from '../vocabulary/units';
import { type AmountRead, isImplicit, readAmount } from './amount';
import { type Doses, takeDoses } from './doses';
import { abvOf, describedBy, isAlcoholic, type Name, namesIn, oneDish } from './names';
import { doseItems, takeShared } from './unknown';
import { newItem, type Workspace } from './workspace';

/** Takes every food and drink of a clause with its amount and the figures stated for it. */
export function recogniseConsumed(space: Workspace): RecognisedItem[] {
  const sharedBy = takeShared(space);
  dropDenied(space);
  const doses = takeDoses(space);
  const tokens = space.free();
  const names = namesIn(tokens);
  if (names.length === 0) return doseItems(doses, space);
  const abvPercent = names.some(({ value: entry }) => isAlcoholic(entry)) ? abvOf(space, names) : null;
  const rest = space.free();
  const found = namesIn(rest);
  const dish = oneDish(space, rest, found, doses);
  if (dish) return [dish];
  const decaf = decaffeinated(rest, found);
  const kept = decaf ? [decaf] : found;
  const items = kept.map((name, index) => readItem(space, rest, kept, name, index, decaf !== null));
  const strength = tokens.filter((token) => !rest.includes(token));
  const shared = items.map((item) => ({ ...withStrength(item, strength), abvPercent, sharedBy }));
  return attachDoses(shared, kept, doses);
}

/** "alcohol-free beer" keeps the words beside it that say how strong it is. */
function withStrength(item: RecognisedItem, strength: readonly Token[]): RecognisedItem {
  let { start, end } = item.range;
  for (const token of strength.toReversed())
    if (token.end < start && token.end + 1 >= start) start = token.start;
  for (const token of strength) if (token.start > end && end + 1 >= token.start) end = token.end;
  return { ...item, range: { start, end } };
}

/** "coffee (decaf)" and "latte decaf" are one drink. */
function decaffeinated(tokens: readonly Token[], names: readonly Name[]): Name | null {
  const isDecaf = ({ value }: Name): boolean => value.id === 'decaf';
  const drinks = names.filter((name) => !isDecaf(name));
  const [drink] = drinks;
  if (!drink || drinks.length !== 1 || !names.some(isDecaf)) return null;
  const between = tokens.slice(drink.at, names.find(isDecaf)?.at);
  return 'kinds' in drink.value &&
    drink.value.kinds.includes('CAFFEINE') &&
    between.every(({ kind }) => kind !== 'number')
    ? drink
    : null;
}

/** "coffee, no sugar" and "latte without milk": what follows the denial was not had. */
function dropDenied(space: Workspace): void {
  const tokens = space.free();
  const first = CATALOGUE_NAMES.find(tokens)[0];
  const at = tokens.findIndex(
    ({ text }, index) =>
      first && index > first.at && ['no', 'without', 'minus', 'hold', 'instead', 'rather'].includes(text),
  );
  if (at >= 0) space.take(...tokens.slice(at));
}

function readItem(
  space: Workspace,
  tokens: readonly Token[],
  names: readonly Name[],
  name: Name,
  index: number,
  isDecaf = false,
): RecognisedItem {
  const named = tokens.slice(name.at, name.at + name.length);
  const previous = names[index - 1];
  const left = adjacent(space, tokens.slice(previous ? previous.at + previous.length : 0, name.at), named[0]);
  const right = tokens.slice(name.at + name.length, names[index + 1]?.at);
  const isRightStyle = rightStyle(tokens, names);
  const before = readAmount(isRightStyle && previous ? [] : left);
  const half = andAHalf(right, before);
  const read =
    half ??
    (before.amount && !isImplicit(before.amount)
      ? before
      : afterName(right, before, index === names.length - 1 || isRightStyle));
  const shape = unitAfter(right, read);
  const times = timesAfter(right, shape);
  const tail = unknownTail(right, shape);
  const taken = [...named, ...shape.used, ...times.tokens, ...tail];
  space.take(...taken);
  const words = [...(isDecaf ? ['decaf'] : []), ...[...named, ...tail].map(({ text }) => text)].join(' ');
  const range = describedBy([...shape.used, ...named, ...tail], named);
  return newItem('CONSUMED', range, { thing: words, amount: times.amount ?? shape.amount });
}

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
function unitAfter([unit]: readonly Token[], read: AmountRead): AmountRead {
  const { amount } = read;
  const key = unit?.kind === 'word' ? unitOfWords(unit.text) : null;
  if (!unit || key === null || !SERVED_AS.has(key) || read.used.includes(unit)) return read;
  // "soju bottle" is one; "cheese slices" are several, and nobody said how many.
  const one = amount === null && unit.text === key ? ONE : amount;
  if (one?.type !== 'exact' || one.unit !== null) return read;
  return { ...read, amount: { ...one, unit: key }, used: [...read.used, unit] };
}

/** The words right before a name: what stands before a time or a colon belongs to something else. */
function adjacent(space: Workspace, left: readonly Token[], name: Token | undefined): Token[] {
  const all = space.clause.tokens;
  const end = name ? all.indexOf(name) : 0;
  const gap = all.slice(0, end).findLastIndex((token) => token.text === ':' || space.isTime(token));
  return left.filter((token) => space.isFree(token) && all.indexOf(token) > gap);
}

/** "shot of tequila x3": a count behind a thing whose unit was said before it. */
function timesAfter(
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
function rightStyle(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [first, last] = [names[0], names[names.length - 1]];
  if (!first || !last || names.length < 2) return false;
  const hasNumber = (part: readonly Token[]): boolean => part.some(({ kind }) => kind === 'number');
  return !hasNumber(tokens.slice(0, first.at)) && hasNumber(tokens.slice(last.at + last.length));
}

/** An amount behind the name counts when none stands before it ("coffee 250 ml", "eggs x3", "toast (2 slices)"). */
function afterName(right: readonly Token[], before: AmountRead, isMine: boolean): AmountRead {
  if (!isMine) return before;
  const read = readAmount(untilRemark(right));
  const isStated =
    read.amount !== null &&
    !(read.amount.type === 'exact' && isImplicit(read.amount)) &&
    read.used.some(({ kind, text }) => kind === 'number' || text === 'half');
  return isStated ? { ...read, used: [...before.used, ...read.used] } : before;
}

/** Words after "at", "while" and the like tell where and how, not how much. */
function untilRemark(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(({ text }) => REMARKS.has(text));
  return tokens.slice(0, stop < 0 ? undefined : stop);
}

const REMARKS = new Set(
  'over alongside beside atop topped stuffed filled served covered drizzled smothered sprinkled garnished dressed dipped tossed mixed seasoned loaded accompanied at while during from in on for after before because since when near by to watching'.split(
    ' ',
  ),
);

/** Words glued to the end of a food's name make it another food ("chicken curry"); drinks keep their name. */
function unknownTail(right: readonly Token[], read: AmountRead): Token[] {
  const tail: Token[] = [];
  for (const token of right) {
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
      /(?:ing|ly)$/.test(token.text) ||
      PEOPLE.has(token.text) ||
      token.capital ||
      unitOfWords(token.text)
    )
      break;
    tail.push(token);
  }
  return tail;
}

/** Doses stated beside a thing belong to it: the figures of food to the first food, caffeine to the first drink. */
function attachDoses(items: RecognisedItem[], names: readonly Name[], doses: Doses): RecognisedItem[] {
  if (doses.measures.length === 0) return items;
  const isDrink = (entry: CatalogueEntry | undefined): boolean =>
    entry !== undefined &&
    'kinds' in entry &&
    (entry.kinds.includes('CAFFEINE') || entry.kinds.includes('ALCOHOL'));
  const target = names.findIndex(({ value: entry }) =>
    doses.measures.some(({ field }) =>
      isDrink(entry)
        ? field === 'caffeineMg' || field === 'alcoholOz'
        : field.endsWith('G') || field.endsWith('Mg'),
    ),
  );
  const at = Math.max(0, target);
  return items.map((item, index) =>
    index === at ? { ...item, measures: [...item.measures, ...doses.measures] } : item,
  );
}
