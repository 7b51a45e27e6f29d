import type { Token } from '../text/tokens';
import { OPENS_MEASUREMENT } from '../vocabulary/measured';
import { NOT_RECORDED } from '../vocabulary/not-recorded';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { stem } from '../text/phrases';
import { readUnit, type Workspace } from './workspace';

/** Takes what none of the tables holds, with the numbers that belong to it, and names it. */
export function takeNotRecorded(space: Workspace): string[] {
  const labels: string[] = [];
  for (let found = next(space); found; found = next(space)) {
    labels.push(found.label);
    space.take(...found.tokens);
  }
  if (labels.length > 0) space.take(...scoreOf(space.free()));
  return [...new Set(labels)];
}

/** "feeling flat today 3/10": a score out of ten belongs to what has no table. */
function scoreOf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ kind }, index) =>
      kind === 'number' && tokens[index + 1]?.text === '/' && tokens[index + 2]?.value === 10,
  );
  return at < 0 ? [] : tokens.slice(at, at + 3);
}

function next(space: Workspace): { label: string; tokens: readonly Token[] } | null {
  const tokens = space.free();
  for (let at = 0; at < tokens.length; at += 1) {
    const known = CATALOGUE_NAMES.match(tokens, at);
    const match =
      degrees(tokens, at) ??
      stature(tokens, at) ??
      sugarInBlood(tokens, at) ??
      NOT_RECORDED.match(tokens, at);
    if (!match || (known && known.length > match.length) || isContext(tokens, at, match.value)) {
      at += Math.max(0, (known?.length ?? 1) - 1);
      continue;
    }
    const numbers = tokens[at]?.kind === 'number' ? [] : numbersAround(tokens, at, match.length);
    // A chest that hurts is not measured.
    if (match.value === 'measurements' && numbers.length === 0 && tokens[at]?.kind !== 'number') continue;
    const words = tokens.slice(at, at + match.length).map(({ text }) => text);
    return {
      label: labelOf(match.value, words),
      tokens: [...tokens.slice(at, at + match.length), ...numbers],
    };
  }
  return null;
}

/** A medicine is named as the person named it. */
function labelOf(label: string, words: readonly string[]): string {
  const name = words.join(' ');
  return label === 'medicine' && !GENERIC_MEDICINE.test(name) ? `medicine (${name})` : label;
}

const GENERIC_MEDICINE =
  /^(?:medications?|medicine|meds|pills?|tablets?|supplements?|antibiotics?|vitamins?)$/;

/** "sugar fasting 104" and "sugar 6.1 mmol" are blood glucose; "sugar 5 g" is eaten. */
function sugarInBlood(tokens: readonly Token[], at: number): { value: string; length: number } | null {
  if (tokens[at]?.text !== 'sugar') return null;
  const isFasting = [tokens[at - 1]?.text, tokens[at + 1]?.text].some((word) => word === 'fasting');
  const number = tokens.slice(at + 1, at + 4).find(({ kind }) => kind === 'number');
  const unit = number && readUnit(tokens, tokens.indexOf(number) + 1);
  const isLevel = number !== undefined && unit === null && number.value >= LOWEST_MG_DL;
  if (!isFasting && !isLevel) return null;
  return { value: 'glucose', length: tokens[at + 1]?.text === 'fasting' ? 2 : 1 };
}

/** Below this no bare number is a blood glucose in mg/dl. */
const LOWEST_MG_DL = 40;

/** The heat of a sauna or an oven: "80 C", "180 degrees". */
function degrees(tokens: readonly Token[], at: number): { value: string; length: number } | null {
  const unit = tokens[at + 1];
  const isDegrees =
    unit?.text === '°' ||
    ['c', 'f', 'degree', 'degrees', 'celsius', 'fahrenheit', 'deg'].includes(unit?.text ?? '');
  if (tokens[at]?.kind !== 'number' || !isDegrees) return null;
  return {
    value: 'temperature',
    length: unit?.text === '°' && ['c', 'f'].includes(tokens[at + 2]?.text ?? '') ? 3 : 2,
  };
}

/** "180 cm" is how tall somebody is. */
function stature(tokens: readonly Token[], at: number): { value: string; length: number } | null {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  const isTall = number?.kind === 'number' && number.value >= SHORTEST_CM && number.value <= TALLEST_CM;
  return isTall && unit?.text === 'cm' ? { value: 'measurements', length: 2 } : null;
}

const [SHORTEST_CM, TALLEST_CM] = [120, 230];

/** "pulse 142 after run" and "bp before gym" tell the context of a reading, not an activity to record. */
function isContext(tokens: readonly Token[], at: number, label: string): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  // A share of fat is the body fat, whatever the sheet calls it.
  if (label === 'fat mass' && isShareAfter(tokens, at)) return true;
  if (label.startsWith('muscle mass') && before[before.length - 1] === 'skeletal') return true;
  if (label === 'body water' && ['ecw', '/', 'to'].includes(before.findLast((word) => word !== ':') ?? ''))
    return true;
  if (label === 'medicine')
    return (
      tokens.some(({ text }) => text === 'caffeine') ||
      hasKnownMedicine(tokens) ||
      before.slice(-2).some((word) => word === 'before' || word === 'after')
    );
  return (
    ['sleep', 'exercise', 'symptoms', 'cold exposure', 'steps'].includes(label) &&
    before.some((word) =>
      ['after', 'post', 'before', 'during', 'following', 'pre', 'while', 'from', 'at'].includes(word),
    )
  );
}

function isShareAfter(tokens: readonly Token[], at: number): boolean {
  const number = tokens.findIndex(({ kind }, index) => index > at && kind === 'number');
  return number > 0 && number <= at + 4 && tokens[number + 1]?.text === '%';
}

/** Medicines with caffeine are in the catalogue; their tablets are an amount. */
function hasKnownMedicine(tokens: readonly Token[]): boolean {
  return CATALOGUE_NAMES.find(tokens).some(({ value }) => value.category === 'medicine');
}

/** The number said before ("8000 steps", "5 mg lisinopril") or after ("spo2: 97 %", "mood 7/10", "sleep 7h 20m"). */
function numbersAround(tokens: readonly Token[], at: number, length: number): Token[] {
  const before = numberBefore(tokens, at);
  const share = numberAfter(tokens, at + length);
  if (share.some(({ text }) => text === '%')) return share;
  if (before.length > 0 && length === 1 && COUNTED.has(stem(tokens[at + length - 1]?.text ?? '')))
    return before;
  const after = numberAfter(tokens, at + length);
  return after.length > 0 ? after : before;
}

/** Words that follow their number as a unit does. */
const COUNTED = new Set([
  'step',
  'km',
  'kilometer',
  'kilometre',
  'mile',
  'calory',
  'calorie',
  'kcal',
  'cal',
  'kj',
  'cigarette',
  'pushup',
  'up',
  'squat',
  'sleep',
  'fat',
  'sugar',
  'fiber',
  'fibre',
  'carb',
  'water',
  'pill',
  'tablet',
]);

function numberBefore(tokens: readonly Token[], at: number): Token[] {
  const gap = tokens.slice(Math.max(0, at - 4), at);
  const number = gap.findLastIndex(({ kind }) => kind === 'number');
  if (number < 0) return [];
  // "pulse 45 slept badly": the number has its name already.
  if (OPENS_MEASUREMENT.has(gap[number - 1]?.text ?? '')) return [];
  const between = gap.slice(number + 1);
  const unit = readUnit(gap, number + 1);
  const isNear = between.every(
    (token, index) =>
      index < (unit?.length ?? 0) ||
      ['of', 'k', 'min', 'in', 'total', 'more', 'my', 'iu', 'mcg', 'x'].includes(token.text),
  );
  const belongsToPair = gap[number - 1]?.text === '/' || between.some(({ text }) => text === '/');
  return isNear && !belongsToPair ? gap.slice(number) : [];
}

function numberAfter(tokens: readonly Token[], from: number): Token[] {
  let at = from;
  while (
    at < from + 3 &&
    [':', '=', 'is', 'was', 'of', '-', 'at', 'for', 'about', 'around', '~', '('].includes(
      tokens[at]?.text ?? '',
    )
  )
    at += 1;
  if (tokens[at]?.kind !== 'number' || isPair(tokens, at)) return [];
  let end = at + 1;
  while (end < tokens.length && belongs(tokens, end)) end += 1;
  return tokens.slice(from, end);
}

/** 128/82 is a reading of its own; 7/10 is a score. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 2];
  return (
    tokens[at + 1]?.text === '/' && second?.kind === 'number' && second.value > 10 && second.value !== 100
  );
}

/** The best score of a scale: 7/10, 85/100. */
const SCALES = new Set([5, 10, 20, 100]);

/** Units, percent signs, "/10" and further parts of a duration stay with their number. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'sign')
    return (
      token.text === '%' ||
      token.text === '°' ||
      token.text === ')' ||
      (token.text === '/' &&
        (SCALES.has(tokens[at + 1]?.value ?? NaN) ||
          (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number')))
    );
  if (token.kind === 'number')
    return tokens[at - 1]?.text === '/' || (token.glued && token.kind === 'number');
  if (token.text === 'hr' && tokens[at + 1]?.kind === 'number') return false;
  return (
    token.glued ||
    readUnit(tokens, at) !== null ||
    [
      'out',
      'of',
      'iu',
      'mcg',
      'c',
      'f',
      'm',
      'steps',
      'points',
      'mmol',
      'ms',
      'cm',
      'inch',
      'inches',
      'feet',
      'ft',
    ].includes(token.text)
  );
}
