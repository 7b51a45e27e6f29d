import type { Token } from '../text/tokens';
import type { Doubt, RecognisedItem, StatedMeasure } from '../types';
import { familyOf, type UnitKey } from '../vocabulary/units';
import { takeBareWeight, takeCompoundWeight, takeScaleWeight } from './body-weight';
import { BODY_LABELS, type BodyField, FAMILIES } from './body-words';
import { type LabelledNumber, newItem, numberAtLabel, rangeOf, readUnit, type Workspace } from './workspace';

/** Takes weight, skeletal muscle mass, body fat and ECW/TBW of a clause as one item. */
export function recogniseBody(space: Workspace): RecognisedItem[] {
  const compound = takeCompoundWeight(space);
  const found = [...(compound ? [compound] : []), ...takeAllLabelled(space)];
  const weight = found.some(({ measures, doubts }) => isWeight(measures) || doubts.length > 0)
    ? null
    : (takeBareWeight(space) ?? takeScaleWeight(space));
  const share = weight ? shareBehind(space, weight) : null;
  const all = [...found, ...(weight ? [weight] : []), ...(share ? [share] : [])];
  for (let next = takeWeightAtTime(space, all); next; next = takeWeightAtTime(space, all)) all.push(next);
  return rowsOf(space, all).map((row, at) => (at === 0 ? withSecondUnit(space, row) : row));
}

/** "80.2 kg 21.4 %": the share right behind a weight is the body fat. */
function shareBehind(space: Workspace, weight: RecognisedItem): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex(({ start }) => start >= weight.range.end);
  const skip = ['/', '@', '|', '('].includes(tokens[at]?.text ?? '') ? 1 : 0;
  const [number, sign, next] = tokens.slice(at + skip, at + skip + 3);
  const isShare = number?.kind === 'number' && number.value >= 3 && number.value <= 60 && sign?.text === '%';
  if (at < 0 || !isShare || next?.kind === 'word') return null;
  space.take(...tokens.slice(at, at + skip + 2));
  return newItem('BODY', [number, sign], {
    measures: [{ field: 'pbf', value: number.value, unit: 'percent' }],
  });
}

/** "weight yesterday 81.1 today 80.9": a number right behind another time is the weight at that time. */
function takeWeightAtTime(space: Workspace, all: readonly RecognisedItem[]): RecognisedItem | null {
  const first = all.flatMap(({ measures }) => measures).find(({ field }) => field === 'weightLb');
  const tokens = space.free();
  const number = tokens.find((token, at) => {
    const before = space.clause.tokens[space.clause.tokens.indexOf(token) - 1];
    const isNear = first !== undefined && Math.abs(token.value / first.value - 1) < 0.2;
    return (
      token.kind === 'number' &&
      isNear &&
      before &&
      space.isTime(before) &&
      tokens[at + 1]?.kind !== 'word' &&
      tokens[at + 1]?.text !== ')'
    );
  });
  if (!number || !first) return null;
  space.take(number);
  return newItem('BODY', [number], { measures: [{ ...first, value: number.value }] });
}

/** One row for all measures, or one for each time where a measure comes again behind another time ("morning weight 178.2 evening weight 181"). */
function rowsOf(space: Workspace, all: readonly RecognisedItem[]): RecognisedItem[] {
  const rows: RecognisedItem[][] = [];
  for (const one of [...all].sort((a, b) => a.range.start - b.range.start)) {
    const row = rows[rows.length - 1];
    if (row && !isAtAnotherTime(space, row, one)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => joined(row) ?? []);
}

function isAtAnotherTime(space: Workspace, row: readonly RecognisedItem[], next: RecognisedItem): boolean {
  const again = row.find(({ measures }) =>
    measures.some(({ field }) => next.measures.some((other) => other.field === field)),
  );
  return (
    again !== undefined &&
    space.clause.tokens.some(
      (token) => space.isTime(token) && token.start >= again.range.end && token.end <= next.range.start,
    )
  );
}

function joined(all: readonly RecognisedItem[]): RecognisedItem | null {
  const first = all[0];
  if (!first) return null;
  const range = {
    start: Math.min(...all.map((one) => one.range.start)),
    end: Math.max(...all.map((one) => one.range.end)),
  };
  return {
    ...first,
    range,
    measures: all.flatMap((one) => one.measures),
    doubts: all.flatMap((one) => one.doubts),
  };
}

/** Says whether a number of the body stands in some tokens under its label. */
export function mentionsBody(tokens: readonly Token[]): boolean {
  return findLabelled(tokens) !== null;
}

function isWeight(measures: readonly StatedMeasure[]): boolean {
  return measures.some(({ field }) => field === 'weightLb');
}

function takeAllLabelled(space: Workspace): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  for (let item = takeLabelled(space); item; item = takeLabelled(space)) items.push(item);
  return items;
}

function takeLabelled(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const found = findLabelled(tokens, space.isMeasured);
  if (!found) return null;
  const { field, number } = found;
  const percent = number.tokens.some(({ text }) => text === '%' || text === 'percent');
  const unit = number.unit ?? (percent ? 'percent' : takeSpelledUnit(space, tokens, field));
  space.take(...number.tokens, ...found.tokens);
  const doubts = number.isRange ? [rangeDoubt(number.tokens, field)] : [];
  const measures = number.isRange ? [] : [{ field, value: number.value, unit }];
  return newItem('BODY', number.tokens, { measures, doubts });
}

function rangeDoubt(tokens: readonly Token[], field: BodyField): Doubt {
  const range = rangeOf(tokens.filter(({ kind }) => kind === 'number'));
  return { question: 'Which single value shall be kept instead of the range?', missing: field, range };
}

interface FoundLabel {
  readonly field: BodyField;
  readonly number: LabelledNumber;
  /** The tokens of the label. */
  readonly tokens: readonly Token[];
}

function findLabelled(tokens: readonly Token[], isMeasured: () => boolean = () => false): FoundLabel | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const label = BODY_LABELS.match(tokens, at);
    if (!label) continue;
    const number = numberAtLabel(
      tokens,
      at,
      label.length,
      (one) => fits(label.value, one, tokens, at) || (isFatOfSheet(one, tokens, at) && isMeasured()),
    );
    const isOutOf = number?.tokens.some(({ text }) => text === 'of') && isScale(tokens[at]);
    if (number && !isOutOf)
      return { field: label.value, number, tokens: tokens.slice(at, at + label.length) };
    at += label.length - 1;
  }
  return null;
}

/** "on a scale of 1 to 10" weighs nobody. */
function isScale(token: Token | undefined): boolean {
  return token?.text === 'scale';
}

/** "weight 82.5 in kg": the unit said behind everything else. */
function takeSpelledUnit(space: Workspace, tokens: readonly Token[], field: BodyField): UnitKey | null {
  const at = tokens.findIndex(({ text }, index) => text === 'in' && readUnit(tokens, index + 1) !== null);
  const unit = at < 0 ? null : readUnit(tokens, at + 1);
  if (!unit || familyOf(unit.unit) !== FAMILIES[field]) return null;
  space.take(...tokens.slice(at, at + 1 + unit.length));
  return unit.unit;
}

/** "fat 20 g" is food, "ecw 12 l" a volume; only a percentage or a bare number belongs to the label. */
function fits(
  field: BodyField,
  { unit, value }: LabelledNumber,
  tokens: readonly Token[],
  at: number,
): boolean {
  // "Composition Scale 2" is a model.
  if (isScale(tokens[at]) && unit === null && value < LEAST_ON_SCALE) return false;
  if (unit === null) return !(field === 'pbf' && isPlainFat(tokens, at));
  return familyOf(unit) === FAMILIES[field] && unit !== 'mg' && unit !== 'oz';
}

/** "weight=82.3;fat=18.2": beside a measurement a plain number under "fat" is its share. */
function isFatOfSheet({ unit, value }: LabelledNumber, tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at]?.text === 'fat' && [':', '='].includes(tokens[at + 1]?.text ?? '');
  return isNamed && unit === null && value >= 3 && value <= 60;
}

/** "fat" alone and "fat mass" may be grams or kilograms. */
function isPlainFat(tokens: readonly Token[], at: number): boolean {
  const length = BODY_LABELS.match(tokens, at)?.length ?? 0;
  const isMass = tokens[at + length - 1]?.text === 'mass';
  return isMass || (tokens[at]?.text === 'fat' && length === 1);
}

const LEAST_ON_SCALE = 20;

const EQUALS = new Set(['(', '[', '/', '=', '|', 'or', 'aka']);

/** "182.4 lb (82.7 kg)" says one weight twice; the second value is kept beside the first so that a contradiction is noticed. */
function withSecondUnit(space: Workspace, item: RecognisedItem): RecognisedItem {
  if (!item.measures.some(({ field, unit }) => field === 'weightLb' && unit !== null))
    return withoutMass(space, item);
  const tokens = space.free();
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === 'number' && familyOf(readUnit(tokens, index + 1)?.unit ?? null) === 'mass',
  );
  const unit = at < 0 ? null : readUnit(tokens, at + 1);
  const after = tokens[at + 1 + (unit?.length ?? 0)];
  // The sign stands between the two, whichever of them was taken first.
  const sign = [tokens[at - 1], after].find((token) => EQUALS.has(token?.text ?? ''));
  if (!unit || !sign) return item;
  const stone = unit.unit === 'st' ? poundsAfter(tokens, at + 1 + unit.length) : null;
  space.take(sign, ...tokens.slice(at, at + 1 + unit.length + (stone?.length ?? 0)));
  const value = (tokens[at] as Token).value + (stone?.pounds ?? 0) / 14;
  const again: StatedMeasure = { field: 'weightLb', value, unit: unit.unit };
  return { ...item, measures: [...item.measures, again] };
}

/** "24.2 % (21.4 kg)": the mass beside a share of fat has no table. */
function withoutMass(space: Workspace, item: RecognisedItem): RecognisedItem {
  const tokens = space.free();
  const at = tokens.findIndex(
    ({ text }, index) => text === '(' && readUnit(tokens, index + 2)?.unit === 'kg',
  );
  if (at >= 0 && item.measures.some(({ field }) => field === 'pbf')) space.take(...tokens.slice(at, at + 4));
  return item;
}

/** The pounds of "12 st 4" in a second value. */
function poundsAfter(tokens: readonly Token[], at: number): { pounds: number; length: number } | null {
  const pounds = tokens[at];
  if (pounds?.kind !== 'number' || pounds.value >= 14) return null;
  return { pounds: pounds.value, length: readUnit(tokens, at + 1)?.unit === 'lb' ? 2 : 1 };
}
