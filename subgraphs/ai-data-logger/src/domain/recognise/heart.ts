import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { Doubt, HeartContext, RecognisedItem, StatedMeasure } from '../types';
import { familyOf, type UnitKey } from '../vocabulary/units';
import { newItem, numberAtLabel, rangeEnd, rangeOf, readUnit, type Workspace } from './workspace';

type HeartField = 'systolicMmhg' | 'diastolicMmhg' | 'rateBpm';
type Label = HeartField | 'PRESSURE';

const words = (label: Label, phrases: readonly string[]): (readonly [string, Label])[] =>
  phrases.map((phrase) => [phrase, label] as const);

/** The registry's words plus the short forms that people and cuffs write. */
const LABELS = new PhraseBook<Label>([
  ...words('systolicMmhg', [...METRIC_REGISTRY.SYSTOLIC.words, 'syst', 'systole', 'upper', 'top']),
  ...words('diastolicMmhg', [
    ...METRIC_REGISTRY.DIASTOLIC.words,
    'dias',
    'diast',
    'diastole',
    'lower',
    'bottom',
  ]),
  ...words('rateBpm', [
    ...METRIC_REGISTRY.HEART_RATE.words,
    'p',
    'pul',
    'puls',
    'pluse',
    'pr',
    'rhr',
    'resting hr',
    'resting pulse',
    'heart beat',
    'heart',
    'pulse bpm',
    '/min',
    'beats per minute',
  ]),
  ...words('PRESSURE', [
    'bp',
    'b.p.',
    'blood pressure',
    'blood presure',
    'bloodpressure',
    'pressure',
    'blutdruck',
    'tension',
    'bps',
  ]),
]);

const CONTEXTS: readonly (readonly [RegExp, HeartContext])[] = [
  [
    /\b(?:after|post|during|following|mid|right after|just after)\b(?: \w+){0,3} (?:run|running|jog|jogging|workout|exercise|exercising|gym|ride|cycling|bike|biking|training|stairs|walk|walking|swim|swimming|hike|hiking|cardio|spin|spinning|climb|climbing|tennis|football|lifting|rowing|hiit|crossfit|match|race)\b/,
    'EXERCISE',
  ],
  [
    /\b(?:ran|jogged|cycled|biked|rowed|swam|hiked|sprinted|worked out|trained|run|workout|gym|jog|ride|swim|hike|training)\b.*\b(?:right|just|straight|immediately|directly) after(?:wards?)?\W*$/,
    'EXERCISE',
  ],
  [
    /\b(?:exercising|while running|on the treadmill|on the bike|post ?workout|post ?run|post ?exercise)\b/,
    'EXERCISE',
  ],
  [/\b(?:rest|resting|rhr|relaxed|lying|seated|sitting|sat down)\b/, 'REST'],
];

/** Says whether words tell that the heart was measured at rest or in exercise; exercise wins where both are said. */
export function heartContext(text: string): HeartContext | null {
  return CONTEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Takes every blood pressure and pulse of a clause; one item per reading. */
export function recogniseHeart(space: Workspace): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  const labels = LABELS.find(space.free());
  const isLabelled = labels.some(({ value }) => value === 'PRESSURE');
  for (let reading = takePair(space, isLabelled); reading; reading = takePair(space, isLabelled))
    items.push(reading);
  const loose = items.length === 0 ? takeBareNumbers(space, isLabelled) : null;
  if (loose) items.push(loose);
  return mergeLabelled(space, items);
}

/** 128/82, 128/82 61, 120/80/60, 16.5/10.2 kPa, and "bp 128-82". */
function takePair(space: Workspace, isLabelled: boolean): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex((_, index) => isPair(tokens, index, isLabelled));
  if (at < 0) return null;
  const [systolic, , diastolic] = tokens.slice(at, at + 3) as [Token, Token, Token];
  const unit = readPressureUnit(tokens, at + 3);
  const pulseAt = at + 3 + unit.length;
  const pulse = pulseAfter(tokens, pulseAt);
  const label = tokens.slice(0, at).filter((_, index) => LABELS.match(tokens, index)?.value === 'PRESSURE');
  const taken = [...tokens.slice(at, pulseAt), ...pulse.tokens];
  space.take(...taken, ...label);
  const measures: StatedMeasure[] = [
    { field: 'systolicMmhg', value: systolic.value, unit: unit.unit },
    { field: 'diastolicMmhg', value: diastolic.value, unit: unit.unit },
    ...pulse.measures,
  ];
  return newItem('HEART', taken, { measures });
}

function isPair(tokens: readonly Token[], at: number, isLabelled: boolean): boolean {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return false;
  const isDash = sign?.text === '-' && isLabelled && first.value > second.value + 10;
  if (sign?.text !== '/' && !isDash) return false;
  const hasUnit = readPressureUnit(tokens, at + 3).unit !== null;
  return isLabelled || hasUnit || (first.value >= 50 && second.value >= 30);
}

function readPressureUnit(tokens: readonly Token[], at: number): { unit: UnitKey | null; length: number } {
  const read = readUnit(tokens, at);
  return read && familyOf(read.unit) === 'pressure' ? read : { unit: null, length: 0 };
}

interface Pulse {
  readonly measures: readonly StatedMeasure[];
  readonly tokens: readonly Token[];
}
const NO_PULSE: Pulse = { measures: [], tokens: [] };

/** An unlabelled number right after a blood pressure is the pulse, unless its unit or its size says otherwise. */
function pulseAfter(tokens: readonly Token[], at: number): Pulse {
  const sign = ['/', '-', '(', '@'].includes(tokens[at]?.text ?? '') ? 1 : 0;
  const number = tokens[at + sign];
  if (
    number?.kind !== 'number' ||
    number.value < 30 ||
    number.value > 250 ||
    rangeEnd(tokens, at + sign) !== null
  )
    return NO_PULSE;
  const unit = readUnit(tokens, at + sign + 1);
  if (
    (unit && unit.unit !== 'bpm') ||
    tokens[at + sign + 1]?.text === '/' ||
    tokens[at + sign + 1]?.text === 'x'
  )
    return NO_PULSE;
  const label = LABELS.match(tokens, at + sign + 1 + (unit?.length ?? 0));
  const next = tokens[at + sign + 1];
  if (!unit && label?.value !== 'rateBpm' && next?.kind === 'word') return NO_PULSE;
  const length = sign + 1 + (unit?.length ?? 0) + (label?.value === 'rateBpm' ? label.length : 0);
  return {
    measures: [{ field: 'rateBpm', value: number.value, unit: unit?.unit ?? null }],
    tokens: tokens.slice(at, at + length),
  };
}

/** "bp 128 82 61", and "128 82 61" or "118 76" when the numbers can be nothing else. */
function takeBareNumbers(space: Workspace, isLabelled: boolean): RecognisedItem | null {
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
  const alone = tokens.length === numbers.length && looksLikePressure(first, second);
  const afterLabel = isLabelled && LABELS.match(tokens, 0)?.value === 'PRESSURE' && first > second;
  if (!alone && !afterLabel) return null;
  const hasPulse = third !== undefined && third >= 30 && third <= 250 && readUnit(tokens, at + 3) === null;
  const taken = tokens.slice(0, at + (hasPulse ? 3 : 2));
  space.take(...taken);
  const measures: StatedMeasure[] = [
    { field: 'systolicMmhg', value: first, unit: null },
    { field: 'diastolicMmhg', value: second, unit: null },
    ...(hasPulse ? [{ field: 'rateBpm', value: third, unit: null }] : []),
  ];
  return newItem('HEART', taken, { measures });
}

function looksLikePressure(first: number, second: number): boolean {
  return first >= 80 && first <= 240 && second >= 40 && second <= 140 && first - second >= 15;
}

/** Adds labelled numbers (sys 118 dia 76, pulse 64) to the last reading, or makes one of them. */
function mergeLabelled(space: Workspace, items: RecognisedItem[]): RecognisedItem[] {
  const result = [...items];
  for (let found = takeLabelled(space); found; found = takeLabelled(space)) {
    const last = result[result.length - 1];
    const isFree = last?.measures.every(({ field }) => !found?.measures.some((one) => one.field === field));
    if (last && isFree) {
      const range = {
        start: Math.min(last.range.start, found.range.start),
        end: Math.max(last.range.end, found.range.end),
      };
      result[result.length - 1] = {
        ...last,
        range,
        measures: [...last.measures, ...found.measures],
        doubts: [...last.doubts, ...found.doubts],
      };
    } else result.push(found);
  }
  return result;
}

function takeLabelled(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  for (let at = 0; at < tokens.length; at += 1) {
    const label = LABELS.match(tokens, at);
    if (!label) continue;
    const number = numberAtLabel(tokens, at, label.length);
    if (!number || !fits(label.value, number.unit, tokens[at])) {
      at += label.length - 1;
      continue;
    }
    space.take(...number.tokens, ...tokens.slice(at, at + label.length));
    const field: HeartField = label.value === 'PRESSURE' ? 'systolicMmhg' : label.value;
    const doubts = number.isRange ? [rangeDoubt(number.tokens, field)] : [];
    const measures = number.isRange ? [] : [{ field, value: number.value, unit: number.unit }];
    return newItem('HEART', number.tokens, { measures, doubts });
  }
  return null;
}

/** A single "p" or "map" next to a number of another unit is no pulse. */
function fits(label: Label, unit: UnitKey | null, token: Token | undefined): boolean {
  if (unit === null) return true;
  if (label === 'rateBpm') return unit === 'bpm' || (token?.text === 'bpm' && familyOf(unit) === null);
  return familyOf(unit) === 'pressure';
}

function rangeDoubt(tokens: readonly Token[], field: HeartField): Doubt {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const range = rangeOf(numbers);
  return { question: 'Which single value shall be kept instead of the range?', missing: field, range };
}
