import type { FileFormat } from '../format';
import { type Column, hasAny } from './support/columns';
import { layoutOf } from './support/people';
import type { TableRecord } from './support/record';
import { tableFormat } from './support/table';
import { meaningsOf } from './support/words';

/** Columns of OMRON connect that no other app writes. */
const AMERICAN = ['truread', 'consumed'];
/** Columns that tell OMRON's other exports from a table with a zone column by somebody else. */
const DEVICE_COLUMNS = [
  'device',
  'irregular heartbeat detected',
  'body movement',
  'cuff wrap guide',
  'visceral fat',
  'resting metabolism',
  'gerat',
  'geratemodell',
  'unregelmassiger herzschlag erkannt',
  'korperbewegung',
  'viszeralfett',
  'dispositivo',
  'movimiento corporal',
  'latido irregular detectado',
  'grasa visceral',
  'appareil',
  'mouvement du corps',
  'battement irregulier detecte',
  'graisse viscerale',
  'movimento del corpo',
  'battito irregolare rilevato',
  'grasso viscerale',
];

/**
 * The CSV files that OMRON connect sends by mail. United States: "Date","Time","Systolic (mmHg)",…,"Symptoms","Consumed","TruRead","Notes";
 * elsewhere "Measurement Date","Timezone","SYS(mmHg)",… with an IANA zone in each record, translated in other languages; scales the same with
 * weight and body fat. "-" is missing. Skeletal muscle is in percent there and becomes pounds only where the weight stands beside it. Symptoms,
 * what was consumed and notes become the note.
 */
export const omron: FileFormat = tableFormat({
  name: 'omron',
  label: 'OMRON connect',
  knows: isOmron,
  layout: (columns, context) =>
    layoutOf(meaningsOf(columns), context, { noteOf: (record) => noteOf(record, columns) }),
});

function isOmron(columns: readonly Column[]): boolean {
  const meanings = meaningsOf(columns);
  const isMeasured =
    (meanings.has('systolicMmhg') && meanings.has('diastolicMmhg')) || meanings.has('weightLb');
  if (!isMeasured) return false;
  if (hasAny(columns, ...AMERICAN)) return true;
  return meanings.has('timeZone') && hasAny(columns, ...DEVICE_COLUMNS);
}

function noteOf(record: TableRecord, columns: readonly Column[]): string | null {
  const told = columns
    .filter(({ name }) =>
      ['symptoms', 'consumed', 'notes', 'note', 'notizen', 'notas', 'remarques'].includes(name),
    )
    .flatMap((column) => record.text(column) ?? []);
  return told.length === 0 ? null : told.join('; ');
}
