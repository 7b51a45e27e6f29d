import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';

import type { Drafted } from './drafts';
import { recogniseOffline } from './recognise';
import { ANYWHERE } from './region';
import { splitPhrase } from './text/phrases';
import { quote } from './text/tokens';
import type { Amount, Draft, PersonalFood, RecognisedItem } from './types';
import { LOGS_OF_THINGS, nameFieldOf } from './things';

/** A thing as it was described, in one amount. */
interface Described {
  readonly key: string;
  readonly name: string;
  /** How many of it; null when the amount has a unit, so that figures of one portion cannot be told. */
  readonly count: number | null;
  readonly amount: Extract<Amount, { type: 'exact' }> | null;
}

/** The name under which figures of a thing are kept: its stems with its size, empty for no thing. */
function keyOf({ thing, amount }: RecognisedItem): string {
  const size = amount?.type === 'exact' && amount.size ? `${amount.size} ` : '';
  const words = splitPhrase(`${size}${thing ?? ''}`);
  return [...new Set(words)].join(' ').slice(0, 255);
}

function describedBy(item: RecognisedItem): Described | null {
  const key = keyOf(item);
  if (item.kind !== 'CONSUMED' || key === '' || item.sharedBy !== 1) return null;
  const amount = item.amount?.type === 'exact' ? item.amount : null;
  if (item.amount !== null && amount === null) return null;
  const count = amount === null ? 1 : amount.unit === null ? amount.value : null;
  return { key, name: item.thing ?? '', count, amount };
}

/** A stored log of a thing, as far as its lesson goes. */
export interface TaughtLog {
  readonly kind: LogKind;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a correction teaches about a thing: figures of one portion when numbers were corrected, the size of a portion when an amount was added; null when it teaches nothing. */
export function lessonOf(before: TaughtLog, after: TaughtLog): PersonalFood | null {
  if (!LOGS_OF_THINGS.has(after.kind) || before.kind !== after.kind) return null;
  const [was, is] = [before, after].map(readDescription);
  if (!was || !is || was.key !== is.key) return null;
  if (nameOf(before) !== nameOf(after)) return portionLesson(was, is);
  if (is.count === null || is.count <= 0) return null;
  const count = is.count;
  const measures = LOG_KIND_REGISTRY[after.kind].measures;
  const changed = measures.some(({ field }) => before.fields[field] !== after.fields[field]);
  const figures = measures.flatMap(({ field }) => {
    const value = after.fields[field];
    return typeof value === 'number' ? [[field, value / count] as const] : [];
  });
  return changed && figures.length > 0
    ? { key: is.key, name: is.name, figures: Object.fromEntries(figures), portion: null }
    : null;
}

function portionLesson(was: Described, is: Described): PersonalFood | null {
  const { amount } = is;
  if (was.amount !== null || !amount?.unit) return null;
  return { key: is.key, name: is.name, figures: {}, portion: { value: amount.value, unit: amount.unit } };
}

function nameOf({ kind, fields }: TaughtLog): string {
  const name = fields[nameFieldOf(kind) ?? ''];
  return typeof name === 'string' ? name : '';
}

function readDescription(log: TaughtLog): Described | null {
  return readName(nameOf(log));
}

function readName(name: string): Described | null {
  const { items } = recogniseOffline(name, ANYWHERE);
  const [item] = items;
  return item && items.length === 1 ? describedBy(item) : null;
}

/** The item with the portion that the person's corrections taught, when no amount was said. */
export function withOwnPortion(
  item: RecognisedItem,
  message: string,
  foods: readonly PersonalFood[],
): RecognisedItem {
  const portion = item.amount === null ? ownFood(item, message, foods)?.portion : null;
  return portion ? { ...item, amount: { type: 'exact', ...portion, size: null } } : item;
}

/** A lesson is kept under the name of a log as it reads in no country in particular: in Germany "porridge" reads as German for oatmeal. */
function ownFood(
  item: RecognisedItem,
  message: string,
  foods: readonly PersonalFood[],
): PersonalFood | undefined {
  const described = foods.length > 0 ? describedBy(item) : null;
  if (!described) return undefined;
  const find = (name: string | undefined): PersonalFood | undefined => foods.find(({ key }) => key === name);
  return find(described.key) ?? find(readName(quote(message, item.range))?.key);
}

/** The rows with the figures that the person's corrections taught in place of the catalogue's; numbers stated in the message still win. */
export function withOwnFigures(
  drafted: Drafted,
  item: RecognisedItem,
  message: string,
  foods: readonly PersonalFood[],
): Drafted {
  const food = ownFood(item, message, foods);
  const count = food ? describedBy(item)?.count : null;
  if (!food || !count || item.measures.length > 0 || Object.keys(food.figures).length === 0) return drafted;
  const isUnknown = drafted.doubts.some(({ missing }) => missing === 'figures');
  if (drafted.doubts.length > 0 && !isUnknown) return drafted;
  const said = `your own figures for ${food.name}, from your correction`;
  const drafts = drafted.drafts.flatMap((draft) => ownDrafts(draft, food, count, said, isUnknown));
  return { drafts, doubts: [] };
}

function ownDrafts(
  draft: Draft,
  { figures }: PersonalFood,
  count: number,
  said: string,
  isUnknown: boolean,
): Draft[] {
  const kinds = isUnknown ? [...LOGS_OF_THINGS].filter((kind) => hasFigures(kind, figures)) : [draft.kind];
  return kinds.map((kind) => {
    if (!hasFigures(kind, figures)) return draft;
    const measures = LOG_KIND_REGISTRY[kind].measures.map(({ field }) => {
      const value = figures[field];
      return [field, value === undefined ? null : round(value * count)] as const;
    });
    const fields = { ...textsFor(kind, draft, said), ...Object.fromEntries(measures) };
    return { ...draft, kind, fields, confidence: 0.9, missing: [], assumptions: [said] };
  });
}

function hasFigures(kind: LogKind, figures: PersonalFood['figures']): boolean {
  return LOG_KIND_REGISTRY[kind].measures.some(({ field }) => figures[field] !== undefined);
}

function textsFor(kind: LogKind, draft: Draft, said: string): Record<string, string> {
  const name = nameOf(draft);
  return kind === 'NUTRITION'
    ? { shortDescription: name, longDescription: `${name} (${said})` }
    : { itemDescription: name };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
