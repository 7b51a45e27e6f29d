import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { familyOf } from '../vocabulary/units';
import { readAmount } from './amount';
import {
  amountOf,
  type Behind,
  partingOf,
  rightStyle,
  timesAfter,
  unitAfter,
  unknownTail,
  VESSELS,
} from './behind';
import { type Doses, takeAbv, takeDoses } from './doses';
import { describedBy, isAlcoholic, type Name, namesIn, oneDish } from './names';
import { abvOf } from './strength';
import { asWeighed, branded } from './brand';
import { doseItems, takeShared, takeUnknown } from './unknown';
import { newItem, type Workspace } from './workspace';

/** Takes every food and drink of a clause with its amount and the figures stated for it. */
export function recogniseConsumed(space: Workspace): RecognisedItem[] {
  const sharedBy = takeShared(space);
  dropOrdinals(space);
  dropDenied(space);
  const doses = takeDoses(space);
  const tokens = space.free();
  const names = namesIn(tokens);
  if (names.length === 0) return unnamed(space, doses, sharedBy);
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
  return attachDoses(withoutRepeats(shared, kept, rest), kept, doses);
}

/** A drink the catalogue lacks is known by its stated strength and volume: "4 cl Obstler 38 %". */
function unnamed(space: Workspace, doses: Doses, sharedBy: number): RecognisedItem[] {
  const abvPercent = doses.measures.length === 0 && hasVolume(space.free()) ? takeAbv(space) : null;
  if (abvPercent === null) return doseItems(doses, space);
  const drink = takeUnknown(space, [], true);
  return drink ? [{ ...drink, abvPercent, sharedBy }] : [];
}

const BEER_VESSELS = new Set(['schooner', 'stein', 'pitcher']);

function hasVolume(tokens: readonly Token[]): boolean {
  const { amount } = readAmount(tokens);
  return (
    amount?.type === 'exact' &&
    (familyOf(amount.unit) === 'volume' ||
      VESSELS.has(amount.unit ?? '') ||
      BEER_VESSELS.has(amount.unit ?? ''))
  );
}

/** "flat white number 3 today", "2nd coffee": an ordinal counts drinks and is no amount. */
function dropOrdinals(space: Workspace): void {
  const tokens = space.free();
  const at = tokens.findIndex(
    ({ text }, index) =>
      ['number', '#', 'nr', 'no'].includes(text) && numberAfter(tokens, index) !== undefined,
  );
  if (at > 0) space.take(tokens[at], tokens[at + 1], numberAfter(tokens, at));
  const pronoun = tokens.findIndex(
    ({ text, value }, index) => value === 1 && text === 'one' && isPronoun(tokens, index),
  );
  if (pronoun > 0) space.take(tokens[pronoun]);
  const ordinal = tokens.findIndex(
    ({ kind }, index) =>
      kind === 'number' && tokens[index + 1]?.glued && ORDINAL.has(tokens[index + 1]?.text ?? ''),
  );
  if (ordinal >= 0) space.take(tokens[ordinal], tokens[ordinal + 1]);
}

/** The number behind "no." or "#". */
function numberAfter(tokens: readonly Token[], at: number): Token | undefined {
  const number = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1];
  return number?.kind === 'number' ? number : undefined;
}

/** "the 60 mg one", "the small one": at the end and behind what tells it apart. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  return (
    at === tokens.length - 1 &&
    before.length > 1 &&
    before.slice(0, -1).some(({ text }) => text === 'the' || text === 'that')
  );
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);

/** "🥚🥚🥚" are three of one thing. */
function withoutRepeats(
  items: readonly RecognisedItem[],
  names: readonly Name[],
  tokens: readonly Token[],
): RecognisedItem[] {
  const isPicture = (index: number): boolean =>
    tokens[names[index]?.at ?? -1]?.emoji === true && items[index]?.amount === null;
  const result: RecognisedItem[] = [];
  items.forEach((item, index) => {
    const last = result[result.length - 1];
    const isAgain =
      isPicture(index) &&
      isPicture(index - 1) &&
      last?.thing === item.thing &&
      names[index - 1]?.value === names[index]?.value;
    if (!isAgain) result.push(item);
    else
      result[result.length - 1] = {
        ...last,
        range: { start: last.range.start, end: item.range.end },
        amount: oneMore(last.amount),
      };
  });
  return result;
}

function oneMore(amount: RecognisedItem['amount']): RecognisedItem['amount'] {
  return { type: 'exact', value: amount?.type === 'exact' ? amount.value + 1 : 2, unit: null, size: null };
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

/** "coffee, no sugar" and "latte without milk": what follows the denial was not had, up to an amount of the whole ("fried rice, no meat, 250 g"). */
function dropDenied(space: Workspace): void {
  const tokens = space.free();
  const first = CATALOGUE_NAMES.find(tokens)[0];
  const at = tokens.findIndex(
    ({ text }, index) =>
      first && index > first.at && ['no', 'without', 'minus', 'hold', 'instead', 'rather'].includes(text),
  );
  if (at < 0) return;
  const number = tokens.findIndex(({ kind }, index) => index > at && kind === 'number');
  space.take(...tokens.slice(at, number < 0 ? undefined : number));
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
  const [previous, next] = [names[index - 1], names[index + 1]];
  const between = tokens.slice(previous ? previous.at + previous.length : 0, name.at);
  const left = adjacent(space, previous ? between.slice(partingOf(between) + 1) : between, named[0]);
  const behindName = tokens.slice(name.at + name.length, next?.at);
  const parting = next ? partingOf(behindName) : -1;
  const right = parting < 0 ? behindName : behindName.slice(0, parting);
  const isRightStyle = rightStyle(tokens, names);
  const before = readAmount(isRightStyle && previous ? [] : left);
  const behind: Behind = { right, entry: name.value, isMine: !next || parting >= 0 || isRightStyle };
  const read = amountOf(before, behind);
  const shape = unitAfter(right, read);
  const times = timesAfter(right, shape);
  const tail = unknownTail(right, shape);
  const taken = [...named, ...shape.used, ...times.tokens, ...tail];
  space.take(...taken);
  const said = [name.said ?? wordsOf(named), ...tail.map(({ text }) => text)].join(' ');
  const words = isDecaf ? `decaf ${said}` : branded(asWeighed(said, right), space);
  const range = describedBy([...shape.used, ...named, ...tail], named);
  return newItem('CONSUMED', range, { thing: words, amount: times.amount ?? shape.amount });
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** The words right before a name: what stands before a time or a colon belongs to something else. */
function adjacent(space: Workspace, left: readonly Token[], name: Token | undefined): Token[] {
  const all = space.clause.tokens;
  const end = name ? all.indexOf(name) : 0;
  const gap = all.slice(0, end).findLastIndex((token) => token.text === ':' || space.isTime(token));
  return left.filter((token) => space.isFree(token) && all.indexOf(token) > gap);
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
    index === at ? { ...item, measures: [...item.measures, ...dosesOf(item, doses)] } : item,
  );
}

/** "2 Panadol Extra (65 mg caffeine each)": a dose of each of several pieces. */
function dosesOf({ amount }: RecognisedItem, { measures, isEach }: Doses): Doses['measures'] {
  const count = isEach && amount?.type === 'exact' ? amount.value : 1;
  return measures.map((measure) => ({ ...measure, value: measure.value * count }));
}
