import { opensClock } from '../time/clock-digits';
import { readNamedDay } from '../time/date-words';
import { closesReading, isPressureAt, opensReading } from '../time/neighbours';
import { familyOf, unitOfWords } from '../vocabulary/units';
import type { Token } from './tokens';

const ABBREVIATIONS = new Set([
  'st',
  'oz',
  'approx',
  'dr',
  'no',
  'ca',
  'tbsp',
  'tsp',
  'min',
  'mins',
  'hr',
  'hrs',
  'lb',
  'lbs',
  'vs',
  'p',
  'wt',
]);

/** Says whether a full stop ends a sentence: none does inside a number, behind an abbreviation or in a date. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1];
  if (!next || next.kind === 'break') return true;
  if (next.glued || isDottedDate(tokens, at) || isLeader(tokens, at)) return false;
  return !ABBREVIATIONS.has(before) || opensSentence(tokens, at);
}

/** The last of the dots of "Total body water ..... 39.5 L". */
function isLeader(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'number' &&
    tokens.slice(Math.max(0, at - 3), at).filter(({ text }) => text === '.').length === 3
  );
}

const UNITS_AT_END = new Set('lb lbs min mins hr hrs'.split(' '));
const GOALS = new Set(['goal', 'target']);

/** "weight 172.8 lb. goal 165": behind a unit of a measurement a capital, or the next measurement, opens a sentence. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!UNITS_AT_END.has(tokens[at - 1]?.text ?? '') || next?.kind !== 'word') return false;
  return next.capital === true || GOALS.has(next.text) || opensReading(tokens, at + 1);
}

/** "16.11. 128/82": day and month as they are written in much of Europe. */
function isDottedDate(tokens: readonly Token[], at: number): boolean {
  const isDate = /^\d{1,2}\.\d{1,2}$/.test(tokens[at - 1]?.text ?? '') && tokens[at]?.glued === true;
  return isDate && (opensReading(tokens, at + 1) || opensClock(tokens, at + 1));
}

/** "Nov 8, 2026": the comma before the year is inside of the date. */
export function isBeforeYear(tokens: readonly Token[], at: number): boolean {
  const isYear = /^20\d\d$/.test(tokens[at + 1]?.text ?? '');
  return tokens[at]?.text === ',' && isYear && readNamedDay(tokens, at - 2)?.length === 2;
}

/** A dash with space around it separates; "60-65" and "-5" do not. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash?.glued || after?.glued) return false;
  return !(before?.kind === 'number' && after?.kind === 'number');
}

/** "fat 23.6% / visceral 8" and "7am 128/82 61 / 9pm 135/88 70": a slash with space around it, where it is not between the numbers of one reading. */
export function isDividingSlash(tokens: readonly Token[], at: number): boolean {
  const [before, slash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (slash?.glued || after?.glued) return false;
  const isField = before?.text === 'date' && after?.text === 'time';
  if (isField || isSameInTwoUnits(tokens, at)) return false;
  if (before?.kind !== 'number' || after?.kind !== 'number') return true;
  return opensClock(tokens, at + 1) || (isPressureAt(tokens, at + 1) && closesReading(tokens, at));
}

/** "78 kg / 12 st 4" says one weight twice. */
function isSameInTwoUnits(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  return familyOf(unitOfWords(before)) === 'mass' && familyOf(unitOfWords(after)) === 'mass';
}
