import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { RecognisedItem, StatedMeasure } from '../types';
import { familyOf, toMmHg, type UnitKey } from '../vocabulary/units';
import { HEART_LABELS } from './heart-words';
import { newItem, rangeEnd, readUnit, type Workspace } from './workspace';

/** Two numbers that are a blood pressure, with the pulse where one follows, as the next reading of a clause. */
export function takePair(space: Workspace, isLabelled: boolean): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex((_, index) => isPair(tokens, index, isLabelled));
  if (at < 0) return null;
  const [systolic, , diastolic] = tokens.slice(at, at + 3) as [Token, Token, Token];
  const behind = readPressureUnit(tokens, at + 3);
  const unit = { ...behind, unit: behind.unit ?? unitBefore(tokens, at) };
  const again = sameInOtherUnit(tokens, at + 3 + unit.length, isLabelled);
  const pulseAt = at + 3 + unit.length + again.tokens.length;
  const pulse = pulseAfter(tokens, pulseAt);
  const labels = HEART_LABELS.find(tokens.slice(0, at)).filter(({ value }) => value === 'PRESSURE');
  const label = labels.flatMap((found) => tokens.slice(found.at, found.at + found.length));
  const taken = [...tokens.slice(at, pulseAt), ...pulse.tokens];
  space.take(...taken, ...label);
  const measures: StatedMeasure[] = [
    { field: 'systolicMmhg', value: systolic.value, unit: unit.unit },
    { field: 'diastolicMmhg', value: diastolic.value, unit: unit.unit },
    ...again.measures,
    ...pulse.measures,
  ];
  return newItem('HEART', taken, { measures });
}

/** "s 118 d 76 p 60": initials, where both are there. */
export function takeInitials(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === 's' && tokens[index + 2]?.text === 'd' && tokens[index + 3]?.kind === 'number',
  );
  const [, systolic, , diastolic] = tokens.slice(at, at + 4);
  if (at < 0 || !systolic || !diastolic || !looksLikePressure(systolic.value, diastolic.value)) return null;
  const taken = tokens.slice(at, at + 4);
  space.take(...taken);
  const measures = [
    { field: 'systolicMmhg', value: systolic.value, unit: null },
    { field: 'diastolicMmhg', value: diastolic.value, unit: null },
  ];
  return newItem('HEART', taken, { measures });
}

/** Words for the stroke between the two numbers, in the Englishes that say them. */
const SAID_SIGNS = new Set(['by', 'upon', 'on', 'above', '-', '\\', '|', 'x']);

/** 128/82 and 16.5/10.2 kPa; "128 by 82", "120 on 80" and 128-82 where the numbers can be nothing else. */
function isPair(tokens: readonly Token[], at: number, isLabelled: boolean): boolean {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return false;
  // "131-84 hr72" goes on with a heart rate, not with hours.
  const isLabel = tokens[at + 3]?.text === 'hr';
  const unit = isLabel ? null : (readUnit(tokens, at + 3)?.unit ?? null);
  const hasUnit = familyOf(unit) === 'pressure' || unitBefore(tokens, at) !== null;
  if (sign?.text === '/')
    return isLabelled || hasUnit || (first.value >= 50 && second.value >= 30 && !isScore(first, second));
  if (!SAID_SIGNS.has(sign?.text ?? '')) return false;
  if (hasUnit && first.value > second.value) return true;
  const isDescending = isLabelled && first.value > second.value + 10;
  const isOther = unit !== null && !hasUnit && unit !== 'bpm';
  return (isDescending && sign?.text === '-') || (!isOther && looksLikePressure(first.value, second.value));
}

/** "cmHg: 13.2/8.4", "kPa 17.2/11.3" */
function unitBefore(tokens: readonly Token[], at: number): UnitKey | null {
  const unit = readUnit(tokens, at - (tokens[at - 1]?.text === ':' ? 2 : 1));
  return unit?.length === 1 && familyOf(unit.unit) === 'pressure' ? unit.unit : null;
}

/** "78/100" is so many points out of a hundred. */
function isScore(first: Token, second: Token): boolean {
  return second.value === 100 && first.value <= 100;
}

/** Ranges of a person's two pressures in mmHg that leave no other reading of two numbers side by side. */
function looksLikePressure(first: number, second: number): boolean {
  return first >= 80 && first <= 240 && second >= 40 && second <= 140 && first - second >= 15;
}

interface Part {
  readonly measures: readonly StatedMeasure[];
  readonly tokens: readonly Token[];
}
const NOTHING: Part = { measures: [], tokens: [] };

/** "17.3/11.1 kPa (130/83 mmHg)" says one reading twice; the second is kept beside the first so that a contradiction is noticed. */
function sameInOtherUnit(tokens: readonly Token[], at: number, isLabelled: boolean): Part {
  const [sign, systolic, , diastolic] = tokens.slice(at, at + 4);
  if (!['(', '=', 'or', 'aka', '['].includes(sign?.text ?? '') || !isPair(tokens, at + 1, isLabelled))
    return NOTHING;
  const before = readPressureUnit(tokens.slice(0, at), lastUnitAt(tokens, at));
  const after = readPressureUnit(tokens, at + 4);
  if (!systolic || !diastolic || toMmHg(1, before.unit) === toMmHg(1, after.unit)) return NOTHING;
  const closed = [')', ']'].includes(tokens[at + 4 + after.length]?.text ?? '') ? 1 : 0;
  return {
    measures: [
      { field: 'systolicMmhg', value: systolic.value, unit: after.unit },
      { field: 'diastolicMmhg', value: diastolic.value, unit: after.unit },
    ],
    tokens: tokens.slice(at, at + 4 + after.length + closed),
  };
}

function lastUnitAt(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.kind === 'word' && tokens[at - 2]?.kind === 'word' ? at - 2 : at - 1;
}

function readPressureUnit(tokens: readonly Token[], at: number): { unit: UnitKey | null; length: number } {
  const read = readUnit(tokens, at);
  return read && familyOf(read.unit) === 'pressure' ? read : { unit: null, length: 0 };
}

/** An unlabelled number right after a blood pressure is the pulse, unless its unit or its size says otherwise. */
function pulseAfter(tokens: readonly Token[], at: number): Part {
  const said = tokens[at]?.text ?? '';
  const isAt = said === 'at' && (tokens[at + 1]?.value ?? 0) > HOURS_OF_DAY;
  const sign = isAt || ['/', '-', '(', '@', '|', '\\'].includes(said) ? 1 : 0;
  const number = tokens[at + sign];
  if (number?.kind !== 'number' || !isPulse(number.value) || rangeEnd(tokens, at + sign) !== null)
    return NOTHING;
  const unit = readUnit(tokens, at + sign + 1);
  const next = tokens[at + sign + 1];
  if ((unit && unit.unit !== 'bpm') || next?.text === '/' || next?.text === 'x') return NOTHING;
  const label = HEART_LABELS.match(tokens, at + sign + 1 + (unit?.length ?? 0));
  if (!unit && label?.value !== 'rateBpm' && next?.kind === 'word' && !isBeforeDrink(tokens, at + sign))
    return NOTHING;
  const length = sign + 1 + (unit?.length ?? 0) + (label?.value === 'rateBpm' ? label.length : 0);
  return {
    measures: [{ field: 'rateBpm', value: number.value, unit: unit?.unit ?? null }],
    tokens: tokens.slice(at, at + length),
  };
}

const MOST_DRINKS = 40;

/** "133/85 62 coffee 1": nobody counts so many drinks. */
function isBeforeDrink(tokens: readonly Token[], at: number): boolean {
  const thing = CATALOGUE_NAMES.match(tokens, at + 1)?.value;
  return thing !== undefined && thing.category !== 'food' && (tokens[at]?.value ?? 0) > MOST_DRINKS;
}

const HOURS_OF_DAY = 24;

function isPulse(value: number): boolean {
  return value >= 30 && value <= 250;
}

/** "bp 128 82 61", and "128 82 61" or "118 76" when the numbers can be nothing else. */
export function takeBareNumbers(space: Workspace, isLabelled: boolean): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const numbers = tokens
    .slice(at, at + 3)
    .filter(
      ({ kind }, index, all) =>
        kind === 'number' && all.slice(0, index).every((one) => one.kind === 'number'),
    );
  const [first, second, third] = numbers.map(({ value }) => value);
  if (at < 0 || first === undefined || second === undefined) return null;
  const unit = readUnit(tokens, at + numbers.length);
  const isRate = numbers.length === 3 && unit?.unit === 'bpm';
  const alone =
    tokens.length === numbers.length + (isRate ? (unit?.length ?? 0) : 0) && looksLikePressure(first, second);
  const afterLabel = isLabelled && HEART_LABELS.match(tokens, 0)?.value === 'PRESSURE' && first > second;
  if (!alone && !afterLabel) return null;
  const hasPulse = third !== undefined && isPulse(third) && (isRate || readUnit(tokens, at + 3) === null);
  const taken = tokens.slice(0, at + (hasPulse ? 3 + (isRate ? (unit?.length ?? 0) : 0) : 2));
  space.take(...taken);
  const measures: StatedMeasure[] = [
    { field: 'systolicMmhg', value: first, unit: null },
    { field: 'diastolicMmhg', value: second, unit: null },
    ...(hasPulse ? [{ field: 'rateBpm', value: third, unit: null }] : []),
  ];
  return newItem('HEART', taken, { measures });
}
