import type { FileFormat } from '../format';
import { type Column, hasAll, hasAny } from './support/columns';
import { layoutOf, skip } from './support/people';
import { type Layout, tableFormat } from './support/table';
import { meaningsOf } from './support/words';

/**
 * The CSV files of MyFitnessPal's export: Nutrition-Summary (a record per day and meal, with the meal's totals), the food diary (a record per
 * food) and Measurement-Summary; Exercise-Summary is recognised and skipped. A record without a clock time is taken at the usual hour of its
 * meal. The export does not say whether weights are pounds or kilograms: the person's region decides. Potassium has no unit there and is in mg.
 */
export const myfitnesspal: FileFormat = tableFormat({
  name: 'myfitnesspal',
  label: 'MyFitnessPal',
  knows: (columns) => isDiary(columns) || isMeasurements(columns) || isExercise(columns),
  layout: (columns, context) => (isExercise(columns) ? exercise() : layoutOf(meaningsOf(columns), context)),
});

function isDiary(columns: readonly Column[]): boolean {
  return (
    hasAll(columns, 'date', 'meal', 'calories') &&
    (meaningsOf(columns).has('proteinG') || hasAny(columns, 'sodium'))
  );
}

/** "Date,Body Fat %,Weight" in this order, with nothing but other body measures behind. */
function isMeasurements(columns: readonly Column[]): boolean {
  const [date, ...measures] = columns;
  const known = [
    'body fat',
    'weight',
    'neck',
    'waist',
    'hips',
    'chest',
    'height',
    'steps',
    'resting heart rate',
  ];
  const isKnown = measures.length >= 2 && measures.every(({ name }) => known.includes(name));
  return date?.name === 'date' && isKnown && measures[0]?.name === 'body fat' && hasAll(measures, 'weight');
}

function isExercise(columns: readonly Column[]): boolean {
  return hasAll(columns, 'date', 'exercise', 'exercise calories');
}

function exercise(): Layout {
  return {
    dateColumns: [],
    numberColumns: [],
    read: (record, sink) => skip(record, 'exercise has no table in PHDA', true, sink),
  };
}
