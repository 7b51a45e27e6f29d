import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';

/** A field of a heart row, as a label in the words names it. */
export type HeartField = 'systolicMmhg' | 'diastolicMmhg' | 'rateBpm';
/** What a label names: a field, or a blood pressure whose two numbers follow. */
export type HeartLabel = HeartField | 'PRESSURE';

const words = (label: HeartLabel, phrases: readonly string[]): (readonly [string, HeartLabel])[] =>
  phrases.map((phrase) => [phrase, label] as const);

/** The registry's words plus the short forms that people and cuffs write. */
export const HEART_LABELS = new PhraseBook<HeartLabel>([
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
    'pusle',
    'pulze',
    'pulz',
    'avg hr',
    'average heart rate',
    'average pulse',
    'mean hr',
    'pr',
    'rhr',
    'resting',
    'resting hr',
    'resting pulse',
    'heart beat',
    'heart',
    "heart's",
    'ticker',
    'heartrate',
    'heartbeat',
    'pulse bpm',
    '/min',
    'beats per minute',
  ]),
  ...words('PRESSURE', [
    'bp',
    'b.p.',
    'b.p',
    'b/p',
    'blood pressure',
    'blood presure',
    'bloodpressure',
    'pressure',
    'blutdruck',
    'tension',
    'bps',
  ]),
]);
