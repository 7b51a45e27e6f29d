import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { RecognisedItem, StatedMeasure } from '../types';
import { familyOf, type UnitKey } from '../vocabulary/units';
import { newItem, numberAtLabel, rangeEnd, rangeOf, readUnit, type Workspace } from './workspace';

type BodyField = 'weightLb' | 'smmLb' | 'pbf' | 'ecwTcw';

const words = (field: BodyField, phrases: readonly string[]): (readonly [string, BodyField])[] =>
  phrases.map((phrase) => [phrase, field] as const);

/** On body-composition sheets "muscle mass" is another quantity than skeletal muscle mass, so only the full name counts. */
const SMM_WORDS = METRIC_REGISTRY.SKELETAL_MUSCLE_MASS.words.filter((word) => !word.startsWith('muscle'));

const LABELS = new PhraseBook<BodyField>([
  ...words('weightLb', [
    ...METRIC_REGISTRY.WEIGHT.words,
    'weighed in at',
    'weighed myself',
    'weigh myself',
    'weighed myself at',
    'weighed in',
    'weighing',
    'weighs',
    'weigh in',
    'wt',
    'wieght',
    'weigth',
    'weighted',
    'bw',
    'i weigh',
    'scale says',
    'scales say',
    'gewicht',
  ]),
  ...words('smmLb', [...SMM_WORDS, 'skel muscle', 'skeletal muscle mass smm', 'smm skeletal muscle mass']),
  ...words('pbf', [
    ...METRIC_REGISTRY.BODY_FAT_PERCENT.words,
    'fat %',
    'body fat %',
    'bf %',
    'bf%',
    '% fat',
    '% body fat',
    'percent fat',
    'fat',
    'percentage body fat',
    'pbf percent body fat',
    'fat ratio',
  ]),
  ...words('ecwTcw', [
    ...METRIC_REGISTRY.ECW_TCW.words,
    'ecw tbw ratio',
    'ecw/tbw ratio',
    'ecw/tcw ratio',
    'ecw:tbw',
    'extracellular to total body water',
    'ecw / tbw',
  ]),
]);

const FAMILIES: Readonly<Record<BodyField, string>> = {
  weightLb: 'mass',
  smmLb: 'mass',
  pbf: 'share',
  ecwTcw: 'share',
};

/** Takes weight, skeletal muscle mass, body fat and ECW/TBW of a clause as one item. */
export function recogniseBody(space: Workspace): RecognisedItem[] {
  const stone = takeStone(space);
  const found = [...(stone ? [stone] : []), ...takeAllLabelled(space)];
  const weight = found.some(({ measures }) => measures.some(({ field }) => field === 'weightLb'))
    ? null
    : takeBareWeight(space);
  const all = [...found, ...(weight ? [weight] : [])];
  const first = all[0];
  if (!first) return [];
  const range = {
    start: Math.min(...all.map((one) => one.range.start)),
    end: Math.max(...all.map((one) => one.range.end)),
  };
  const item = {
    ...first,
    range,
    measures: all.flatMap((one) => one.measures),
    doubts: all.flatMap((one) => one.doubts),
  };
  return [withSecondUnit(space, item)];
}

function takeAllLabelled(space: Workspace): RecognisedItem[] {
  const items: RecognisedItem[] = [];
  for (let item = takeLabelled(space); item; item = takeLabelled(space)) items.push(item);
  return items;
}

function takeLabelled(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  for (let at = 0; at < tokens.length; at += 1) {
    const label = LABELS.match(tokens, at);
    if (!label) continue;
    const number = numberAtLabel(tokens, at, label.length);
    if (!number || !fits(label.value, number.unit, tokens, at)) {
      at += label.length - 1;
      continue;
    }
    const percent = number.tokens.some(({ text }) => text === '%' || text === 'percent');
    const unit = number.unit ?? (percent ? 'percent' : takeSpelledUnit(space, tokens, label.value));
    space.take(...number.tokens, ...tokens.slice(at, at + label.length));
    const doubts = number.isRange
      ? [
          {
            question: 'Which single value shall be kept instead of the range?',
            missing: label.value,
            range: rangeOf(number.tokens.filter(({ kind }) => kind === 'number')),
          },
        ]
      : [];
    const measures = number.isRange ? [] : [{ field: label.value, value: number.value, unit }];
    return newItem('BODY', number.tokens, { measures, doubts });
  }
  return null;
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
function fits(field: BodyField, unit: UnitKey | null, tokens: readonly Token[], at: number): boolean {
  if (unit === null)
    return !(field === 'pbf' && tokens[at]?.text === 'fat' && LABELS.match(tokens, at)?.length === 1);
  return familyOf(unit) === FAMILIES[field] && unit !== 'mg' && unit !== 'oz';
}

/** "13 st 2", "13 stone 2 lb", "13st 2 and a half pounds": stone and pounds are one weight. */
function takeStone(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex(
    (token, index) => token.kind === 'number' && readUnit(tokens, index + 1)?.unit === 'st',
  );
  if (at < 0) return null;
  const joiner = ['and', ','].includes(tokens[at + 2]?.text ?? '') ? 1 : 0;
  const rest = tokens[at + 2 + joiner];
  const unit = readUnit(tokens, at + 3 + joiner);
  const hasPounds = rest?.kind === 'number' && rest.value < 14 && (unit === null || unit.unit === 'lb');
  const length = hasPounds ? 3 + joiner + (unit?.length ?? 0) : 2;
  const label = tokens.slice(0, at).filter((_, index) => LABELS.match(tokens, index)?.value === 'weightLb');
  const taken = tokens.slice(at, at + length);
  space.take(...taken, ...label);
  const stones = (tokens[at] as Token).value + (hasPounds ? rest.value / 14 : 0);
  return newItem('BODY', taken, { measures: [{ field: 'weightLb', value: stones, unit: 'st' }] });
}

/** A mass fit for a person with nothing beside it that could be food is a body weight. */
function takeBareWeight(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const at = tokens.findIndex(
    (token, index) => token.kind === 'number' && isBodyMass(token.value, readUnit(tokens, index + 1)?.unit),
  );
  if (at < 0 || rangeEnd(tokens, at) !== null || tokens[at - 1]?.text === '-') return null;
  const unit = readUnit(tokens, at + 1);
  const after = tokens[at + 1 + (unit?.length ?? 0)];
  const isLast = after === undefined || after.kind !== 'word' || WEIGHT_COMPANY.has(after.text);
  if (
    !unit ||
    !isLast ||
    !tokens.slice(0, at).every((token) => token.kind !== 'word' || WEIGHT_COMPANY.has(token.text))
  )
    return null;
  const taken = tokens.slice(at, at + 1 + unit.length);
  space.take(...taken);
  return newItem('BODY', taken, {
    measures: [{ field: 'weightLb', value: (tokens[at] as Token).value, unit: unit.unit }],
  });
}

const WEIGHT_COMPANY = new Set(
  "i am was is at now down up to me my only just about around exactly still today this morning naked fasted after before on in the scale scales body clothed hit back im i'm by and with".split(
    ' ',
  ),
);

function isBodyMass(value: number, unit: UnitKey | undefined): boolean {
  if (unit === 'kg') return value >= 30 && value <= 300;
  return unit === 'lb' && value >= 60 && value <= 650;
}

/** "182.4 lb (82.7 kg)" says one weight twice; the second value is kept beside the first so that a contradiction is noticed. */
function withSecondUnit(space: Workspace, item: RecognisedItem): RecognisedItem {
  if (!item.measures.some(({ field, unit }) => field === 'weightLb' && unit !== null)) return item;
  const tokens = space.free();
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === 'number' && familyOf(readUnit(tokens, index + 1)?.unit ?? null) === 'mass',
  );
  const unit = at < 0 ? null : readUnit(tokens, at + 1);
  const sign = tokens[at - 1]?.text;
  if (!unit || !(sign === '(' || sign === '/' || sign === '=' || sign === 'or' || sign === 'aka'))
    return item;
  space.take(tokens[at - 1], ...tokens.slice(at, at + 1 + unit.length));
  const again: StatedMeasure = { field: 'weightLb', value: (tokens[at] as Token).value, unit: unit.unit };
  return { ...item, measures: [...item.measures, again] };
}
