import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';

/** A field of a body row, as a label in the words names it. */
export type BodyField = 'weightLb' | 'smmLb' | 'pbf' | 'ecwTcw';

const words = (field: BodyField, phrases: readonly string[]): (readonly [string, BodyField])[] =>
  phrases.map((phrase) => [phrase, field] as const);

/** On body-composition sheets "muscle mass" is another quantity than skeletal muscle mass, so only the full name counts. */
const SMM_WORDS = METRIC_REGISTRY.SKELETAL_MUSCLE_MASS.words.filter((word) => !word.startsWith('muscle'));

/** The registry's words plus the short forms that people, scales and sheets write. */
export const BODY_LABELS = new PhraseBook<BodyField>([
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
    'wgt',
    'w :',
    'w =',
    'wieght',
    'weigth',
    'weighted',
    'bw',
    'i weigh',
    'weight today',
    'bodywt',
    'scale says',
    'scales say',
    'gewicht',
    'total mass',
    'total body mass',
    'body mass',
    'weighed out at',
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
    'tbf',
    'fat mass',
    'body fat mass',
    'tbf%',
    'tbf %',
    'total body fat',
    'fat percentage',
    'fat percent',
    'fat pct',
    'bodyfat',
    'bodyfat %',
    'body fat ratio',
    'body fat rate',
  ]),
  ...words('ecwTcw', [
    ...METRIC_REGISTRY.ECW_TCW.words,
    'ecw tbw ratio',
    'ecw/tbw ratio',
    'ecw/tcw ratio',
    'ecw:tbw',
    'extracellular to total body water',
    'ecw / tbw',
    'ecw ratio',
    'ecw to tbw',
    'ecw tbw',
    'extracellular water ratio',
  ]),
]);

/** The family of units in which a field is stated. */
export const FAMILIES: Readonly<Record<BodyField, string>> = {
  weightLb: 'mass',
  smmLb: 'mass',
  pbf: 'share',
  ecwTcw: 'share',
};
