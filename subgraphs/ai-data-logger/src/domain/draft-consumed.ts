import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';

import { howMany, oddCount, vagueDoubt } from './amount-doubts';
import { textsOf } from './described';
import type { Drafted } from './drafts';
import { type CatalogueEntry, rowOf } from './look-up/catalogue';
import { type LookedUp, lookUpFigures } from './look-up/figures';
import { type KnownFoods, type Match, matchThing, nearlyKnown, NO_FOODS } from './look-up/match';
import { convertMeasures } from './measures';
import { stem } from './text/phrases';
import { quote } from './text/tokens';
import type { Amount, Doubt, Draft, RecognisedItem, Region, StatedMeasure } from './types';

/** Looks a food or drink up and makes a row for each table it belongs to; stated numbers always win over the catalogue's. */
export function draftConsumed(
  item: RecognisedItem,
  message: string,
  region: Region,
  base: Draft,
  known: KnownFoods = NO_FOODS,
): Drafted {
  const match = matchItem(item, region, known);
  const vague = vagueDoubt(item);
  if (vague)
    return { drafts: [openDraft(item, message, base, match?.entry ?? null, 'amount')], doubts: [vague] };
  const odd = match ? oddCount(item, match.entry, message) : null;
  if (odd) return { drafts: [openDraft(item, message, base, match?.entry ?? null, 'amount')], doubts: [odd] };
  const drug = doseInMilligrams(item, match?.entry ?? null) ?? proteinInGrams(item);
  const measures = drug ? [...item.measures, drug] : item.measures;
  const amount = drug ? null : exactAmount(item.amount);
  if (!match) return draftUnknown({ ...item, measures }, message, region, base);
  const plural = amount === null && !drug ? pluralOf(item, match.entry) : null;
  if (plural === 'ask')
    return { drafts: [openDraft(item, message, base, match.entry, 'amount')], doubts: [howMany(item)] };
  const found = lookUpFigures(match.entry, {
    amount: plural ?? amount,
    abvPercent: item.abvPercent,
    sharedBy: item.sharedBy,
    region,
  });
  if (!found) return unitUnknown(item, message, base, match.entry);
  return fromFigures({ ...item, measures }, message, region, base, found, match);
}

/** "a tin of sweetcorn" is canned sweetcorn where the catalogue has that; words of another language are no slips of English ones. */
function matchItem(
  { thing, amount, abvPercent, isForeign }: RecognisedItem,
  region: Region,
  known: KnownFoods,
): Match | null {
  const name = thing ?? '';
  const isCanned = amount?.type === 'exact' && amount.unit === 'can';
  const canned = isCanned ? matchThing(`canned ${name}`, region) : null;
  const found = canned?.note === null ? canned : matchThing(name, region, known);
  const match = isForeign && found?.note != null && !known.has(name) ? null : found;
  if (!match && abvPercent !== null)
    return { entry: rowOf('beer'), note: `"${thing}" is counted by its stated strength`, confidence: 0.8 };
  // An amount says that it was eaten: then unknown words beside a known food only describe it.
  const isEaten = !isForeign && amount?.type === 'exact' && amount.unit !== null;
  return match ?? (isEaten ? nearlyKnown(name, region) : null);
}

type ExactAmount = Extract<Amount, { type: 'exact' }>;

/** "eggs" without a number are taken as two and said to be; "beers" without a number are asked about; "fries" are one portion. */
function pluralOf(item: RecognisedItem, entry: CatalogueEntry): ExactAmount | 'ask' | null {
  const last = item.thing?.split(' ').at(-1) ?? '';
  const isPlural =
    last.endsWith('s') && stem(last) !== last && !entry.names.some((name) => name.endsWith(last));
  const isStated = item.measures.length > 0;
  if (!isPlural || isStated || !('usual' in entry)) return isPlural && !isStated ? 'ask' : null;
  if (entry.category !== 'food') return 'ask';
  return entry.usual === 'piece' ? { type: 'exact', value: 2, unit: null, size: null } : null;
}

function exactAmount(amount: Amount | null): Extract<Amount, { type: 'exact' }> | null {
  return amount?.type === 'exact' ? amount : null;
}

/** "espresso (75 mg)": milligrams of a drink with caffeine are its caffeine. */
function doseInMilligrams(item: RecognisedItem, entry: CatalogueEntry | null): StatedMeasure | null {
  const amount = exactAmount(item.amount);
  const kinds = entry && 'kinds' in entry ? entry.kinds : [];
  if (amount?.unit !== 'mg' || entry?.category === 'medicine' || !kinds.includes('CAFFEINE')) return null;
  return { field: 'caffeineMg', value: amount.value, unit: 'mg' };
}

const LEAST_PROTEIN = 8;
const MOST_PROTEIN = 60;
const MOST_PROTEIN_OF_A_BAR = 32;

/** "a 40 g protein shake" and "protein bar (20 g)": no shake or bar is that light, the grams are those of its protein. */
function proteinInGrams({ thing, amount }: RecognisedItem): StatedMeasure | null {
  const said = exactAmount(amount);
  const [shake, bar] = [/\bprotein shakes?$/.test(thing ?? ''), /\bprotein bars?$/.test(thing ?? '')];
  if (said?.unit !== 'g' || !(shake || bar) || said.value < LEAST_PROTEIN) return null;
  const isProtein = said.value <= (bar ? MOST_PROTEIN_OF_A_BAR : MOST_PROTEIN);
  return isProtein ? { field: 'proteinG', value: said.value, unit: 'g' } : null;
}

function fromFigures(
  item: RecognisedItem,
  message: string,
  region: Region,
  base: Draft,
  found: readonly LookedUp[],
  { note, confidence: certainty }: Match,
): Drafted {
  const kinds = kindsWithStated(item, found);
  const results = kinds.map(({ kind, looked }) => {
    const stated = convertMeasures(kind, { ...item, measures: measuresOf(kind, item) }, message, { region });
    const isStated = Object.keys(stated.fields).length > 0;
    const fields = { ...lookedFields(looked, isStated), ...stated.fields };
    const estimate = looked && !isStated ? estimateOf(looked) : null;
    const assumptions = [...base.assumptions, ...(note ? [note] : []), ...(estimate ? [estimate] : [])];
    const texts = textsOf(kind, item, message, estimate);
    const confidence = Math.min(certainty, isStated ? 1 : (looked?.isEstimate ?? true) ? 0.7 : 0.9);
    return {
      draft: { ...base, kind, fields: { ...texts, ...fields }, assumptions, confidence },
      doubts: stated.doubts.filter(({ missing }) => fields[missing] === undefined || isOutside(kind, fields)),
    };
  });
  return {
    drafts: results.map(({ draft }) => draft),
    doubts: results
      .flatMap(({ doubts }) => doubts)
      .concat(
        results.flatMap(({ draft, doubts }) => (doubts.length > 0 ? [] : tooMuch(draft, item, message))),
      ),
  };
}

/** Stated figures describe one thing on one label: the catalogue's figures of a portion nobody stated do not belong beside them. */
function lookedFields(looked: LookedUp | null, isStated: boolean): Record<string, number | null> {
  const fields = Object.entries(looked?.fields ?? {});
  return Object.fromEntries(fields.map(([field, value]) => [field, isStated ? null : value]));
}

/** Tables of the catalogue's figures, plus a table for a dose stated beside the thing ("protein shake with 90 mg caffeine"). */
function kindsWithStated(
  item: RecognisedItem,
  found: readonly LookedUp[],
): { kind: LookedUp['kind']; looked: LookedUp | null }[] {
  const kinds: { kind: LookedUp['kind']; looked: LookedUp | null }[] = found.map((looked) => ({
    kind: looked.kind,
    looked,
  }));
  for (const kind of ['NUTRITION', 'CAFFEINE', 'ALCOHOL'] as const) {
    if (measuresOf(kind, item).length > 0 && !found.some((looked) => looked.kind === kind))
      kinds.push({ kind, looked: null });
  }
  return kinds;
}

function measuresOf(kind: LookedUp['kind'], item: RecognisedItem): StatedMeasure[] {
  return item.measures.filter(({ field }) =>
    LOG_KIND_REGISTRY[kind].measures.some((measure) => measure.field === field),
  );
}

function isOutside(kind: LookedUp['kind'], fields: Readonly<Record<string, number | null>>): boolean {
  return LOG_KIND_REGISTRY[kind].measures.some(({ field, possible: [low, high] }) => {
    const value = fields[field];
    return value != null && !(value >= low && value <= high);
  });
}

function tooMuch(draft: Draft, item: RecognisedItem, message: string): Doubt[] {
  if (!isOutside(draft.kind, draft.fields as Record<string, number | null>)) return [];
  const question = `"${quote(message, item.range)}" is more than anyone can have had. How much was it?`;
  return [{ question, missing: 'amount', range: item.range }];
}

function estimateOf(looked: LookedUp): string {
  return `${looked.isEstimate ? 'estimate' : 'figures'}: ${looked.source}`;
}

function openDraft(
  item: RecognisedItem,
  message: string,
  base: Draft,
  entry: CatalogueEntry | null,
  missing: string,
): Draft {
  const kind = entry && 'kinds' in entry ? (entry.kinds[0] ?? 'NUTRITION') : entry ? 'ALCOHOL' : 'NUTRITION';
  const measures = Object.fromEntries(LOG_KIND_REGISTRY[kind].measures.map(({ field }) => [field, null]));
  const texts = textsOf(kind, item, message, null);
  return { ...base, kind, fields: { ...texts, ...measures }, confidence: 0.3, missing: [missing] };
}

/** A food the catalogue lacks is written when its figures are stated, else asked about; never as 0. */
function draftUnknown(item: RecognisedItem, message: string, region: Region, base: Draft): Drafted {
  const kinds = (['NUTRITION', 'CAFFEINE', 'ALCOHOL'] as const).filter(
    (kind) => measuresOf(kind, item).length > 0,
  );
  if (kinds.length === 0) {
    const question = `I do not know the figures of "${item.thing}". How much protein (g), sodium (mg) or potassium (mg) did it have, or how much caffeine or alcohol?`;
    const at = { start: item.range.end, end: item.range.end };
    return {
      drafts: [openDraft(item, message, base, null, 'figures')],
      doubts: [{ question, missing: 'figures', range: at }],
    };
  }
  const results = kinds.map((kind) => {
    const stated = convertMeasures(kind, { ...item, measures: measuresOf(kind, item) }, message, { region });
    return {
      draft: { ...base, kind, fields: { ...textsOf(kind, item, message, null), ...stated.fields } },
      doubts: stated.doubts,
    };
  });
  return { drafts: results.map(({ draft }) => draft), doubts: results.flatMap(({ doubts }) => doubts) };
}

function unitUnknown(item: RecognisedItem, message: string, base: Draft, entry: CatalogueEntry): Drafted {
  const words = quote(message, item.range);
  const question =
    entry.category === 'medicine'
      ? `How many tablets was it ("${words}")?`
      : `How many grams or millilitres is "${words}"?`;
  return {
    drafts: [openDraft(item, message, base, entry, 'amount')],
    doubts: [{ question, missing: 'amount', range: item.range }],
  };
}
