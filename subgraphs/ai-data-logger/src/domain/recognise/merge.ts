import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import type { Introduction, Joiner } from '../text/segment';
import { tokenise } from '../text/tokens';
import type { RecognisedItem, StatedMeasure } from '../types';
import { toMmHg } from '../vocabulary/units';
import { withoutParts } from './parts';

/** An item with what joins it to the one before. */
export interface PlacedItem {
  readonly item: RecognisedItem;
  readonly joiner: Joiner;
  readonly sentence: number;
  readonly corrects: boolean;
  /** Set when it is told as a part of what was said before it. */
  readonly introducedBy?: Introduction | null;
  /** Its words say that it was before what was told so far. */
  readonly isBefore?: boolean;
}

/** Joins pieces of one reading, figures and the food they belong to, minutes and their sauna; drops what was corrected or said twice. */
export function mergeItems(placed: readonly PlacedItem[]): RecognisedItem[] {
  const result: PlacedItem[] = [];
  for (const next of withLeadingFigures(withoutParts(placed))) {
    if (isAddition(result[result.length - 1], next)) continue;
    const kept = next.corrects ? withoutCorrected(result, next.item) : null;
    if (kept) result.splice(0, result.length, ...kept);
    const salted = withSalt(result[result.length - 1], next);
    if (salted) {
      result[result.length - 1] = salted;
      continue;
    }
    const at = result.findLastIndex((previous) => joins(previous, next));
    const previous = result[at];
    if (previous) result[at] = { ...previous, item: join(previous.item, next.item) };
    else result.push(next);
  }
  return withoutRepeats(result.map(({ item }) => item));
}

/** Of a measurement said twice the fuller one is kept: "127/81 (that is 16.9/10.8 kPa), hr 66". */
function withoutRepeats(items: readonly RecognisedItem[]): RecognisedItem[] {
  return items.filter(
    (item, at) =>
      !items.slice(0, at).some((before) => isSameReading(before, item) || isPartOf(item, before)) &&
      !items.slice(at + 1).some((later) => isPartOf(item, later)),
  );
}

/** Both pressures again, with a pulse. */
function isPartOf(first: RecognisedItem, second: RecognisedItem): boolean {
  const isFuller = second.measures.length > first.measures.length && first.measures.length > 1;
  return (
    isFuller &&
    first.kind === 'HEART' &&
    isSameReading(first, {
      ...second,
      measures: second.measures.filter(({ field }) => first.measures.some((one) => one.field === field)),
    })
  );
}

/** "protein 42 g, sodium 610 mg - chili con carne": figures told before the one food of their sentence are its own. */
function withLeadingFigures(placed: readonly PlacedItem[]): readonly PlacedItem[] {
  const foods = placed.filter(({ item }) => item.kind === 'CONSUMED');
  const [food] = foods;
  if (!food || foods.length > 1 || food.joiner !== 'comma' || food.item.measures.length > 0) return placed;
  const at = placed.indexOf(food);
  const figures = placed
    .slice(0, at)
    .filter(({ item, sentence }) => item.kind === 'NUTRITION' && sentence === food.sentence);
  if (
    figures.length === 0 ||
    figures.length < at ||
    !takesFigures(food.item, (figures[0] as PlacedItem).item)
  )
    return placed;
  const measures = figures.flatMap(({ item }) => item.measures);
  return [{ ...food, item: { ...food.item, measures } }, ...placed.slice(at + 1)];
}

/** Milligrams of sodium in a gram of salt (22.99 g in 58.44 g of sodium chloride). */
const SODIUM_OF_SALT = 393.4;

/** "18 g protein and 1.1 g salt": beside other figures of a label, salt is one of them. */
function withSalt(previous: PlacedItem | undefined, next: PlacedItem): PlacedItem | null {
  const { amount, thing } = next.item;
  const isFigure = thing === 'salt' && amount?.type === 'exact' && amount.unit === 'g';
  const isLabelled = previous?.item.measures.some(({ field }) => field === 'proteinG') ?? false;
  if (!previous || !isFigure || !isLabelled || previous.sentence !== next.sentence) return null;
  const sodium = { field: 'sodiumMg', value: Math.round(amount.value * SODIUM_OF_SALT), unit: 'mg' } as const;
  return { ...previous, item: { ...previous.item, measures: [...previous.item.measures, sodium] } };
}

const ADDITIONS = new Set([
  'milk-whole',
  'milk-reduced',
  'milk-skim',
  'soymilk',
  'almond-milk',
  'oat-milk',
  'unsweetened-soy-milk',
  'half-and-half',
  'heavy-cream',
  'light-cream',
  'condensed-milk',
  'coffee-creamer',
  'honey',
  'butter',
  'cream-cheese',
  'whipped-cream',
  'sugar',
  'lemon',
  'lime',
]);
const REFINED = new Set(['coffee', 'milk coffee', 'espresso', 'tea', 'beer', 'spirit', 'mixed', 'soda']);

/** The milk or honey in a coffee and the lime in a beer, said without an amount, is a part of the drink and not a glass of milk. */
function isAddition(previous: PlacedItem | undefined, next: PlacedItem): boolean {
  if (!previous || next.joiner !== 'and' || previous.sentence !== next.sentence) return false;
  const [drink, addition] = [entryOf(previous.item), entryOf(next.item)];
  const isSmall = next.item.amount?.type !== 'exact' || addition?.id === 'sugar';
  return (
    isSmall &&
    REFINED.has(drink?.category ?? '') &&
    ADDITIONS.has(addition?.id ?? '') &&
    next.item.measures.length === 0
  );
}

function entryOf(item: RecognisedItem): CatalogueEntry | undefined {
  return item.kind === 'CONSUMED' ? CATALOGUE_NAMES.find(tokenise(item.thing ?? ''))[0]?.value : undefined;
}

/** The last item that a correction such as "no, 126/82" or "sorry, 3 beers" replaces is left out. */
function withoutCorrected(result: readonly PlacedItem[], item: RecognisedItem): PlacedItem[] | null {
  const at = result.findLastIndex(
    (previous) => previous.item.kind === item.kind && overlaps(previous.item, item),
  );
  return at < 0 ? null : result.filter((_, index) => index !== at);
}

function overlaps(first: RecognisedItem, second: RecognisedItem): boolean {
  if (first.kind === 'CONSUMED') return true;
  return first.measures.some(({ field }) => second.measures.some((other) => other.field === field));
}

function joins(previous: PlacedItem, next: PlacedItem): boolean {
  const [first, second] = [previous.item, next.item];
  if (first.kind === 'SAUNA' && second.kind === 'SAUNA')
    return first.measures.length === 0 && second.doubts.length === 0 && sameTime(first, second);
  if ((first.kind === 'HEART' || first.kind === 'BODY') && first.kind === second.kind)
    return (
      !overlaps(first, second) &&
      sameTime(first, second) &&
      sameContext(first, second) &&
      isOneMoment(previous, next)
    );
  if (first.kind === 'NUTRITION' && second.kind === 'NUTRITION')
    return previous.sentence === next.sentence && !overlaps(first, second) && sameTime(first, second);
  const isFigures =
    second.kind === 'NUTRITION' || (second.kind === 'CAFFEINE' && second.thing === 'caffeine');
  if (first.kind !== 'CONSUMED' || !isFigures || previous.sentence !== next.sentence || next.corrects)
    return false;
  return (
    !overlaps({ ...first, kind: second.kind }, second) &&
    sameTime(first, second) &&
    takesFigures(first, second)
  );
}

/** "coffee, 95 mg caffeine" states the coffee's caffeine; the figures of a food go to food. */
function takesFigures(first: RecognisedItem, second: RecognisedItem): boolean {
  const entry = entryOf(first);
  const kinds = entry && 'kinds' in entry ? entry.kinds : [];
  if (second.kind === 'CAFFEINE') return kinds.includes('CAFFEINE');
  return entry === undefined || kinds.includes('NUTRITION') || entry.category === 'mixed';
}

function sameTime(first: RecognisedItem, second: RecognisedItem): boolean {
  return first.when === null || second.when === null || whenText(first) === whenText(second);
}

function whenText({ when }: RecognisedItem): string {
  const { otherwise: _unused, ...said } = when ?? {};
  return JSON.stringify(said);
}

function sameContext(first: RecognisedItem, second: RecognisedItem): boolean {
  return first.context === second.context || first.context === null || second.context === null;
}

/** "On the bike HR 104. Cool-down: BP 118/70": what is measured in exercise is not what another sentence, or one that says "before", tells. */
function isOneMoment(previous: PlacedItem, next: PlacedItem): boolean {
  const exercises = [previous, next].filter(({ item }) => item.context === 'EXERCISE').length;
  return exercises !== 1 || (previous.sentence === next.sentence && next.isBefore !== true);
}

function join(first: RecognisedItem, second: RecognisedItem): RecognisedItem {
  // Figures do not name a food: its description stays in its own words.
  const range =
    first.kind === 'CONSUMED'
      ? first.range
      : {
          start: Math.min(first.range.start, second.range.start),
          end: Math.max(first.range.end, second.range.end),
        };
  return {
    ...first,
    range,
    when: first.when ?? second.when,
    thing: first.kind === 'NUTRITION' ? `${first.thing}, ${second.thing}` : first.thing,
    measures: [...first.measures, ...timesRounds(first, second)],
    context: first.context ?? second.context,
    note: first.note ?? second.note,
    doubts: [...first.doubts, ...second.doubts],
  };
}

/** "sauna x2, 10 min each": the rounds said first multiply the minutes said after them. */
function timesRounds(first: RecognisedItem, second: RecognisedItem): RecognisedItem['measures'] {
  const isTotal = second.amount?.type === 'exact';
  const rounds =
    first.kind === 'SAUNA' && first.amount?.type === 'exact' && !isTotal ? first.amount.value : 1;
  return second.measures.map((measure) => ({ ...measure, value: measure.value * rounds }));
}

/** The same measurement said twice is one row; two equal drinks are two drinks. */
function isSameReading(first: RecognisedItem, second: RecognisedItem): boolean {
  if (first.kind !== second.kind || (first.kind !== 'HEART' && first.kind !== 'BODY')) return false;
  return (
    first.measures.length > 0 &&
    first.measures.length === second.measures.length &&
    first.context === second.context &&
    first.measures.every((one) => second.measures.some((other) => isSameMeasure(one, other))) &&
    sameTime(first, second)
  );
}

/** A pressure in two units may differ by rounding. */
function isSameMeasure(first: StatedMeasure, second: StatedMeasure): boolean {
  if (first.field !== second.field) return false;
  if (first.unit === second.unit || first.field === 'rateBpm') return first.value === second.value;
  return Math.abs(toMmHg(first.value, first.unit) - toMmHg(second.value, second.unit)) < 1;
}
