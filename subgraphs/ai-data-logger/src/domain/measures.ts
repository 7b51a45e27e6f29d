import { type LogKind, LOG_KIND_REGISTRY, type Measure } from '@phda/shared-models/src/registry';

import { ethanolOunces, standardDrinksToOunces } from './look-up/figures';
import { quote } from './text/tokens';
import type { Doubt, Knowledge, RecognisedItem, Region, Situation, StatedMeasure } from './types';
import {
  familyOf,
  ML_PER_US_FL_OZ,
  toGrams,
  toMillilitres,
  toMinutes,
  toMmHg,
  toPounds,
} from './vocabulary/units';

/** Stated numbers in the registry's units. */
export interface Converted {
  readonly fields: Readonly<Record<string, number | null>>;
  readonly assumptions: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** A weight said in two units may differ by rounding only. */
const SAME_VALUE_TOLERANCE = 0.01;

/** Converts the stated measures of an item and finds what is missing, contradictory or impossible. */
export function convertMeasures(
  kind: LogKind,
  item: RecognisedItem,
  message: string,
  situation: Pick<Situation, 'region' | 'knowledge'>,
): Converted {
  const fields: Record<string, number | null> = {};
  const assumptions: string[] = [];
  const doubts: Doubt[] = [];
  for (const stated of item.measures) {
    const { value, assumption } = toRegistryUnit(stated, situation);
    const measure = LOG_KIND_REGISTRY[kind].measures.find(({ field }) => field === stated.field);
    if (!measure) continue;
    if (assumption) assumptions.push(assumption);
    if (assumption && isDoubtfulWeight(stated, value, situation)) doubts.push(whichUnit(stated, item));
    if (value > 0 && roundTo(measure, value) === 0) doubts.push(tooSmall(measure, item, message));
    const known = fields[stated.field];
    const contradiction =
      known !== undefined &&
      known !== null &&
      Math.abs(known - value) > Math.abs(known) * SAME_VALUE_TOLERANCE;
    if (contradiction) doubts.push(contradictionOf(measure, item, message));
    fields[stated.field] ??= roundTo(measure, value);
  }
  doubts.push(...boundsDoubts(kind, fields, item, message), ...missingDoubts(kind, fields, item));
  return { fields, assumptions, doubts };
}

/** Says whether numbers of a measure can be given in a unit: kilograms for a weight, kilopascals for a pressure, units of alcohol for alcohol. */
export function suitsMeasure({ field, unit: own }: Measure, unit: string): boolean {
  const family = familyOf(unit);
  if (field === 'alcoholOz')
    return unit === 'standardDrink' || unit === 'alcoholUnit' || family === 'mass' || family === 'volume';
  if (own === 'mmHg') return family === 'pressure';
  if (own === 'bpm') return family === 'rate';
  if (own === 'min') return family === 'time';
  if (own === '%' || own === 'ratio') return family === 'share';
  return family === 'mass';
}

function toRegistryUnit(
  stated: StatedMeasure,
  { region, knowledge }: Pick<Situation, 'region' | 'knowledge'>,
): { value: number; assumption: string | null } {
  const { field, value, unit } = stated;
  if (field === 'weightLb' || field === 'smmLb') return toWeight(stated, region, knowledge);
  if (field === 'systolicMmhg' || field === 'diastolicMmhg')
    return { value: toMmHg(value, unit), assumption: null };
  if (field === 'ecwTcw')
    return { value: value > 1 || unit === 'percent' ? value / 100 : value, assumption: null };
  if (field === 'durationMin')
    return unit === null
      ? { value, assumption: `${value} is taken as minutes` }
      : { value: toMinutes(value, unit) ?? value, assumption: null };
  if (field === 'alcoholOz') return { value: toEthanolOunces(value, unit, region), assumption: null };
  if (unit !== null && familyOf(unit) === 'mass')
    return { value: massIn(field, value, unit), assumption: null };
  return { value, assumption: null };
}

function massIn(field: string, value: number, unit: string): number {
  const grams = toGrams(value, unit) ?? value;
  return field.endsWith('Mg') ? grams * 1000 : grams;
}

function toEthanolOunces(value: number, unit: string | null, region: Region): number {
  if (unit === 'standardDrink' || unit === 'alcoholUnit') return standardDrinksToOunces(value, unit, region);
  if (unit === null || unit === 'oz' || unit === 'floz') return value;
  const millilitres = toMillilitres(value, unit, region);
  if (millilitres !== null) return millilitres / ML_PER_US_FL_OZ;
  return ethanolOunces(toGrams(value, unit) ?? 0);
}

/** A bare weight is in the unit of the profile, else in the one that fits the last weight, else in that of the country: kilograms outside the United States. */
function toWeight(
  { field, value, unit }: StatedMeasure,
  region: Region,
  knowledge: Knowledge | undefined,
): { value: number; assumption: string | null } {
  if (unit !== null && unit !== 'percent') return { value: toPounds(value, unit) ?? value, assumption: null };
  const known = knowledge?.weightUnit ?? null;
  const fitting = field === 'weightLb' ? fittingUnit(value, knowledge?.lastWeightLb ?? null) : null;
  const chosen = known ?? fitting ?? (region.units === 'US' ? 'lb' : 'kg');
  const why = known === null && fitting !== null ? ', as it fits your last weight' : '';
  const name = chosen === 'lb' ? 'pounds' : 'kilograms';
  return { value: toPounds(value, chosen) ?? value, assumption: `${value} is taken as ${name}${why}` };
}

/** A wide margin around what grown people weigh, in pounds: 95 % of the women of the United States weigh less than 250 lb (National Center for Health Statistics, Anthropometric Reference Data). */
const USUAL_WEIGHT_LB = [88, 310] as const;

/** A bare number that hardly anybody weighs in the unit of the country, and many people in the other one. */
function isDoubtfulWeight(
  { field, value }: StatedMeasure,
  pounds: number,
  { knowledge }: Pick<Situation, 'knowledge'>,
): boolean {
  const isKnown = knowledge?.weightUnit != null || knowledge?.lastWeightLb != null;
  if (field !== 'weightLb' || isKnown) return false;
  const other = pounds === value ? (toPounds(value, 'kg') ?? value) : value;
  return !isUsual(pounds) && isUsual(other);
}

function isUsual(pounds: number): boolean {
  return pounds >= USUAL_WEIGHT_LB[0] && pounds <= USUAL_WEIGHT_LB[1];
}

function whichUnit({ field, value }: StatedMeasure, item: RecognisedItem): Doubt {
  const at = { start: item.range.end, end: item.range.end };
  return { question: `Is ${value} in kilograms or in pounds?`, missing: field, range: at };
}

/** People's weights change by less than this between two logs. */
const WEIGHT_CHANGE = 0.2;

/** The unit in which a number is near the last weight, when only one is. */
function fittingUnit(value: number, lastLb: number | null): 'lb' | 'kg' | null {
  if (lastLb === null) return null;
  const isNear = (pounds: number): boolean => Math.abs(pounds / lastLb - 1) <= WEIGHT_CHANGE;
  const [lb, kg] = [isNear(value), isNear(toPounds(value, 'kg') ?? value)];
  return lb === kg ? null : lb ? 'lb' : 'kg';
}

function roundTo(measure: Measure, value: number): number {
  if (measure.type === 'int') return Math.round(value);
  const factor = measure.field === 'ecwTcw' ? 10_000 : 1000;
  return Math.round(value * factor) / factor;
}

/** A positive amount is never kept as 0. */
function tooSmall({ field, label, unit }: Measure, item: RecognisedItem, message: string): Doubt {
  const question = `"${quote(message, item.range)}" is too little ${label} to be kept (in ${unit}). How much was it?`;
  return { question, missing: field, range: item.range };
}

function contradictionOf(measure: Measure, item: RecognisedItem, message: string): Doubt {
  const question = `"${quote(message, item.range)}" gives two different values for ${measure.label}. Which one is right?`;
  return { question, missing: measure.field, range: item.range };
}

function boundsDoubts(
  kind: LogKind,
  fields: Readonly<Record<string, number | null>>,
  item: RecognisedItem,
  message: string,
): Doubt[] {
  const doubts = LOG_KIND_REGISTRY[kind].measures.flatMap((measure) => {
    const value = fields[measure.field];
    const [low, high] = measure.possible;
    if (value === undefined || value === null || (value >= low && value <= high)) return [];
    const said = quote(message, item.range);
    const question = `${measure.label} ${shown(value)} ${measure.unit} in "${said}" is not possible: PHDA keeps values from ${low} to ${high} ${measure.unit}. What was it?`;
    return [{ question: capital(question), missing: measure.field, range: item.range }];
  });
  return [...doubts, ...(doubts.length === 0 ? orderDoubt(fields, item, message) : [])];
}

function orderDoubt(
  fields: Readonly<Record<string, number | null>>,
  item: RecognisedItem,
  message: string,
): Doubt[] {
  const { systolicMmhg: systolic, diastolicMmhg: diastolic } = fields;
  if (systolic == null || diastolic == null || systolic > diastolic) return [];
  const question = `In "${quote(message, item.range)}" the upper pressure is not above the lower one. What was the reading?`;
  return [{ question, missing: 'systolicMmhg', range: item.range }];
}

function missingDoubts(
  kind: LogKind,
  fields: Readonly<Record<string, number | null>>,
  item: RecognisedItem,
): Doubt[] {
  const at = { start: item.range.end, end: item.range.end };
  const open = new Set(item.doubts.map(({ missing }) => missing));
  const pressures = [fields['systolicMmhg'], fields['diastolicMmhg']].filter((value) => value != null);
  if (kind === 'HEART' && pressures.length === 1 && open.size === 0) {
    const isUpper = fields['systolicMmhg'] == null;
    const missing = isUpper ? 'systolicMmhg' : 'diastolicMmhg';
    return [
      {
        question: `What was the ${isUpper ? 'upper (systolic)' : 'lower (diastolic)'} pressure?`,
        missing,
        range: at,
      },
    ];
  }
  const required = LOG_KIND_REGISTRY[kind].measures.filter(
    (measure) => measure.required && fields[measure.field] === undefined && !open.has(measure.field),
  );
  return required.map(({ field }) => ({
    question: QUESTIONS[field] ?? 'How much was it?',
    missing: field,
    range: at,
  }));
}

const QUESTIONS: Readonly<Record<string, string>> = {
  durationMin: 'How many minutes were you in the sauna?',
  caffeineMg: 'How many milligrams of caffeine was it?',
  alcoholOz: 'How much was it, and how strong?',
};

function shown(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
