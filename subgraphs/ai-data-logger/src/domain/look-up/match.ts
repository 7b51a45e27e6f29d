import { stem } from '../text/phrases';
import { tokenise } from '../text/tokens';
import { MODIFIERS } from '../vocabulary/filler';
import type { RecognisedItem, Recognition, Region } from '../types';
import { CATALOGUE_NAMES, type CatalogueEntry, guessByTypo } from './catalogue';
import { composedThing, findComposed } from './compose';
import { inRegion } from './regional-names';

/** The food that a thing in a message stands for. */
export interface Match {
  readonly entry: CatalogueEntry;
  /** What to say when the name was not found letter by letter. */
  readonly note: string | null;
  /** 1 for a name found letter by letter, less for a reading of it. */
  readonly confidence: number;
}

/** Foods known for this message beside the catalogue, by the words of the message: of the food table, or of the person's own list. */
export type KnownFoods = ReadonlyMap<string, Match>;

export const NO_FOODS: KnownFoods = new Map();

/** The food of a thing: one known for this message, the catalogue's by its name, or a name one slip away; none when further words make it something else. */
export function matchThing(thing: string, region: Region, known: KnownFoods = NO_FOODS): Match | null {
  const own = known.get(thing);
  if (own) return own;
  const exact =
    wholeName(thing, region) ?? composedThing(thing) ?? endOf(thing, region) ?? composedEnd(thing);
  if (exact) return { entry: exact, note: null, confidence: 1 };
  const words = tokenise(thing).map(({ text }) => text);
  const guessed = words.map((word) => guessByTypo(word) ?? word).join(' ');
  const entry = guessed === words.join(' ') ? null : allOf(guessed, region);
  return entry && { entry, note: `"${thing}" is read as ${guessed}`, confidence: 0.7 };
}

/** Endings that make what stands before them another food: an apple is no apple sauce. */
const OTHER_FOODS = new Set(
  'cake pie tart soup sauce juice oil flour powder paste jam spread bread roll bun bar chip crisp cracker biscuit cookie muffin pudding cream ice milk butter cheese tea coffee wine beer liqueur gum candy sweet syrup extract seed salad curry stew casserole water jelly shake smoothie noodle pizza burger seasoning spice dip dressing vinegar'.split(
    ' ',
  ),
);

/** A food of the catalogue beside words nobody knows ("130 g beef chuck zorp"): its last known name, unless an ending makes it another food. Drugs are never guessed. */
export function nearlyKnown(thing: string, region: Region): Match | null {
  const tokens = tokenise(thing);
  const last = CATALOGUE_NAMES.find(tokens).at(-1);
  if (!last || !('kinds' in last.value) || last.value.kinds.some((kind) => kind !== 'NUTRITION')) return null;
  const behind = tokens.slice(last.at + last.length);
  if (behind.some(({ text }) => OTHER_FOODS.has(stem(text)))) return null;
  const words = tokens.slice(last.at, last.at + last.length).map(({ text }) => text);
  const entry = inRegion(words.map(stem).join(' '), last.value, region);
  return { entry, note: `"${thing}" is read as ${words.join(' ')}`, confidence: 0.6 };
}

/** The things of a message that neither the catalogue nor their own figures explain. */
export function unknownThings(recognition: Recognition, region: Region): string[] {
  const isUnexplained = ({ kind, measures, thing }: RecognisedItem): boolean =>
    kind === 'CONSUMED' && measures.length === 0 && matchThing(thing ?? '', region) === null;
  return [...new Set(recognition.items.filter(isUnexplained).flatMap(({ thing }) => thing ?? []))];
}

function wholeName(thing: string, region: Region): CatalogueEntry | null {
  const tokens = tokenise(thing);
  return CATALOGUE_NAMES.match(tokens, 0)?.length === tokens.length ? endOf(thing, region) : null;
}

/** A dish put together of known parts behind words that only describe it: "bbq pulled pork sandwich". */
function composedEnd(thing: string): CatalogueEntry | null {
  const tokens = tokenise(thing);
  const last = findComposed(tokens).at(-1);
  return last && last.at + last.length === tokens.length ? last.row : null;
}

/** A guess needs every word: a slip beside unknown words ("great chat with Martin") is no food. */
function allOf(thing: string, region: Region): CatalogueEntry | null {
  const words = thing.split(' ');
  const plain = words.slice(words.findIndex((word) => !MODIFIERS.has(word))).join(' ');
  return wholeName(thing, region) ?? wholeName(plain, region) ?? composedThing(thing);
}

/** The entry whose name ends a thing: the last words say what it is. */
function endOf(thing: string, region: Region): CatalogueEntry | null {
  const tokens = tokenise(thing);
  const last = CATALOGUE_NAMES.find(tokens).at(-1);
  if (!last || last.at + last.length !== tokens.length) return null;
  const name = tokens.slice(last.at).map(({ text }) => stem(text));
  return inRegion(name.join(' '), last.value, region);
}
