import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { Doubt } from '../types';
import { rangeOf } from './workspace';

/** Asks about numbers that no single value can be taken from: "between 3 and 5 coffees", "seventy something", "-20 min". */
export function vagueNumbers({ tokens }: Clause): Doubt[] {
  const at = tokens.findIndex(
    (_, index) => isBetween(tokens, index) || isSomething(tokens, index) || isNegative(tokens, index),
  );
  if (at < 0) return [...daysAhead(tokens), ...unknownAmount(tokens)];
  const range = rangeOf(tokens.slice(at, at + (isBetween(tokens, at) ? 4 : 2)));
  const question = isNegative(tokens, at)
    ? 'A number below zero cannot be logged. How much was it?'
    : 'How much was it exactly? Only one number can be written down.';
  return [{ question, missing: 'amount', range }];
}

const UNKNOWN_AMOUNT =
  /\b(?:don't know|do not know|not sure|unsure|no idea|dunno|can't remember|don't remember|forgot|lost count of) (?:exactly |really )?how (?:much|many)(?: it was| i had| exactly)?\W*$/;

/** "wine with dinner, don't know how much": whoever says so wants no usual portion taken for it. */
function unknownAmount(tokens: readonly Token[]): Doubt[] {
  if (!UNKNOWN_AMOUNT.test(tokens.map(({ text }) => text).join(' '))) return [];
  const question = 'How much was it, at a guess? Without an amount it cannot be kept.';
  return [{ question, missing: 'amount', range: rangeOf(tokens) }];
}

/** "weight next week 80 kg" claims a measurement of a day to come. */
function daysAhead(tokens: readonly Token[]): Doubt[] {
  const at = tokens.findIndex(
    ({ text }, index) => text === 'next' && AHEAD.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0) return [];
  const question = 'That lies in the future, and only what has happened can be logged. When was it?';
  return [{ question, missing: 'datetime', range: rangeOf(tokens.slice(at, at + 2)) }];
}

const AHEAD = /^(?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "between 9 and 10 I had a coffee" tells a time; two numbers before a unit, a thing or "over" tell an amount. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const [word, low, and, high, next] = tokens.slice(at, at + 5);
  return (
    word?.text === 'between' &&
    low?.kind === 'number' &&
    and?.text === 'and' &&
    high?.kind === 'number' &&
    !/^(?:am|pm|oclock|i|we|:|yesterday|today)$/.test(next?.text ?? '')
  );
}

function isSomething(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && ['something', 'odd'].includes(tokens[at + 1]?.text ?? '');
}

/** A minus right before its number and behind a word; a dash between words has space on both sides. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const [before, sign, number] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    number?.kind === 'number' &&
    (sign?.text === 'minus' || (sign?.text === '-' && !sign.glued && number.glued)) &&
    (before?.kind === 'word' || before?.text === ':')
  );
}
