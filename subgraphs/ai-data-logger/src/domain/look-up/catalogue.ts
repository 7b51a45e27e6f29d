import type { LogKind } from '@phda/shared-models/src/registry';

import { PhraseBook, splitPhrase, stem } from '../text/phrases';
import data from './catalogue-data.json';

/** Figures per 100 g; null where SR28 has none. */
export interface Figures {
  readonly proteinG: number | null;
  readonly sodiumMg: number | null;
  readonly potassiumMg: number | null;
  readonly caffeineMg: number | null;
  readonly alcoholG: number | null;
}

/** A food or drink with its SR28 number, its figures per 100 g and its usual portions in grams. */
export interface CatalogueRow {
  readonly id: string;
  readonly ndb: string;
  readonly names: readonly string[];
  readonly category: string;
  readonly kinds: readonly LogKind[];
  /** Key of `grams` that is meant when no amount is said. */
  readonly usual: string;
  readonly per100g: Figures;
  /** Says whose figures these are when SR28 lacks this drink; such a row is always an estimate. */
  readonly borrowed?: string;
  readonly grams: Readonly<Record<string, number>>;
}

/** A drink or dish made of portions of other rows. */
export interface MixedRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly category: 'mixed';
  readonly parts: readonly { readonly row: CatalogueRow; readonly portion: string; readonly count: number }[];
}

export type CatalogueEntry = CatalogueRow | MixedRow;

interface RawMixed {
  readonly id: string;
  readonly names: readonly string[];
  readonly parts: readonly { readonly of: string; readonly portion: string; readonly count: number }[];
}

const raw = data.rows as readonly (CatalogueRow | RawMixed)[];
const rows = new Map(raw.flatMap((row) => ('per100g' in row ? [[row.id, row] as const] : [])));

function asEntry(row: CatalogueRow | RawMixed): CatalogueEntry {
  if ('per100g' in row) return row;
  const parts = row.parts.map(({ of, portion, count }) => {
    const part = rows.get(of);
    if (!part) throw new Error(`The catalogue's ${row.id} names an unknown part ${of}.`);
    return { row: part, portion, count };
  });
  return { id: row.id, names: row.names, category: 'mixed', parts };
}

const ENTRIES = raw.map(asEntry);
const NAMED = new Set(ENTRIES.flatMap(({ names }) => names.map((name) => splitPhrase(name).join(' '))));
const SUGAR_FREE = ['zero', 'zero sugar', 'sugar free', 'sugarfree', 'no sugar', 'diet', 'light', 'lite'];

const isNew = (name: string): boolean => !NAMED.has(splitPhrase(name).join(' '));
const isSameName = (one: string, other: string): boolean =>
  splitPhrase(one).join(' ') === splitPhrase(other).join(' ');

/** A sugar-free drink has the caffeine of the regular one unless SR28 has a row of its own (diet cola); never none. */
function sugarFree(row: CatalogueEntry): CatalogueEntry[] {
  if (!('per100g' in row) || row.id === 'diet-cola' || !['soda', 'energy'].includes(row.category)) return [];
  const names = row.names
    .flatMap((name) => SUGAR_FREE.flatMap((word) => [`${word} ${name}`, `${name} ${word}`]))
    .filter((name, at, all) => isNew(name) && all.findIndex((other) => isSameName(name, other)) === at);
  const own = row.id === 'cola' ? rows.get('diet-cola') : undefined;
  return [
    own ? { ...own, names } : { ...row, names, id: `${row.id}-sugar-free`, borrowed: 'the regular drink' },
  ];
}

/** The whole catalogue; its figures are from USDA, Agricultural Research Service, SR28 (numbers in `ndb`). */
export const CATALOGUE: readonly CatalogueEntry[] = [...ENTRIES, ...ENTRIES.flatMap(sugarFree)];

/** Names that hold a word such as "and" or "with", so that a message is not cut inside of them. */
export const NAMES_WITH_JOINERS: ReadonlySet<string> = new Set(['and', 'with', '&', 'plus']);

/** Finds the names of the catalogue in tokens, longest first. */
export const CATALOGUE_NAMES = new PhraseBook<CatalogueEntry>(
  CATALOGUE.flatMap((entry) => entry.names.map((name) => [name, entry] as const)),
);

const NAME_WORDS = [...new Set(CATALOGUE.flatMap(({ names }) => names.flatMap(splitPhrase)))].filter(
  (word) => word.length >= 4,
);
/** Names of one word; a slip of one of these is likelier than a slip of a part of a longer name. */
const WHOLE_NAMES = new Set(
  CATALOGUE.flatMap(({ names }) => names.filter((name) => !name.includes(' ')).map(stem)),
);
/** Words of drinks with caffeine or alcohol: a wrong guess there writes a drug that was never had. */
const POTENT_WORDS = new Set(
  CATALOGUE.filter((row) => !('kinds' in row) || row.kinds.some((kind) => kind !== 'NUTRITION')).flatMap(
    ({ names }) => names.flatMap(splitPhrase),
  ),
);
const KNOWN_WORDS = new Set(NAME_WORDS);
/** Everyday words that are one letter away from a food or drink and are never a slip of it. */
const NEVER_A_SLIP = new Set(
  'sprite sprites later latter break broad breed bread apply grade grace grave graph speak steam steal paste scout shout beacon baron better batter letter past post roast coast boast price stake spite sport short shirt share sharp wider table stable staple total metal press cream dream teams whole while white water wader winner inner diner liner beard board bored bland blend stock stick stack'.split(
    ' ',
  ),
);

/** The word of the catalogue that is one slip of the finger away (a missing, doubled, wrong or swapped letter), when there is exactly one; words under five letters are too short to guess. */
export function guessByTypo(word: string): string | null {
  const wanted = stem(word);
  if (wanted.length < 5 || KNOWN_WORDS.has(wanted) || NEVER_A_SLIP.has(wanted)) return null;
  const matches = NAME_WORDS.filter(
    (name) => isOneSlip(wanted, name) && !(POTENT_WORDS.has(name) && isOtherConsonant(wanted, name)),
  );
  const whole = matches.filter((name) => WHOLE_NAMES.has(name));
  const [only, ...others] = whole.length > 0 ? whole : matches;
  return only !== undefined && others.length === 0 ? only : null;
}

/** One letter for another that is not vowel for vowel makes another word ("sprite", "spritz") rather than a slip ("coffie"). */
function isOtherConsonant(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  const differing = [...first].flatMap((letter, at) =>
    letter === second[at] ? [] : [`${letter}${second[at] ?? ''}`],
  );
  return differing.length === 1 && !/^[aeiouy]{2}$/.test(differing.join(''));
}

/** Says whether one insertion, deletion, substitution or swap of neighbours turns one word into the other; the first letter must agree. */
export function isOneSlip(first: string, second: string): boolean {
  if (first[0] !== second[0] || Math.abs(first.length - second.length) > 1) return false;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  const [restA, restB] = [first.slice(start), second.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
