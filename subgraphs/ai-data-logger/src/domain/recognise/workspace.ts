import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { ItemKind, RecognisedItem, TextRange } from '../types';
import { familyOf, unitOfWords, type UnitKey } from '../vocabulary/units';

/** The tokens of one clause while recognisers take what they understand. */
export class Workspace {
  private readonly used = new Set<Token>();
  private readonly times = new Set<Token>();
  private readonly remarks = new Set<Token>();

  /** `isMeasured` says whether the message holds a measurement anywhere. */
  constructor(
    readonly clause: Clause,
    readonly isMeasured: () => boolean = () => false,
  ) {}

  /** Tokens that nothing has taken yet, in order. */
  free(): Token[] {
    return this.clause.tokens.filter((token) => !this.used.has(token));
  }

  take(...tokens: readonly (Token | undefined)[]): void {
    for (const token of tokens) if (token) this.used.add(token);
  }

  /** Takes time words, which separate what stands before and after them. */
  takeTime(...tokens: readonly Token[]): void {
    this.take(...tokens);
    for (const token of tokens) this.times.add(token);
  }

  /** Takes words that no recogniser may read although they are kept as a note. */
  setAside(...tokens: readonly Token[]): void {
    this.take(...tokens);
    for (const token of tokens) this.remarks.add(token);
  }

  /** What a note is made of: tokens that are free or were set aside, in order. */
  remarkable(): Token[] {
    return this.clause.tokens.filter((token) => !this.used.has(token) || this.remarks.has(token));
  }

  isTime(token: Token): boolean {
    return this.times.has(token);
  }

  isFree(token: Token | undefined): token is Token {
    return token !== undefined && !this.used.has(token);
  }
}

/** The smallest range that holds all tokens. */
export function rangeOf(tokens: readonly Token[]): TextRange {
  return {
    start: Math.min(...tokens.map(({ start }) => start)),
    end: Math.max(...tokens.map(({ end }) => end)),
  };
}

/** An item with nothing but its kind and place; recognisers add what they found. */
export function newItem(
  kind: ItemKind,
  tokens: readonly Token[],
  found: Partial<RecognisedItem>,
): RecognisedItem {
  return {
    kind,
    range: rangeOf(tokens),
    when: null,
    measures: [],
    thing: null,
    amount: null,
    abvPercent: null,
    context: null,
    sharedBy: 1,
    note: null,
    doubts: [],
    ...found,
  };
}

/** Reads a unit of one to three words at a token. */
export function readUnit(tokens: readonly Token[], at: number): { unit: UnitKey; length: number } | null {
  for (let length = 3; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const unit = unitOfWords(words.map(({ text }) => text).join(' '));
    if (unit) return { unit, length };
  }
  return null;
}

/** A number beside its label, with its unit and all tokens involved. */
export interface LabelledNumber {
  readonly value: number;
  readonly unit: UnitKey | null;
  readonly tokens: readonly Token[];
  /** Words of a range such as "60-65", whose number cannot be used. */
  readonly isRange: boolean;
}

/** Words and signs between a label and its number. */
const CONNECTORS = new Set(
  (
    '. is was were between : = of at about around approx approximately ~ - reading reads read now currently today measured came in to @ ( ratio percentage percent level mass rate index value % total the a my this ' +
    'says said say check checked stable unchanged steady same held remains stays showed shows showing registered went up down back jumped shot peaked hit rose climbed spiked dropped fell dipped settled averaged maxed topped out got been still only just even exactly roughly like maybe high low elevated bit little became become turned going beating holding sits sat stood rest resting um umm uh uhm erm er hmm -> > | \u2192'
  ).split(' '),
);
/** How many of them may stand before the number. */
const MOST_CONNECTORS = 4;

/** Finds the number that belongs to a label and fits it: the one right before it ("64 bpm pulse" included) or the next one after it. */
export function numberAtLabel(
  tokens: readonly Token[],
  at: number,
  length: number,
  fits: (number: LabelledNumber) => boolean = () => true,
): LabelledNumber | null {
  const preceding = before(tokens, at, length);
  if (preceding && fits(preceding)) return preceding;
  const following = after(tokens, at, length);
  return following && fits(following) ? following : null;
}

function after(tokens: readonly Token[], at: number, length: number): LabelledNumber | null {
  let next = at + length + circumstanceLength(tokens, at + length);
  // A row of dots leads the eye over a sheet: "Weight ..... 70.3 kg".
  for (let skipped = 0; skipped < MOST_CONNECTORS && CONNECTORS.has(tokens[next]?.text ?? ''); next += 1)
    if (tokens[next]?.text !== '.') skipped += 1;
  // Displays and sheets print the unit before the number: "SYS mmHg 131", "Weight (kg) 82.4".
  const printed = readUnit(tokens, next);
  if (printed && tokens[next]?.kind !== 'number') next += printed.length;
  while (CONNECTORS.has(tokens[next]?.text ?? '') || tokens[next]?.text === ')') next += 1;
  next = afterChange(tokens, afterCircumstance(tokens, at + length) ?? next);
  if (isMoment(tokens, next)) next += 1;
  const number = tokens[next];
  const isNegative = tokens[next - 1]?.text === '-' && number?.glued && !tokens[next - 1]?.glued;
  if (number?.kind !== 'number' || isNegative) return null;
  const read = withUnit(tokens, at, next, tokens.slice(at, next));
  return { ...read, unit: read.unit ?? printed?.unit ?? null };
}

/** "weight after 79.4 kg", "hr before 66": a bare word tells the moment, unless the number behind it is a length of time or way. */
function isMoment(tokens: readonly Token[], at: number): boolean {
  if (!MOMENTS.has(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'number') return false;
  const unit = readUnit(tokens, at + 2)?.unit ?? null;
  return familyOf(unit) !== 'time' && !LENGTHS.has(tokens[at + 2]?.text ?? '');
}

const MOMENTS = new Set('after before afterwards beforehand post pre'.split(' '));
const LENGTHS = new Set('k km kms mile miles m meters metres day days week weeks flights laps'.split(' '));

/** "pulse after running 151", "hr at rest 58": how it was measured may stand between the label and its number. */
function circumstanceLength(tokens: readonly Token[], at: number): number {
  if (!CIRCUMSTANCES.has(tokens[at]?.text ?? '')) return 0;
  const end = tokens.findIndex(({ kind }, index) => index > at && kind !== 'word');
  const words = tokens.slice(at + 1, Math.max(at, end)).map(({ text }) => text);
  return words.length <= 4 && words.some((word) => EFFORTS.has(word)) ? words.length + 1 : 0;
}

const CIRCUMSTANCES = new Set('after before during while at in post'.split(' '));
const EFFORTS = new Set(
  'rest run running jog jogging walk walking stairs workout training exercise exercising gym ride cycling bike swim swimming hike hiking climbing rowing cardio tennis football sport sports sitting lying standing'.split(
    ' ',
  ),
);

const PREPOSITIONS = new Set(
  'after before post pre during at in on from while following this last'.split(' '),
);
const VERBS = new Set([':', '=', 'was', 'is', 'were', 'hit', 'reached']);
const LONGEST_CIRCUMSTANCE = 6;

/** "pulse in the sauna was 130", "hr after a walk: 101": the number behind the words that tell when or where. */
function afterCircumstance(tokens: readonly Token[], at: number): number | null {
  if (/^(?:straight|right|just|immediately|directly)$/.test(tokens[at]?.text ?? ''))
    return afterCircumstance(tokens, at + 1);
  if (!PREPOSITIONS.has(tokens[at]?.text ?? '')) return null;
  const words = tokens.slice(at, at + LONGEST_CIRCUMSTANCE);
  const number = words.findIndex(({ kind }) => kind !== 'word');
  if (number > 1 && words[number]?.kind === 'number' && !LEADS_TIME.has(words[number - 1]?.text ?? ''))
    return isMeasure(tokens, at + number) ? at + number : null;
  const verb = words.findIndex(({ text }) => VERBS.has(text));
  const isWords = words.slice(0, Math.max(verb, 0)).every(({ kind }) => kind === 'word');
  return verb > 0 && isWords && tokens[at + verb + 1]?.kind === 'number' ? at + verb + 1 : null;
}

/** Words before a number that is a time of day or a count. */
const LEADS_TIME = new Set('at until till by about around only some over'.split(' '));

/** A number at the end of what is said, or with the unit of a measurement. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const family = familyOf(readUnit(tokens, at + 1)?.unit ?? null);
  return (
    next === undefined || next.kind === 'sign' || family === 'rate' || family === 'mass' || family === 'share'
  );
}

/** "down from 182 to 180.4": the second number is what is measured now. */
function afterChange(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'from' || tokens[at + 1]?.kind !== 'number') return at;
  const to = at + 2 + (readUnit(tokens, at + 2)?.length ?? 0);
  return ['to', '->', '\u2192'].includes(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'number'
    ? to + 1
    : at;
}

function withUnit(tokens: readonly Token[], at: number, next: number, taken: Token[]): LabelledNumber {
  const number = tokens[next] as Token;
  const range = rangeEnd(tokens, next);
  const last = range ?? next;
  const unit = readUnit(tokens, last + 1);
  const all = [...taken, ...tokens.slice(next, last + 1 + (unit?.length ?? 0))];
  // "in the 60s"
  const isDecade = tokens[last + 1]?.text === 's' && tokens[last + 1]?.glued === true;
  return { value: number.value, unit: unit?.unit ?? null, tokens: all, isRange: range !== null || isDecade };
}

/** Position of the second number of "60-65", "60 to 65" or "between 60 and 65", null when the number stands alone. */
export function rangeEnd(tokens: readonly Token[], at: number): number | null {
  const sign = tokens[at + 1]?.text ?? '';
  const end = tokens[at + 2];
  const isBetween = sign === 'and' && tokens[at - 1]?.text === 'between';
  if (end?.kind !== 'number' || !(sign === '-' || sign === 'to' || isBetween)) return null;
  return end.value > (tokens[at]?.value ?? Infinity) ? at + 2 : null;
}

function before(tokens: readonly Token[], at: number, length: number): LabelledNumber | null {
  const said = tokens[at + length]?.text;
  if ((said === ':' || said === '=' || said === 'is' || said === 'was') && after(tokens, at, length))
    return null;
  for (const gap of [0, 1]) {
    const number = tokens[at - 1 - gap];
    if (number?.kind !== 'number') continue;
    // "T 36.7 HR 61": where names and numbers take turns, a number belongs to the name before it.
    const isTurn =
      (gap === 0 || tokens[at - 1]?.text === '%') &&
      tokens[at + length]?.kind === 'number' &&
      tokens[at - 2 - gap]?.kind === 'word' &&
      readUnit(tokens, at - 2 - gap) === null;
    if (isTurn) continue;
    const unit = gap > 0 ? readUnit(tokens, at - gap) : null;
    if (gap > 0 && unit?.length !== gap && tokens[at - gap]?.text !== 'of') continue;
    if (tokens[at - 2 - gap]?.text === '/' && tokens[at - 3 - gap]?.kind === 'number') continue;
    const taken = tokens.slice(at - 1 - gap, at + length);
    return { value: number.value, unit: unit?.unit ?? null, tokens: taken, isRange: false };
  }
  return null;
}
