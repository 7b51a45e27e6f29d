import { rememberRecent } from '@phda/shared-service';

import type { LogKind } from '@phda/shared-models/src/registry';

import { PhraseBook, splitPhrase, stem } from '../text/phrases';
import type { Token } from '../text/tokens';
import { PREPARATIONS } from '../vocabulary/filler';
import { NEVER_A_SLIP } from '../vocabulary/never-a-slip';
import data from './catalogue-data.json';

/** Figures per 100 g; null where SR28 has none. */
export interface Figures {
  readonly proteinG: number | null;
  readonly sodiumMg: number | null;
  readonly potassiumMg: number | null;
  readonly caffeineMg: number | null;
  readonly alcoholG: number | null;
}

/** A food or drink with its figures per 100 g and its usual portions in grams; exactly one of `ndb`, `dish` and `label` says where they are from. */
export interface CatalogueRow {
  readonly id: string;
  /** Number of the food in SR28. */
  readonly ndb?: string;
  /** A dish that SR28 lacks, as the foods of SR28 and grams that it is usually made of; such a row is always an estimate. */
  readonly dish?: readonly (readonly [ndb: string, grams: number])[];
  /** The label or page of the maker that states the figures, with the year in which it did. */
  readonly label?: string;
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

// The compiler would infer a type of its own for every row of the file.
const raw = data.rows as unknown as readonly (CatalogueRow | RawMixed)[];
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

/** A row by its id; throws when the catalogue has none, for ids that stand in the code. */
export function rowOf(id: string): CatalogueRow {
  const row = rows.get(id);
  if (!row) throw new Error(`The catalogue has no row ${id}.`);
  return row;
}

const byNdb = new Map([...rows.values()].map((row) => [row.ndb, row] as const));

/** A row with the figures of an SR28 food; throws for a number that no row has. */
export function rowOfNdb(ndb: string): CatalogueRow {
  const row = byNdb.get(ndb);
  if (!row) throw new Error(`The catalogue has no row of the SR28 food ${ndb}.`);
  return row;
}

const ENTRIES = raw.map(asEntry);
const NAMED = new Set(ENTRIES.flatMap(({ names }) => names.map((name) => splitPhrase(name).join(' '))));
const SUGAR_FREE = ['zero', 'zero sugar', 'sugar free', 'sugarfree', 'no sugar', 'diet', 'light', 'lite'];

/** Drinks whose sugar-free sister has figures of her own. */
const SUGAR_FREE_SIBLINGS: Readonly<Record<string, string>> = {
  cola: 'diet-cola',
  'energy-drink': 'sugar-free-energy-drink',
  amp: 'amp-sugar-free',
};
const SUGAR_FREE_IDS = new Set([
  ...Object.values(SUGAR_FREE_SIBLINGS),
  'caffeine-free-diet-coke',
  'rockstar-sugar-free',
  'monster-low-carb',
]);

const isNew = (name: string): boolean => !NAMED.has(splitPhrase(name).join(' '));
const isSameName = (one: string, other: string): boolean =>
  splitPhrase(one).join(' ') === splitPhrase(other).join(' ');

/** A sugar-free drink has the caffeine of the regular one unless SR28 has a row of its own; never none. */
function sugarFree(row: CatalogueEntry): CatalogueEntry[] {
  if (!('per100g' in row) || SUGAR_FREE_IDS.has(row.id) || !['soda', 'energy'].includes(row.category))
    return [];
  const names = row.names
    .flatMap((name) => SUGAR_FREE.flatMap((word) => [`${word} ${name}`, `${name} ${word}`]))
    .filter((name, at, all) => isNew(name) && all.findIndex((other) => isSameName(name, other)) === at);
  const own = rows.get(SUGAR_FREE_SIBLINGS[row.id] ?? '');
  const id = `${own?.id ?? row.id}-by-any-name`;
  return [own ? { ...own, names, id } : { ...row, names, id, borrowed: 'the regular drink' }];
}

/** Where the figures of a row are from, as the confirmation says it. */
export function sourceOf(row: CatalogueRow): string {
  if (row.label !== undefined) return row.label;
  if (row.dish) return `a usual recipe of USDA ${row.dish.map(([ndb]) => ndb).join(' + ')}`;
  return `USDA ${row.ndb}${row.borrowed ? ` (${row.borrowed})` : ''}`;
}

/** The whole catalogue; its figures are from USDA, Agricultural Research Service, SR28 (numbers in `ndb`), and from labels. */
export const CATALOGUE: readonly CatalogueEntry[] = [...ENTRIES, ...ENTRIES.flatMap(sugarFree)];

/** Names that hold a word such as "and" or "with", so that a message is not cut inside of them. */
export const NAMES_WITH_JOINERS: ReadonlySet<string> = new Set(['and', 'with', '&', 'plus']);

const LINKS = new Set(['on', 'with', 'and', '&', 'in']);

/** Names of foods, in which "roast chicken leg" is a roast "chicken leg" although "roast chicken" stands further left. */
class NameBook extends PhraseBook<CatalogueEntry> {
  override match(tokens: readonly Token[], at: number): { value: CatalogueEntry; length: number } | null {
    const found = super.match(tokens, at);
    if (!found || !PREPARATIONS.has(tokens[at]?.text ?? '')) return found;
    const inner = super.match(tokens, at + 1);
    const isPlain = tokens.slice(at, at + 1 + (inner?.length ?? 0)).every(({ text }) => !LINKS.has(text));
    return inner && isPlain && inner.length >= found.length ? null : found;
  }

  /** The same tokens are asked about several times: to cut a message, to name things and to put dishes together. */
  private readonly found = new WeakMap<readonly Token[], ReturnType<PhraseBook<CatalogueEntry>['find']>>();

  override find(tokens: readonly Token[]): ReturnType<PhraseBook<CatalogueEntry>['find']> {
    const known = this.found.get(tokens) ?? super.find(tokens);
    this.found.set(tokens, known);
    return known;
  }
}

/** Finds the names of the catalogue in tokens, longest first. */
export const CATALOGUE_NAMES: PhraseBook<CatalogueEntry> = new NameBook(
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
/** Words inside the names of brands ("Shaken Udder") are everyday words, and nothing is read as a slip of them. */
const SLIP_WORDS = new Set(
  CATALOGUE.flatMap((row) =>
    row.names.filter((name) => !('label' in row) || !name.includes(' ')).flatMap(splitPhrase),
  ).filter((word) => word.length >= 4),
);
/** A slip keeps the first letter. */
const BY_FIRST_LETTER = new Map<string, string[]>();
for (const word of SLIP_WORDS)
  BY_FIRST_LETTER.set(word.charAt(0), [...(BY_FIRST_LETTER.get(word.charAt(0)) ?? []), word]);
/** Says whether a stem is an everyday word that is never a slip of a food. */
export function isNeverASlip(word: string): boolean {
  return NEVER_A_SLIP.has(word);
}

/** The word of the catalogue that is one slip of the finger away (a missing, doubled, wrong or swapped letter), when there is exactly one; words under five letters are too short to guess. */
export function guessByTypo(word: string): string | null {
  const wanted = stem(word);
  if (wanted.length < 5 || KNOWN_WORDS.has(wanted) || NEVER_A_SLIP.has(wanted)) return null;
  return nearestOf(wanted).name;
}

const nearestOf = rememberRecent(5_000, (wanted): { readonly name: string | null } => {
  const matches = (BY_FIRST_LETTER.get(wanted.charAt(0)) ?? []).filter(
    (name) => isOneSlip(wanted, name) && !(POTENT_WORDS.has(name) && isOtherConsonant(wanted, name)),
  );
  const whole = matches.filter((name) => WHOLE_NAMES.has(name));
  const [only, ...others] = whole.length > 0 ? whole : matches;
  return { name: only !== undefined && others.length === 0 ? only : null };
});

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
