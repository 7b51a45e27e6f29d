import { CATALOGUE_NAMES, type CatalogueEntry, type CatalogueRow } from '../look-up/catalogue';
import { composedThing } from '../look-up/compose';
import { isPartOf, isSameMeat } from '../look-up/composition';
import { isBlended } from '../text/part-list';
import { tokenise } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { familyOf, type UnitKey } from '../vocabulary/units';
import { isImplicit } from './amount';
import type { PlacedItem } from './merge';

/** A dish and the list that tells what it holds. */
interface Listing {
  readonly head: PlacedItem;
  readonly by: 'with' | 'made of';
}

/**
 * Counts a dish and its parts once: what a dish "with" it already holds stays in its usual recipe, and parts with amounts that it is "made of"
 * stand for the dish itself.
 */
export function withoutParts(placed: readonly PlacedItem[]): PlacedItem[] {
  const kept: PlacedItem[] = [];
  let listing: Listing | null = null;
  for (const next of withoutHeadings(withPoured(placed))) {
    listing = listingAt(listing, kept[kept.length - 1], next);
    if (!listing) kept.push(kept.length > 0 ? asTrace(next) : next);
    else if (listing.by === 'with') listing = takeWith(kept, listing, next);
    else takeMadeOf(kept, listing, next);
  }
  return kept;
}

function listingAt(open: Listing | null, previous: PlacedItem | undefined, next: PlacedItem): Listing | null {
  const isFood = next.item.kind === 'CONSUMED' && previous?.item.kind === 'CONSUMED';
  if (!isFood || previous.sentence !== next.sentence || next.corrects) return null;
  if (next.introducedBy) return { head: open?.head ?? previous, by: next.introducedBy };
  return next.joiner === 'and' || next.joiner === 'comma' ? open : null;
}

/** An unquantified part is inside of the dish and only lengthens its description; anything else is had beside it. */
function takeWith(kept: PlacedItem[], listing: Listing, next: PlacedItem): Listing {
  const { amount, measures } = next.item;
  const isPlain =
    measures.length === 0 && (amount === null || (amount.type === 'exact' && isImplicit(amount)));
  const at = kept.indexOf(listing.head);
  const variant = isPlain && at >= 0 ? variantOf(listing.head, next) : null;
  if (variant) {
    kept[at] = variant;
    return { ...listing, head: variant };
  }
  if (!isPlain || at < 0 || !isPartOf(entryOf(next.item), entryOf(listing.head.item))) {
    kept.push(isPlain ? pouredOver(listing.head, next) : asTrace(next));
    return listing;
  }
  const head = lengthened(listing.head, next);
  kept[at] = head;
  return { ...listing, head };
}

const TRACES = new Set(['splash', 'dash', 'pinch', 'drizzle', 'squeeze', 'sprinkle', 'touch', 'drop', 'bit']);
const A_TEASPOON = { type: 'exact', value: 1, unit: 'tsp', size: null } as const;

/** "a bit of lemon" beside other food is as little as it says: a teaspoon. */
function asTrace(next: PlacedItem): PlacedItem {
  const { amount } = next.item;
  const isTrace = amount?.type === 'vague' && amount.words.split(' ').some((word) => TRACES.has(word));
  return isTrace && isFood(entryOf(next.item))
    ? { ...next, item: { ...next.item, amount: A_TEASPOON } }
    : next;
}

/** The milk that people pour over a bowl of cereal: half a US cup (the serving that cereal labels add). */
const MILK_OVER_CEREAL = { type: 'exact', value: 0.5, unit: 'cup', size: null } as const;

/** "Weetabix with milk" has the milk of a bowl, not a glass of it. */
function pouredOver(head: PlacedItem, next: PlacedItem): PlacedItem {
  const [cereal, milk] = [entryOf(head.item), entryOf(next.item)];
  const isCereal = cereal !== undefined && 'kinds' in cereal && cereal.ndb?.startsWith('08') === true;
  const isMilk =
    milk?.id.startsWith('milk-') === true || milk?.id.endsWith('-milk') === true || milk?.id === 'soymilk';
  return isCereal && isMilk ? { ...next, item: { ...next.item, amount: MILK_OVER_CEREAL } } : next;
}

/** "pad thai with chicken" is the chicken pad thai where the catalogue has one. */
function variantOf(head: PlacedItem, next: PlacedItem): PlacedItem | null {
  const name = `${next.item.thing ?? ''} ${head.item.thing ?? ''}`;
  const tokens = tokenise(name);
  const match = CATALOGUE_NAMES.match(tokens, 0);
  if (match?.length !== tokens.length) return null;
  const variant = lengthened(head, next);
  return { ...variant, item: { ...variant.item, thing: name } };
}

/** The description may only grow over words that belong to no item in between. */
function lengthened(head: PlacedItem, { item }: PlacedItem): PlacedItem {
  const range = { start: head.item.range.start, end: Math.max(head.item.range.end, item.range.end) };
  return { ...head, item: { ...head.item, range } };
}

function takeMadeOf(kept: PlacedItem[], { head }: Listing, next: PlacedItem): void {
  const at = kept.indexOf(head);
  const isStated = next.item.amount?.type === 'exact' || next.item.measures.length > 0;
  const dish = entryOf(head.item);
  if (!isStated && isFood(entryOf(next.item)) && !(dish && isBlended(dish))) return;
  if (at >= 0) kept.splice(at, 1);
  kept.push(next);
}

/** Drinks with caffeine or alcohol are had beside a dish and are no part of it. */
function isFood(entry: CatalogueEntry | undefined): boolean {
  return entry !== undefined && 'kinds' in entry && entry.kinds.every((kind) => kind === 'NUTRITION');
}

/** "tofu stir fry, 200 g tofu, 150 g rice": a dish without an amount, followed by what was weighed for it, is only the title of the list. */
function withoutHeadings(placed: readonly PlacedItem[]): readonly PlacedItem[] {
  return placed.filter((head, at) => {
    const entry = isTitle(head) ? dishOf(head.item) : undefined;
    if (!entry) return true;
    const end = placed.findIndex(
      ({ sentence, item }, index) => index > at && (sentence !== head.sentence || item.kind !== 'CONSUMED'),
    );
    const weighed = placed.slice(at + 1, end < 0 ? undefined : end).filter(({ item }) => isWeighed(item));
    return weighed.length < 2 || !weighed.some(({ item }) => isOf(entryOf(item), entry));
  });
}

/** "vodka red bull: 40 ml vodka + 250 ml red bull", "Irish coffee made with 35 ml whiskey": what was poured for a mixed drink stands for its part of it. */
function withPoured(placed: readonly PlacedItem[]): readonly PlacedItem[] {
  const at = placed.findIndex(({ item }) => isTitle({ item } as PlacedItem) && mixedOf(item) !== null);
  const head = placed[at];
  const drink = head ? mixedOf(head.item) : null;
  if (!head || !drink) return placed;
  const end = placed.findIndex(({ sentence }, index) => index > at && sentence !== head.sentence);
  const rest = placed.slice(at + 1, end < 0 ? undefined : end);
  const isPart = ({ item }: PlacedItem): boolean =>
    isPoured(item) && drink.parts.some(({ row }) => row.category === entryOf(item)?.category);
  if (!rest.some((next) => isPart(next) && hasAlcohol(entryOf(next.item)))) return placed;
  const left = drink.parts.filter(({ row }) => !rest.some(({ item }) => sharesTable(entryOf(item), row)));
  const others = left.map(({ row, count, portion }): PlacedItem => {
    const amount = { type: 'exact', value: count, unit: portion as UnitKey, size: null } as const;
    return { ...head, item: { ...head.item, thing: row.names[0] ?? '', amount } };
  });
  const poured = rest.map((next) => ({ ...next, introducedBy: null }));
  return [...placed.slice(0, at), ...others, ...poured, ...placed.slice(at + 1 + rest.length)];
}

type Mixed = Extract<CatalogueEntry, { category: 'mixed' }>;

function mixedOf(item: RecognisedItem): Mixed | null {
  const entry = item.kind === 'CONSUMED' ? entryOf(item) : undefined;
  return entry && 'parts' in entry ? entry : null;
}

function isPoured({ amount }: RecognisedItem): boolean {
  return (
    amount?.type === 'exact' &&
    (familyOf(amount.unit) === 'volume' || ['oz', 'shot'].includes(amount.unit ?? ''))
  );
}

function hasAlcohol(entry: CatalogueEntry | undefined): boolean {
  return entry !== undefined && 'kinds' in entry && entry.kinds.includes('ALCOHOL');
}

function sharesTable(entry: CatalogueEntry | undefined, { kinds }: CatalogueRow): boolean {
  return entry !== undefined && 'kinds' in entry && entry.kinds.some((kind) => kinds.includes(kind));
}

function isOf(part: CatalogueEntry | undefined, dish: CatalogueEntry): boolean {
  return isPartOf(part, dish) || (part !== undefined && isSameMeat(part, dish));
}

function isTitle({ item }: PlacedItem): boolean {
  return item.kind === 'CONSUMED' && item.measures.length === 0 && item.amount?.type !== 'exact';
}

function isWeighed({ amount }: RecognisedItem): boolean {
  return amount?.type === 'exact' && familyOf(amount.unit) === 'mass';
}

function dishOf(item: RecognisedItem): CatalogueEntry | undefined {
  return composedThing(item.thing ?? '') ?? entryOf(item);
}

function entryOf(item: RecognisedItem): CatalogueEntry | undefined {
  return CATALOGUE_NAMES.find(tokenise(item.thing ?? '')).at(-1)?.value;
}
