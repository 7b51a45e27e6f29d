import type { Token } from '../text/tokens';
import type { Doubt, RecognisedItem } from '../types';
import { familyOf, type UnitKey } from '../vocabulary/units';
import { takeBareNumbers, takeInitials, takePair } from './blood-pressure';
import { HEART_LABELS, type HeartField, type HeartLabel } from './heart-words';
import { type LabelledNumber, newItem, numberAtLabel, rangeOf, type Workspace } from './workspace';

/** Takes every blood pressure and pulse of a clause; one item per reading. */
export function recogniseHeart(space: Workspace): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  const labels = HEART_LABELS.find(space.free());
  const isLabelled = labels.some(({ value }) => value === 'PRESSURE');
  for (let reading = takePair(space, isLabelled); reading; reading = takePair(space, isLabelled))
    items.push(reading);
  const loose = items.length === 0 ? (takeBareNumbers(space, isLabelled) ?? takeInitials(space)) : null;
  if (loose) items.push(loose);
  return mergeLabelled(space, items);
}

/** Says whether a number of the heart stands in some tokens under its label. */
export function mentionsHeart(tokens: readonly Token[]): boolean {
  return findLabelled(tokens) !== null;
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
  const found = findLabelled(space.free());
  if (!found) return null;
  const { label, number } = found;
  space.take(...number.tokens, ...found.tokens);
  const field: HeartField = label === 'PRESSURE' ? 'systolicMmhg' : label;
  const doubts = number.isRange ? [rangeDoubt(number.tokens, field)] : [];
  const measures = number.isRange ? [] : [{ field, value: number.value, unit: number.unit }];
  return newItem('HEART', number.tokens, { measures, doubts });
}

interface FoundLabel {
  readonly label: HeartLabel;
  readonly number: LabelledNumber;
  /** The tokens of the label. */
  readonly tokens: readonly Token[];
}

function findLabelled(tokens: readonly Token[]): FoundLabel | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const label = HEART_LABELS.match(tokens, at);
    if (!label || isHourWord(tokens, at)) continue;
    const number = numberAtLabel(tokens, at, label.length, (one) => fits(label.value, one, tokens[at]));
    if (number) return { label: label.value, number, tokens: tokens.slice(at, at + label.length) };
    at += label.length - 1;
  }
  return null;
}

/** No heart beats less often in a minute than this. */
const SLOWEST_PULSE = 20;

const SLOWEST_RESTING = 35;

/** "1 hr 10" and "1 hr" are times: no heart beats that slowly. */
function isHourWord(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isSlow = before?.kind === 'number' && before.value < SLOWEST_PULSE;
  return isSlow && tokens[at]?.text === 'hr' && !(after?.kind === 'number' && after.value >= SLOWEST_PULSE);
}

/** A single "p" or "map" next to a number of another unit is no pulse, and a heart beside "2 coffees" no label. */
function fits(label: HeartLabel, { value, unit }: LabelledNumber, token: Token | undefined): boolean {
  if (token?.emoji === true && value < SLOWEST_PULSE) return false;
  // "resting 5 min" is a time; "resting 58" a pulse.
  if (token?.text === 'resting' && value < SLOWEST_RESTING) return false;
  if (unit === null) return true;
  if (label === 'rateBpm') return fitsRate(unit, token);
  return familyOf(unit) === 'pressure';
}

function fitsRate(unit: UnitKey, token: Token | undefined): boolean {
  return unit === 'bpm' || (token?.text === 'bpm' && familyOf(unit) === null);
}

function rangeDoubt(tokens: readonly Token[], field: HeartField): Doubt {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const range = rangeOf(numbers);
  return { question: 'Which single value shall be kept instead of the range?', missing: field, range };
}
