import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { type UnitKey } from '../vocabulary/units';
import { BODY_LABELS } from './body-words';
import { tellsPregnancy } from './set-aside';
import { newItem, rangeEnd, readUnit, type Workspace } from './workspace';

/** How many of the smaller unit make one of the larger, by larger and smaller unit. */
const COMPOUNDS: readonly (readonly [larger: UnitKey, smaller: UnitKey, count: number])[] = [
  ['st', 'lb', 14],
  ['lb', 'oz', 16],
  ['kg', 'g', 1000],
];

/** "13 st 2", "13 stone 2 lb", "13st 2 and a half pounds", "182 lb 6 oz": two units of one weight. */
export function takeCompoundWeight(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  for (const [at, token] of tokens.entries()) {
    const compound = token.kind === 'number' ? readCompound(tokens, at) : null;
    if (!compound) continue;
    const label = tokens
      .slice(0, at)
      .filter((_, index) => BODY_LABELS.match(tokens, index)?.value === 'weightLb');
    const taken = tokens.slice(at, at + compound.length);
    space.take(...taken, ...label);
    return newItem('BODY', taken, {
      measures: [{ field: 'weightLb', value: compound.value, unit: compound.unit }],
    });
  }
  return null;
}

/** Below this a kilogram and some grams are food. */
const LEAST_KILOGRAMS = 30;

function readCompound(
  tokens: readonly Token[],
  at: number,
): { value: number; unit: UnitKey; length: number } | null {
  const unit = readUnit(tokens, at + 1)?.unit;
  const [larger, smaller, count] = COMPOUNDS.find(([key]) => key === unit) ?? [];
  if (!larger || !smaller || !count) return null;
  const whole = (tokens[at] as Token).value;
  if (larger === 'kg' && whole < LEAST_KILOGRAMS) return null;
  if (larger === 'st' && isHalf(tokens, at + 2)) return { value: whole + 0.5, unit: larger, length: 5 };
  const joiner = ['and', ',', '.'].includes(tokens[at + 2]?.text ?? '') ? 1 : 0;
  const rest = tokens[at + 2 + joiner];
  const restUnit = readUnit(tokens, at + 3 + joiner);
  const isPart = rest?.kind === 'number' && rest.value < count;
  const isSmaller = restUnit?.unit === smaller || (restUnit === null && larger === 'st');
  const length = 3 + joiner + (restUnit?.length ?? 0);
  // "12 st, 4 eggs" and "182 lb, 6 oz steak" go on with food.
  const isFood = CATALOGUE_NAMES.match(tokens, at + length) !== null;
  if (isPart && isSmaller && !isFood) return { value: whole + rest.value / count, unit: larger, length };
  return larger === 'st' ? { value: whole, unit: larger, length: 2 } : null;
}

/** "twelve stone and a half" */
function isHalf(tokens: readonly Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, offset) => tokens[at + offset]?.text === word);
}

/** A mass fit for a person with nothing beside it that could be food is a body weight. */
export function takeBareWeight(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  if (space.clause.tokens.some(({ text }) => LIFTS.has(text))) return null;
  const at = tokens.findIndex(
    (token, index) => token.kind === 'number' && isBodyMass(token.value, readUnit(tokens, index + 1)?.unit),
  );
  const unit = readUnit(tokens, at + 1);
  if (at < 0 || !unit || rangeEnd(tokens, at) !== null || isNegative(tokens, at)) return null;
  const after = tokens[at + 1 + unit.length];
  const isLast = after === undefined || after.kind !== 'word' || isCompany(after);
  if (!isLast || !isBeside(tokens.slice(0, at).filter(({ kind }) => kind === 'word'))) return null;
  const taken = tokens.slice(at, at + 1 + unit.length);
  space.take(...taken);
  return newItem('BODY', taken, {
    measures: [{ field: 'weightLb', value: (tokens[at] as Token).value, unit: unit.unit }],
  });
}

/** A minus is glued to its number; the dash of "06:41 — 68.95 kg" stands apart. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '-' && tokens[at]?.glued === true;
}

/** Words that stand beside a body weight and name nothing that could be heavy itself. */
const WEIGHT_COMPANY = new Set(
  (
    "i am was is at now down up to me my only just about around exactly still today this morning naked fasted after before on in the scale scales body clothed hit back im i'm by and with " +
    'total overall low high best personal pb from lighter heavier flat even dead bang spot precisely smack roughly approx approximately nearly almost again too already finally lol haha yay woohoo wow omg ugh phew weird somehow so since because despite though when while first straight without wearing undressed dressed barefoot shoes clothes post pre fresh new lowest highest record holding steady stable same as unchanged maintaining stuck hovering weighing sitting currently ' +
    'midwife nurse doctor dr gp doc trainer coach physio clinic hospital pharmacy gym they had woke waking put got weighed says said shows showed have has ' +
    'ok okay hey hi log logged record please pls add note check checking got it well yes hmm hm um uh er right then that it its'
  ).split(' '),
);

/** Words of lifting, where a weight is the bar's. */
const LIFTS = new Set(
  'squat squats squatted deadlift deadlifts deadlifted bench benched press pressed curl curls lunge lunges barbell barbells dumbbell dumbbells kettlebell kettlebells snatch jerk reps rep sets 1rm'.split(
    ' ',
  ),
);

const WHEN = new Set(['after', 'post', 'before', 'pre']);

/** Words before a body weight: its company, or what it was measured after. */
function isBeside(words: readonly Token[]): boolean {
  const isTimed = WHEN.has(words[0]?.text ?? '') && CATALOGUE_NAMES.find(words).length === 0;
  return isTimed || words.every(isCompany);
}

function isCompany(token: Token): boolean {
  return WEIGHT_COMPANY.has(token.text) || tellsPregnancy([token]);
}

function isBodyMass(value: number, unit: UnitKey | undefined): boolean {
  if (unit === 'kg') return value >= 30 && value <= 300;
  return unit === 'lb' && value >= 60 && value <= 650;
}

/** "w 82.3", "210.8 on the scale", "scale in the gym 180.2": the only number beside a scale is what it showed. */
export function takeScaleWeight(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const isInitial = tokens[0]?.text === 'w' && tokens[1]?.kind === 'number';
  const scale = isInitial ? 0 : tokens.findIndex(({ text }) => text === 'scale' || text === 'scales');
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const number = numbers[0];
  if (scale < 0 || !number || numbers.length > 1 || number.value < 30 || number.value > 650) return null;
  const at = tokens.indexOf(number);
  const unit = readUnit(tokens, at + 1);
  const isOther = unit !== null && !['kg', 'lb', 'st'].includes(unit.unit);
  if (
    isOther ||
    ['a', 'an'].includes(tokens[scale - 1]?.text ?? '') ||
    CATALOGUE_NAMES.find(tokens).length > 0
  )
    return null;
  const taken = tokens.slice(at, at + 1 + (unit?.length ?? 0));
  space.take(...taken, tokens[scale]);
  return newItem('BODY', taken, {
    measures: [{ field: 'weightLb', value: number.value, unit: unit?.unit ?? null }],
  });
}
