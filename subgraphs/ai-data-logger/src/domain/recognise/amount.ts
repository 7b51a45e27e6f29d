import type { Token } from '../text/tokens';
import type { Amount } from '../types';
import { FILLER, MODIFIERS, SIZES, VAGUE } from '../vocabulary/filler';
import { familyOf, type UnitKey, unitOfWords } from '../vocabulary/units';
import { rangeEnd, rangeOf, readUnit } from './workspace';

/** What the words beside a name say about its amount, and the words that say something else. */
export interface AmountRead {
  readonly amount: Amount | null;
  readonly used: readonly Token[];
  readonly leftover: readonly Token[];
}

interface Terms {
  readonly counts: Token[];
  readonly measure: { value: number; unit: UnitKey } | null;
  readonly household: UnitKey | null;
  readonly size: string | null;
  readonly half: boolean;
  /** The half of "a cup and a half". */
  readonly more: number;
  readonly article: boolean;
  readonly vague: readonly Token[];
  readonly range: readonly Token[] | null;
  readonly used: Token[];
  readonly leftover: Token[];
}

/** Says whether an amount is no more than an article: "a", "an", "one". */
export function isImplicit(amount: Amount): boolean {
  return amount.type === 'exact' && amount.value === 1 && amount.unit === null && amount.size === null;
}

const ARTICLES = new Set(['a', 'an', 'another', 'one', 'my', 'the']);

/** Reads "2 large", "a 12 oz can of", "500 ml of", "half a bottle of", "2 x 330 ml", "some", "2-3". */
export function readAmount(tokens: readonly Token[]): AmountRead {
  const terms = collect(tokens);
  return { amount: amountOf(terms), used: terms.used, leftover: terms.leftover };
}

function amountOf(terms: Terms): Amount | null {
  if (terms.range) return { type: 'range', words: textOf(terms.range), range: rangeOf(terms.range) };
  const count = terms.counts.reduce<number | null>((product, token) => (product ?? 1) * token.value, null);
  const factor = (count ?? 1) * (terms.half ? 0.5 : 1);
  const size = terms.size;
  if (terms.measure)
    return {
      type: 'exact',
      value: terms.measure.value * factor + terms.more,
      unit: terms.measure.unit,
      size,
    };
  const isVague = terms.vague.length > 0 && count === null;
  if (isVague) return { type: 'vague', words: textOf(terms.vague), range: rangeOf(terms.vague) };
  if (terms.household) return { type: 'exact', value: factor + terms.more, unit: terms.household, size };
  if (count !== null || terms.half) return { type: 'exact', value: factor, unit: null, size };
  return terms.article || size ? { type: 'exact', value: 1, unit: null, size } : null;
}

function collect(tokens: readonly Token[]): Terms {
  const terms: { -readonly [Key in keyof Terms]: Terms[Key] } = {
    counts: [],
    measure: null,
    household: null,
    size: null,
    half: false,
    more: 0,
    article: false,
    vague: [],
    range: null,
    used: [],
    leftover: [],
  };
  for (let at = 0; at < tokens.length; at += readTerm(tokens, at, terms));
  return terms;
}

type Mutable = { -readonly [Key in keyof Terms]: Terms[Key] };

/** Reads one term into `terms` and says how many tokens it took. */
function readTerm(tokens: readonly Token[], at: number, terms: Mutable): number {
  const token = tokens[at] as Token;
  const end =
    token.kind === 'number'
      ? (rangeEnd(tokens, at) ?? orEnd(tokens, at) ?? dividedEnd(tokens, at) ?? spokenRangeEnd(tokens, at))
      : null;
  if (end !== null)
    return use(terms, tokens.slice(at, end + 1), () => (terms.range = tokens.slice(at, end + 1)));
  if (token.kind === 'number') return readNumber(tokens, at, terms);
  const isVerb = token.text === 'can' && ['you', 'u', 'ya', 'i', 'we'].includes(tokens[at + 1]?.text ?? '');
  const unit = isVerb ? null : readUnit(tokens, at);
  if (unit && token.kind === 'word' && !isSizeOfName(tokens, at))
    return readBareUnit(tokens, at, terms, unit);
  return readWord(tokens, at, terms);
}

function readNumber(tokens: readonly Token[], at: number, terms: Mutable): number {
  const token = tokens[at] as Token;
  const unit = readUnit(tokens, at + 1);
  const family = familyOf(unit?.unit ?? null);
  // "2 % milk", "5 % fat", "85 % cocoa": a share of the food, never its amount.
  if (unit && family === 'share') return use(terms, tokens.slice(at, at + 1 + unit.length), () => undefined);
  const blend = blendEnd(tokens, at);
  if (blend !== null) return use(terms, tokens.slice(at, blend), () => undefined);
  if (unit && (family === 'mass' || family === 'volume') && !terms.measure) {
    const value = { value: token.value, unit: unit.unit };
    return use(terms, tokens.slice(at, at + 1 + unit.length), () => (terms.measure = value));
  }
  // "wine 150 ml 13.5": a number behind a measure multiplies it only where a sign says so.
  if (terms.measure && isMeasureEnd(tokens, at)) {
    terms.leftover.push(token);
    return 1;
  }
  // "2 of the 4 cans": how many there were is not how many were had.
  if (terms.counts.length > 0 && isOutOf(tokens, at)) return use(terms, [token], () => undefined);
  return use(terms, [token], () => terms.counts.push(token));
}

function isOutOf(tokens: readonly Token[], at: number): boolean {
  const [of, the] = [tokens[at - 2]?.text, tokens[at - 1]?.text ?? ''];
  return of === 'of' && ['the', 'those', 'these', 'my', 'our'].includes(the);
}

/** Says whether the unit of a measure stands right before a token. */
function isMeasureEnd(tokens: readonly Token[], at: number): boolean {
  const family = familyOf(unitOfWords(tokens[at - 1]?.text ?? ''));
  return family === 'mass' || family === 'volume';
}

/** A unit without a number of its own: "a glass of", "pint of"; a second volume ("12 oz can") only names the vessel. */
function readBareUnit(
  tokens: readonly Token[],
  at: number,
  terms: Mutable,
  unit: { unit: UnitKey; length: number },
): number {
  const taken = tokens.slice(at, at + unit.length);
  const family = familyOf(unit.unit);
  if (family === 'household') return use(terms, taken, () => (terms.household ??= unit.unit));
  if ((family === 'mass' || family === 'volume') && !terms.measure)
    return use(terms, taken, () => (terms.measure = { value: 1, unit: unit.unit }));
  return use(terms, taken, () => undefined);
}

function readWord(tokens: readonly Token[], at: number, terms: Mutable): number {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return use(terms, [token], () => undefined);
  if (token.text === 'or') return 1;
  const more = halfMore(tokens, at);
  if (more > 0 && (terms.household || terms.measure))
    return use(terms, tokens.slice(at, at + more), () => (terms.more = 0.5));
  if (token.text === 'half') return use(terms, [token], () => (terms.half = true));
  if (token.text === 'x' || token.text === 'times') return use(terms, [token], () => undefined);
  if (VAGUE.has(token.text)) return use(terms, [token], () => (terms.vague = [...terms.vague, token]));
  if (SIZES.has(token.text)) return use(terms, [token], () => (terms.size ??= token.text));
  if (ARTICLES.has(token.text))
    return use(terms, [token], () => (terms.article ||= token.text !== 'my' && token.text !== 'the'));
  if (FILLER.has(token.text) || MODIFIERS.has(token.text) || /ly$/.test(token.text))
    return use(terms, [token], () => undefined);
  terms.leftover.push(token);
  return 1;
}

/** Length of "and a half" at a token, 0 where something else stands. */
function halfMore(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'and') return 0;
  const article = tokens[at + 1]?.text === 'a' ? 1 : 0;
  return tokens[at + 1 + article]?.text === 'half' ? 2 + article : 0;
}

function use(terms: Mutable, tokens: readonly Token[], apply: () => unknown): number {
  apply();
  terms.used.push(...tokens);
  return tokens.length;
}

/** "80/20 mince" tells lean and fat, which make up a hundred. */
function blendEnd(tokens: readonly Token[], at: number): number | null {
  const [lean, slash, fat] = tokens.slice(at, at + 3);
  return slash?.text === '/' && fat?.kind === 'number' && (lean?.value ?? 0) + fat.value === 100
    ? at + 3
    : null;
}

/** "coffee 7/11" and "coffee 16:75" are neither an amount nor a date or time: the two numbers are asked about and never multiplied. */
function dividedEnd(tokens: readonly Token[], at: number): number | null {
  const [sign, second] = [tokens[at + 1], tokens[at + 2]];
  const isDivided = (sign?.text === '/' || sign?.text === ':') && sign.glued && second?.kind === 'number';
  return isDivided && second.glued && blendEnd(tokens, at) === null ? at + 2 : null;
}

/** "two-three beers", "3 4 beers": a small number right before the next one. */
function spokenRangeEnd(tokens: readonly Token[], at: number): number | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isNext = first?.kind === 'number' && second?.kind === 'number' && second.value === first.value + 1;
  return isNext && second.value <= MOST_SPOKEN && readUnit(tokens, at + 2) === null ? at + 1 : null;
}

const MOST_SPOKEN = 12;

/** "a coffee or two": two numbers around "or" are a range. */
function orEnd(tokens: readonly Token[], at: number): number | null {
  return tokens[at + 1]?.text === 'or' && tokens[at + 2]?.kind === 'number' ? at + 2 : null;
}

/** "small" beside a unit word is a size, never a unit. */
function isSizeOfName(tokens: readonly Token[], at: number): boolean {
  return SIZES.has(tokens[at]?.text ?? '');
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
