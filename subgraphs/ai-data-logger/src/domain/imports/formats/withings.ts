import type { FileFormat, ImportContext } from '../format';
import { type Column, hasAll, hasAny } from './support/columns';
import { readDateTime } from './support/dates';
import { layoutOf, skip } from './support/people';
import type { TableRecord } from './support/record';
import { type Layout, tableFormat } from './support/table';
import { meaningsOf } from './support/words';
import { Places } from './support/places';

/** What only a scale's table of Withings states beside weight and fat mass, in the languages of its app. */
const SCALE_COLUMNS = [
  'bone mass',
  'hydration',
  'fat free mass',
  'knochenmasse',
  'hydratation',
  'fettfreier anteil',
  'wasseranteil',
  'masse osseuse',
  'masa osea',
  'hidratacion',
  'massa ossea',
  'idratazione',
];

/**
 * The CSV files of Withings' data export: `weight.csv` and `bp.csv`; times are local. Body fat in percent is computed, fat mass by weight. Muscle
 * mass is all muscle, water included, and so never the skeletal muscle mass; hydration is total water and says nothing about ECW/TBW.
 * The `raw_*.csv` files all have the header `start,duration,value`, and nothing in them tells heart beats from steps: they are skipped with the
 * hint to name the heart rate file as such.
 */
export const withings: FileFormat = tableFormat({
  name: 'withings',
  label: 'Withings',
  knows: (columns) => isScale(columns) || isCuff(columns) || isRaw(columns),
  layout: (columns, context) => (isRaw(columns) ? unnamedRaw() : layoutOf(meaningsOf(columns), context)),
});

/** `raw_hr_hr.csv` of Withings, only when the person says so: each value holds for its duration in seconds, one after the other from the start. */
export const withingsHeartRate: FileFormat = {
  ...tableFormat({
    name: 'withings-heart-rate',
    label: 'Withings raw heart rate',
    knows: isRaw,
    layout: (_columns, context) => rawHeartRate(context),
  }),
  recognises: () => false,
};

function isScale(columns: readonly Column[]): boolean {
  const meanings = meaningsOf(columns);
  return (
    meanings.has('date') &&
    meanings.has('weightLb') &&
    meanings.has('fatMass') &&
    hasAny(columns, ...SCALE_COLUMNS)
  );
}

/** Date, heart rate, systolic, diastolic in this order and without units is how no other app writes them. */
function isCuff(columns: readonly Column[]): boolean {
  const order = columns.slice(0, 4).map((column) => [...meaningsOf([column]).keys()][0]);
  const isInOrder = ['date', 'rateBpm', 'systolicMmhg', 'diastolicMmhg'].every(
    (meaning, index) => order[index] === meaning,
  );
  return isInOrder && columns.length <= 5 && columns.every(({ unit }) => unit === null);
}

function isRaw(columns: readonly Column[]): boolean {
  return columns.length === 3 && hasAll(columns, 'start', 'duration', 'value');
}

const RAW_COLUMNS = { dateColumns: [], numberColumns: [] };

function unnamedRaw(): Layout {
  const reason =
    'a raw file of Withings does not say what its values are; if it is raw_hr_hr.csv, import it with format=withings-heart-rate';
  return { ...RAW_COLUMNS, read: (record, sink) => skip(record, reason, true, sink) };
}

function rawHeartRate(context: ImportContext): Layout {
  const places = new Places(context);
  return {
    ...RAW_COLUMNS,
    read(record, sink) {
      const clock = readDateTime(cell(record, 0), 'day-first');
      if (!clock) return skip(record, 'its start is no date that can be read', false, sink);
      const durations = numbers(cell(record, 1));
      const values = numbers(cell(record, 2));
      if (values.length === 0) return skip(record, 'it holds no heart rate', true, sink);
      const { epochMs, timeZone } = places.of(clock);
      let seconds = 0;
      for (const [index, value] of values.entries()) {
        const fields = { rateBpm: Math.round(value) };
        const moment = { epochMs: epochMs + seconds * 1000, timeZone };
        if (value > 0)
          sink.row({ kind: 'HEART', ...moment, fields, sourceId: null, note: null, tags: [] }, record.line);
        seconds += durations[index] ?? 0;
      }
    },
  };
}

function cell(record: TableRecord, index: number): string {
  return record.raw({ index, header: '', name: '', aside: '', unit: null });
}

/** "[60,61]" and a bare 60. */
function numbers(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}
