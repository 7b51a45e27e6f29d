import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import { readDuration } from '../time/durations';
import type { Amount } from '../types';
import { unitOfWords } from '../vocabulary/units';
import type { Workspace } from './workspace';

/** Minutes in the sauna with the tokens that told them. */
export interface Session {
  readonly minutes: number;
  /** null when the number had no unit and minutes are assumed. */
  readonly unit: 'min' | null;
  readonly tokens: readonly Token[];
}

/** Takes the minutes of a session, with its rounds added up. */
export function takeMinutes(space: Workspace): Session | null {
  const tokens = space.free();
  const at = tokens.findIndex((_, index) => durationAt(tokens, index) !== null);
  const duration = at < 0 ? null : durationAt(tokens, at);
  if (!duration) return takeBareNumber(space, tokens);
  const taken = tokens.slice(at, at + duration.length);
  const more = closeBehind(tokens, at + duration.length) ? continued(tokens, at + duration.length) : NO_MORE;
  const rounds = roundsAround(tokens, at, at + duration.length + more.length);
  const all = [
    ...taken,
    ...tokens.slice(at + duration.length, at + duration.length + more.length),
    ...rounds.tokens,
  ];
  space.take(...all);
  return { minutes: (duration.minutes + more.minutes) * rounds.count, unit: 'min', tokens: all };
}

/** A duration, or minutes written with a prime as in 20'. */
function durationAt(tokens: readonly Token[], at: number): { minutes: number; length: number } | null {
  if (isNegative(tokens, at)) return null;
  const read = readDuration(tokens, at);
  // Days and weeks say when it was.
  if (read) return read.minutes >= 1440 && !isHours(tokens, at) ? null : read;
  if (tokens[at]?.kind === 'number' && unitOfWords(tokens[at + 1]?.text ?? '') === 's')
    return { minutes: tokens[at].value / 60, length: 2 };
  const [number, prime] = [tokens[at], tokens[at + 1]];
  return number?.kind === 'number' && prime?.text === "'" && prime.glued
    ? { minutes: number.value, length: 2 }
    : null;
}

function isHours(tokens: readonly Token[], at: number): boolean {
  return unitOfWords(tokens[at + 1]?.text ?? '') === 'h';
}

/** "-20 min" is no length of time; the hyphen of "sauna - 20 min" stands apart. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  return sign?.text === '-' && !sign.glued && tokens[at]?.glued === true;
}

const NO_MORE = { minutes: 0, length: 0 };
/** Characters between the parts of one length of time. */
const MOST_BETWEEN = 2;

/** "20 min sauna 5 min pool": minutes behind other words are another length of time. */
function closeBehind(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]];
  return before !== undefined && next !== undefined && next.start - before.end <= MOST_BETWEEN;
}

/** "1 h 15 min" and "1h15": the minutes after the hours. */
function continued(tokens: readonly Token[], at: number): { minutes: number; length: number } {
  const skip = tokens[at]?.text === 'and' ? 1 : 0;
  const next = durationAt(tokens, at + skip);
  if (next && next.minutes < 60) return { minutes: next.minutes, length: next.length + skip };
  const bare = tokens[at + skip];
  const isSeconds = unitOfWords(tokens[at + skip + 1]?.text ?? '') === 's';
  if (bare?.kind === 'number' && isSeconds && bare.value < 60)
    return { minutes: bare.value / 60, length: skip + 2 };
  const behind = tokens[at + skip + 1];
  const isMinutes =
    bare?.glued ||
    behind === undefined ||
    ['in', 'at', 'all', 'total', 'then', 'before', 'after'].includes(behind.text);
  return bare?.kind === 'number' && isMinutes && isAfterHours(tokens, at) && bare.value < 60
    ? { minutes: bare.value, length: 1 + skip }
    : { minutes: 0, length: 0 };
}

function isAfterHours(tokens: readonly Token[], at: number): boolean {
  return unitOfWords(tokens[at - 1]?.text ?? '') === 'h';
}

const ROUND_WORDS = new Set([
  'round',
  'rounds',
  'session',
  'sessions',
  'times',
  'x',
  '*',
  'sets',
  'set',
  'turns',
  'goes',
  'visits',
]);

const TOTALS = new Set('total altogether overall combined all'.split(' '));

/** Says whether minutes are those of all rounds together. */
export function tellsTotal(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => TOTALS.has(text));
}

/** Rounds said before ("3 x 10 min", "2 rounds of 15 min") or after ("10 min x 3"). */
function roundsAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): { count: number; tokens: readonly Token[] } {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const isTotal = tellsTotal(tokens);
  const at = before.findLastIndex((token) => token.kind === 'number');
  const between = before.slice(at + 1);
  const count = before[at];
  if (
    count &&
    count.value <= 10 &&
    Number.isInteger(count.value) &&
    between.every(
      ({ text }) => ROUND_WORDS.has(text) || ['of', 'for', ':', 'at', 'each', '(', ','].includes(text),
    )
  )
    return { count: isTotal ? 1 : count.value, tokens: [count, ...between] };
  const [x, times] = [tokens[to], tokens[to + 1]];
  if (x?.text === 'x' && times?.kind === 'number') return { count: times.value, tokens: [x, times] };
  const after = tokens.findIndex(
    ({ kind }, index) => index >= to && kind === 'number' && ROUND_WORDS.has(tokens[index + 1]?.text ?? ''),
  );
  const said = tokens.slice(after, after + 2);
  if (after >= 0 && said[0]) return { count: isTotal ? 1 : said[0].value, tokens: said };
  return twice(tokens, to);
}

function twice(tokens: readonly Token[], to: number): { count: number; tokens: readonly Token[] } {
  const word = tokens[to];
  return word?.text === 'twice' ? { count: 2, tokens: [word] } : { count: 1, tokens: [] };
}

/** "sauna x2" and "2 saunas" without minutes: how often, for the minutes that may follow. */
export function takeRounds(space: Workspace): Amount | null {
  const tokens = space.free();
  const often = tokens.find(({ text }) => text === 'twice' || text === 'thrice');
  space.take(often);
  if (often) return { type: 'exact', value: often.text === 'twice' ? 2 : 3, unit: null, size: null };
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const number = tokens[at];
  if (!number || !isCount(tokens, at)) return null;
  space.take(number, ...tokens.filter(({ text }) => ROUND_WORDS.has(text)));
  return { type: 'exact', value: number.value, unit: null, size: null };
}

function isCount(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => ROUND_WORDS.has(token?.text ?? ''));
}

/** "sauna 3x15", "3 rounds of 10", "2 times 12": rounds times minutes. */
function takeProduct(space: Workspace, tokens: readonly Token[]): Session | null {
  for (const [at, rounds] of tokens.entries()) {
    if (rounds.kind !== 'number') continue;
    let next = at + 1;
    while (TIMES.has(tokens[next]?.text ?? '')) next += 1;
    const minutes = tokens[next];
    const taken = tokens.slice(at, next + 1);
    if (minutes?.kind !== 'number' || !taken.some(({ text }) => ROUND_WORDS.has(text))) continue;
    space.take(...taken);
    return { minutes: rounds.value * minutes.value, unit: null, tokens: taken };
  }
  return null;
}

const TIMES = new Set(['of', 'at', 'for', ':', '@', 'each', '(', ...ROUND_WORDS]);

/** "sauna 20": minutes are clearly meant. */
function takeBareNumber(space: Workspace, tokens: readonly Token[]): Session | null {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const product = takeProduct(space, tokens);
  if (product) return product;
  const number = numbers[0];
  const next = tokens[tokens.indexOf(number as Token) + 1];
  if (
    !number ||
    CATALOGUE_NAMES.match(tokens, tokens.indexOf(number) + 1) !== null ||
    isNegative(tokens, tokens.indexOf(number)) ||
    isCount(tokens, tokens.indexOf(number)) ||
    numbers.length !== 1 ||
    next?.text === '%' ||
    next?.text === '°'
  )
    return null;
  if (next?.kind === 'word' && ['c', 'f', 'degree', 'degrees', 'celsius', 'fahrenheit'].includes(next.text))
    return null;
  space.take(number);
  return { minutes: number.value, unit: null, tokens: [number] };
}
