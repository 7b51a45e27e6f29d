import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import { readDuration } from '../time/durations';
import type { Amount, RecognisedItem } from '../types';
import { unitOfWords } from '../vocabulary/units';
import { newItem, rangeEnd, rangeOf, type Workspace } from './workspace';

const LABELS = new PhraseBook<true>(
  [
    ...METRIC_REGISTRY.SAUNA_MINUTES.words,
    'steam',
    'steam bath',
    'suana',
    'saunna',
    'sauna session',
    'infrared sauna',
    'finnish sauna',
    'ir sauna',
    'hammam',
    'banya',
    'sweat lodge',
    'sauna bath',
  ].map((word) => [word, true]),
);

/** Says whether a clause speaks of the sauna, so that a clause with its minutes may follow. */
export function mentionsSauna(tokens: readonly Token[]): boolean {
  return LABELS.find(tokens).length > 0;
}

/** Takes a sauna session of a clause; several rounds are one session with their minutes added up. */
export function recogniseSauna(space: Workspace): RecognisedItem[] {
  const tokens = space.free();
  const labels = LABELS.find(tokens);
  const label = labels[0];
  if (!label) return [];
  const labelTokens = tokens.slice(label.at, label.at + label.length);
  space.take(...labels.flatMap(({ at, length }) => tokens.slice(at, at + length)));
  const range = rangeIn(space.free());
  if (range) {
    space.take(...range);
    const doubt = {
      question: 'How many minutes was it in the sauna? Please give one number instead of a range.',
      missing: 'durationMin',
      range: rangeOf(range),
    };
    return [newItem('SAUNA', [...labelTokens, ...range], { doubts: [doubt] })];
  }
  const session = takeMinutes(space);
  const rounds = session ? null : takeRounds(space);
  const all = [...labelTokens, ...(session?.tokens ?? [])];
  const measures = session ? [{ field: 'durationMin', value: session.minutes, unit: session.unit }] : [];
  return [newItem('SAUNA', all, { measures, amount: rounds })];
}

/** Takes a clause that is nothing but a duration, such as the second half of "sauna, 20 min". */
export function takeLoneDuration(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const session = tokens.length <= 6 ? takeMinutes(space) : null;
  return session && session.unit === 'min'
    ? newItem('SAUNA', session.tokens, {
        measures: [{ field: 'durationMin', value: session.minutes, unit: 'min' }],
      })
    : null;
}

interface Session {
  readonly minutes: number;
  /** null when the number had no unit and minutes are assumed. */
  readonly unit: 'min' | null;
  readonly tokens: readonly Token[];
}

function takeMinutes(space: Workspace): Session | null {
  const tokens = space.free();
  const at = tokens.findIndex((_, index) => durationAt(tokens, index) !== null);
  const duration = at < 0 ? null : durationAt(tokens, at);
  if (!duration) return takeBareNumber(space, tokens);
  const taken = tokens.slice(at, at + duration.length);
  const more = continued(tokens, at + duration.length);
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
  const read = readDuration(tokens, at);
  if (read) return read.minutes >= 1440 ? null : read;
  const [number, prime] = [tokens[at], tokens[at + 1]];
  return number?.kind === 'number' && prime?.text === "'" && prime.glued
    ? { minutes: number.value, length: 2 }
    : null;
}

/** "1 h 15 min" and "1h15": the minutes after the hours. */
function continued(tokens: readonly Token[], at: number): { minutes: number; length: number } {
  const skip = tokens[at]?.text === 'and' ? 1 : 0;
  const next = durationAt(tokens, at + skip);
  if (next && next.minutes < 60) return { minutes: next.minutes, length: next.length + skip };
  const bare = tokens[at];
  const isMinutes = bare?.glued || tokens[at + 1] === undefined;
  return bare?.kind === 'number' && isMinutes && isAfterHours(tokens, at) && bare.value < 60
    ? { minutes: bare.value, length: 1 }
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
  'sets',
  'set',
  'turns',
  'goes',
  'visits',
]);

/** Rounds said before ("3 x 10 min", "2 rounds of 15 min") or after ("10 min x 3"). */
function roundsAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): { count: number; tokens: readonly Token[] } {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const at = before.findLastIndex((token) => token.kind === 'number');
  const between = before.slice(at + 1);
  const count = before[at];
  if (
    count &&
    count.value <= 10 &&
    between.every(({ text }) => ROUND_WORDS.has(text) || ['of', 'for', ':', 'at', 'each'].includes(text))
  )
    return { count: count.value, tokens: [count, ...between] };
  const [x, times] = [tokens[to], tokens[to + 1]];
  if (x?.text === 'x' && times?.kind === 'number') return { count: times.value, tokens: [x, times] };
  if (x?.kind === 'number' && ROUND_WORDS.has(times?.text ?? '') && times)
    return { count: x.value, tokens: [x, times] };
  return twice(tokens, to);
}

function twice(tokens: readonly Token[], to: number): { count: number; tokens: readonly Token[] } {
  const word = tokens[to];
  return word?.text === 'twice' ? { count: 2, tokens: [word] } : { count: 1, tokens: [] };
}

/** "sauna x2" and "2 saunas" without minutes: how often, for the minutes that may follow. */
function takeRounds(space: Workspace): Amount | null {
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

/** "sauna 3x15": rounds times minutes. */
function takeProduct(space: Workspace, tokens: readonly Token[]): Session | null {
  const at = tokens.findIndex(
    ({ kind }, index) =>
      kind === 'number' && tokens[index + 1]?.text === 'x' && tokens[index + 2]?.kind === 'number',
  );
  const [rounds, x, minutes] = tokens.slice(at, at + 3);
  if (at < 0 || !rounds || !x || !minutes) return null;
  space.take(rounds, x, minutes);
  return { minutes: rounds.value * minutes.value, unit: null, tokens: [rounds, x, minutes] };
}

/** "sauna 20": minutes are clearly meant. */
function takeBareNumber(space: Workspace, tokens: readonly Token[]): Session | null {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const product = takeProduct(space, tokens);
  if (product) return product;
  const number = numbers[0];
  const next = tokens[tokens.indexOf(number as Token) + 1];
  if (
    !number ||
    isCount(tokens, tokens.indexOf(number)) ||
    numbers.length !== 1 ||
    next?.text === '%' ||
    next?.text === '°'
  )
    return null;
  if (next?.kind === 'word' && ['c', 'f', 'degrees', 'celsius', 'fahrenheit'].includes(next.text))
    return null;
  space.take(number);
  return { minutes: number.value, unit: null, tokens: [number] };
}

/** "15-20 min" and "15 to 20 minutes". */
function rangeIn(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex((token, index) => token.kind === 'number' && rangeEnd(tokens, index) !== null);
  const end = at < 0 ? null : rangeEnd(tokens, at);
  if (end === null) return null;
  return readDuration(tokens, end) ? tokens.slice(at, end + 2) : null;
}
