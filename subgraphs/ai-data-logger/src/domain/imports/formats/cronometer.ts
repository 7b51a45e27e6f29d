import type { Region } from '../../types';
import type { FileFormat, ImportContext, ImportedRow } from '../format';
import { type Column, hasAll, hasAny, unitOf } from './support/columns';
import { type DecimalSign, readNumber } from './support/numbers';
import { inRegistryUnit } from './support/measures';
import { MomentReader } from './support/moments';
import { layoutOf, skip } from './support/people';
import type { Fields } from './support/rows';
import { type Layout, tableFormat } from './support/table';
import { meaningsOf } from './support/words';

/**
 * The CSV files of Cronometer's data export: `servings.csv` gives a food row per serving, a caffeine row where it has caffeine and an alcohol
 * row where it has alcohol; `biometrics.csv` gives heart and body rows; a serving without a time is taken at the usual hour of its group.
 *
 * **Nothing counts twice.** `dailysummary.csv` sums up the same servings, and no file says whether the other was imported too. So it is
 * recognised and every record skipped; somebody who has no servings file asks for its totals with `format=cronometer-daily`.
 */
export const cronometer: FileFormat = tableFormat({
  name: 'cronometer',
  label: 'Cronometer',
  knows: (columns) => isServings(columns) || isBiometrics(columns) || isDaily(columns) || isExercise(columns),
  layout(columns, context) {
    if (isBiometrics(columns)) return biometrics(columns, context);
    if (isServings(columns)) return layoutOf(meaningsOf(columns), context);
    return skipAll(
      isExercise(columns)
        ? 'exercise has no table in PHDA'
        : 'a daily total counts the food of servings.csv again; without that file, import this one with format=cronometer-daily',
    );
  },
});

/** `dailysummary.csv` of Cronometer, only when the person asks for it: each day gives one food row and its caffeine and alcohol, at noon. */
export const cronometerDaily: FileFormat = {
  ...tableFormat({
    name: 'cronometer-daily',
    label: 'Cronometer daily totals',
    knows: isDaily,
    layout: (columns, context) =>
      layoutOf(meaningsOf(columns), context, { nameOf: () => 'Total of the day (Cronometer)' }),
  }),
  recognises: () => false,
};

function isServings(columns: readonly Column[]): boolean {
  return hasAll(columns, 'day', 'food name');
}

function isBiometrics(columns: readonly Column[]): boolean {
  return hasAll(columns, 'day', 'metric', 'amount');
}

function isExercise(columns: readonly Column[]): boolean {
  return hasAll(columns, 'day', 'exercise', 'minutes');
}

function isDaily(columns: readonly Column[]): boolean {
  const isSummary =
    hasAny(columns, 'completed') || (hasAny(columns, 'water') && hasAny(columns, 'caffeine', 'net carbs'));
  return (
    hasAny(columns, 'date', 'day') &&
    hasAny(columns, 'energy') &&
    isSummary &&
    !hasAny(columns, 'food name', 'metric')
  );
}

function skipAll(reason: string): Layout {
  return { dateColumns: [], numberColumns: [], read: (record, sink) => skip(record, reason, true, sink) };
}

/** Metrics by the first words of their names: apps that feed Cronometer stand behind in brackets. */
const METRICS: Readonly<Record<string, readonly ['HEART' | 'BODY', string]>> = {
  weight: ['BODY', 'weightLb'],
  'body weight': ['BODY', 'weightLb'],
  'body fat': ['BODY', 'pbf'],
  'heart rate': ['HEART', 'rateBpm'],
  pulse: ['HEART', 'rateBpm'],
  'resting heart rate': ['HEART', 'rateBpm'],
};

function biometrics(columns: readonly Column[], { region, ...context }: ImportContext): Layout {
  const moments = new MomentReader(meaningsOf(columns), { region, ...context });
  const column = (name: string): Column | undefined => columns.find((one) => one.name === name);
  const amounts = column('amount');
  return {
    dateColumns: moments.dateColumns,
    numberColumns: amounts ? [amounts] : [],
    read(record, sink) {
      const metric = record.text(column('metric')) ?? 'a metric without a name';
      const name = metric.replace(/\(.*/, '').trim().toLowerCase();
      if (name !== 'blood pressure' && !METRICS[name])
        return skip(record, `${metric} has no table in PHDA`, true, sink);
      const moment = moments.read(record);
      if (!moment) return skip(record, record.problem ?? 'the day is empty', false, sink);
      const amount = record.text(amounts);
      if (amount === null) return skip(record, 'the amount is empty', true, sink);
      const found = valueOf(name, amount, record.text(column('unit')), record.style.decimal, region);
      if (!found) return skip(record, `the ${name} "${amount.slice(0, 40)}" cannot be read`, false, sink);
      sink.row({ ...found, ...moment, sourceId: null, note: null, tags: [] }, record.line);
    },
  };
}

type Found = Pick<ImportedRow, 'kind' | 'fields'>;

function valueOf(
  name: string,
  amount: string,
  unit: string | null,
  decimal: DecimalSign,
  region: Region,
): Found | null {
  const fields = name === 'blood pressure' ? pressures(amount) : null;
  const [kind, field] = METRICS[name] ?? ['HEART', ''];
  if (field === '') return fields && { kind, fields };
  const value = readNumber(amount, decimal);
  const measured = value === null ? null : { value, unit: unit === null ? null : unitOf(unit.toLowerCase()) };
  const converted = inRegistryUnit(kind, field, measured, region);
  if (converted === null) return null;
  return { kind, fields: { [field]: converted, ...(name.startsWith('resting') && { context: 'REST' }) } };
}

function pressures(amount: string): Fields | null {
  const match = /^(\d{2,3})(?:\.0+)?\s*\/\s*(\d{2,3})(?:\.0+)?$/.exec(amount);
  return match && { systolicMmhg: Number(match[1]), diastolicMmhg: Number(match[2]) };
}
