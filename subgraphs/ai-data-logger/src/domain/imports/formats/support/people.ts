import type { LogKind } from '@phda/shared-models/src/registry';

import type { ImportContext, ImportedRow, ImportSink } from '../../format';
import { type Column, unitOf } from './columns';
import { inRegistryUnit, pounds, rounded, sodiumOfSalt } from './measures';
import { MomentReader } from './moments';
import { type Measured, named, type TableRecord } from './record';
import { describe, type Fields } from './rows';
import type { Layout } from './table';
import type { Meaning } from './words';

/** What differs between the apps whose tables are read by the meaning of their columns. */
export interface Habits {
  /** Unit of masses whose header states none; the region's when left out. */
  readonly massUnit?: 'kg' | 'lb';
  /** What a record of food is called; the item's own words when left out. */
  nameOf?(record: TableRecord): string | null;
  /** What is kept as the note; the note column's words when left out. */
  noteOf?(record: TableRecord): string | null;
  /** The app writes every time in UTC, wherever the person was: `Z` is then no statement about a place, and rows take the import's zone. */
  readonly writesUtc?: true;
}

type Meanings = ReadonlyMap<Meaning, Column>;

/** Meanings that are a value PHDA keeps, or become one. */
const VALUES: readonly Meaning[] = [
  'bloodPressure',
  'systolicMmhg',
  'diastolicMmhg',
  'rateBpm',
  'restingBpm',
  'weightLb',
  'smmLb',
  'pbf',
  'fatMass',
  'ecwTcw',
  'extracellular',
  'proteinG',
  'sodiumMg',
  'salt',
  'potassiumMg',
  'caffeineMg',
  'alcohol',
  'durationMin',
];
const NUTRIENTS: readonly Meaning[] = ['proteinG', 'sodiumMg', 'salt', 'potassiumMg'];

/** Says whether a table has a date and at least one value that PHDA keeps. */
export function isReadable(meanings: Meanings): boolean {
  const isDated = meanings.has('dateTime') || meanings.has('date');
  return (isDated || meanings.has('time')) && VALUES.some((meaning) => meanings.has(meaning));
}

/** The layout of a table that is read by what its columns mean: each record gives one row per kind it has values of. */
export function layoutOf(meanings: Meanings, context: ImportContext, habits: Habits = {}): Layout {
  const moments = new MomentReader(meanings, context, habits.writesUtc);
  const values = new ValueReader(meanings, context, habits);
  return {
    dateColumns: moments.dateColumns,
    numberColumns: VALUES.flatMap((meaning) => meanings.get(meaning) ?? []),
    read(record, sink) {
      const moment = moments.read(record);
      const found = values.read(record);
      if (record.problem !== null || !moment)
        return skip(record, record.problem ?? 'the date is empty', false, sink);
      if (found.length === 0) return skip(record, emptyReason(meanings), true, sink);
      const note = habits.noteOf ? habits.noteOf(record) : record.text(meanings.get('note'));
      const tags = tagsOf(record.text(meanings.get('tags')));
      for (const { kind, fields } of found) {
        const row: ImportedRow = { kind, ...moment, fields, sourceId: null, note, tags };
        sink.row(row, record.line);
      }
    },
  };
}

/** Counts a record that gives no row. */
export function skip(record: TableRecord, reason: string, common: boolean, sink: ImportSink): void {
  sink.skip({ line: record.line, reason, common });
}

function emptyReason(meanings: Meanings): string {
  const columns = VALUES.flatMap((meaning) => meanings.get(meaning) ?? []);
  const [only] = columns;
  return columns.length === 1 && only ? `the ${named(only)} is empty` : 'it holds no value that PHDA keeps';
}

function tagsOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[,;]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter(Boolean);
}

interface Found {
  readonly kind: LogKind;
  readonly fields: Fields;
}

class ValueReader {
  constructor(
    private readonly meanings: Meanings,
    private readonly context: ImportContext,
    private readonly habits: Habits,
  ) {}

  read(record: TableRecord): readonly Found[] {
    return [...this.heart(record), ...this.body(record), ...this.consumed(record), ...this.sauna(record)];
  }

  /** Nutrients beside a weight, with nothing that was eaten, are what a body is made of. */
  private get isFood(): boolean {
    const isNamed =
      this.meanings.has('item') || this.meanings.has('meal') || this.habits.nameOf !== undefined;
    return (
      NUTRIENTS.some((meaning) => this.meanings.has(meaning)) && (isNamed || !this.meanings.has('weightLb'))
    );
  }

  private value(record: TableRecord, kind: LogKind, field: Meaning): number | null {
    return inRegistryUnit(kind, field, this.measured(record, field), this.context.region);
  }

  private measured(record: TableRecord, meaning: Meaning): Measured | null {
    const measured = record.measured(this.meanings.get(meaning));
    const isMass = meaning === 'weightLb' || meaning === 'smmLb' || meaning === 'fatMass';
    if (!measured || !isMass || measured.unit !== null) return measured;
    const stated = record.text(this.meanings.get('massUnit'));
    return {
      ...measured,
      unit: (stated === null ? null : unitOf(stated.toLowerCase())) ?? this.habits.massUnit ?? null,
    };
  }

  private heart(record: TableRecord): Found[] {
    const together = this.together(record);
    const systolicMmhg = together?.[0] ?? this.value(record, 'HEART', 'systolicMmhg');
    const diastolicMmhg = together?.[1] ?? this.value(record, 'HEART', 'diastolicMmhg');
    const resting = this.measured(record, 'restingBpm');
    const rateBpm =
      together?.[2] ??
      this.value(record, 'HEART', 'rateBpm') ??
      inRegistryUnit('HEART', 'rateBpm', resting, this.context.region);
    if ((systolicMmhg === null) !== (diastolicMmhg === null))
      record.refuse(`the ${systolicMmhg === null ? 'systolic' : 'diastolic'} pressure is empty`);
    if (systolicMmhg === null && rateBpm === null) return [];
    return [
      {
        kind: 'HEART',
        fields: { systolicMmhg, diastolicMmhg, rateBpm, ...(resting && { context: 'REST' }) },
      },
    ];
  }

  /** "120/80" or "120/80/61" in one column. */
  private together(record: TableRecord): readonly [number, number, number | null] | null {
    const column = this.meanings.get('bloodPressure');
    const text = record.text(column);
    if (text === null || !column) return null;
    const match =
      /^(\d{2,3})\s*[/\\|:-]\s*(\d{2,3})(?:\s*(?:mmhg)?\s*[/,;@ ]\s*(\d{2,3}))?\s*(?:mmhg|bpm)?$/i.exec(text);
    if (!match)
      return record.refuse(`the ${named(column)} "${text.slice(0, 40)}" is not two numbers such as 120/80`);
    return [Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  }

  private body(record: TableRecord): Found[] {
    const weight = this.measured(record, 'weightLb');
    const fields = {
      weightLb: this.value(record, 'BODY', 'weightLb'),
      smmLb: this.skeletalMuscle(record, weight),
      pbf: this.value(record, 'BODY', 'pbf') ?? this.fatShare(record, weight),
      ecwTcw: this.value(record, 'BODY', 'ecwTcw') ?? this.waterRatio(record),
    };
    return Object.values(fields).some((value) => value !== null) ? [{ kind: 'BODY', fields }] : [];
  }

  /** A share of the weight becomes pounds only where the weight stands beside it. */
  private skeletalMuscle(record: TableRecord, weight: Measured | null): number | null {
    const muscle = this.measured(record, 'smmLb');
    if (muscle?.unit !== 'percent') return inRegistryUnit('BODY', 'smmLb', muscle, this.context.region);
    if (!weight || weight.value === 0 || muscle.value === 0) return null;
    return rounded((pounds(weight, this.context.region) * muscle.value) / 100, 3);
  }

  /** Body fat in percent is fat mass by weight, where both are measured. */
  private fatShare(record: TableRecord, weight: Measured | null): number | null {
    const fat = this.measured(record, 'fatMass');
    if (!fat || !weight || fat.value === 0 || weight.value === 0) return null;
    const { region } = this.context;
    return rounded((pounds(fat, region) / pounds(weight, region)) * 100, 3);
  }

  /** Extracellular by total water, the total being stated or the sum of the water inside and outside the cells. */
  private waterRatio(record: TableRecord): number | null {
    const outside = this.measured(record, 'extracellular')?.value ?? 0;
    const inside = this.measured(record, 'intracellular')?.value ?? 0;
    const stated = this.measured(record, 'totalWater')?.value ?? 0;
    const total = stated > 0 ? stated : inside > 0 ? inside + outside : 0;
    return outside > 0 && total > 0 ? rounded(outside / total, 4) : null;
  }

  private consumed(record: TableRecord): Found[] {
    const name = this.habits.nameOf
      ? this.habits.nameOf(record)
      : (record.text(this.meanings.get('item')) ?? record.text(this.meanings.get('meal')));
    const nutrients = {
      proteinG: this.value(record, 'NUTRITION', 'proteinG'),
      sodiumMg: this.value(record, 'NUTRITION', 'sodiumMg') ?? this.sodium(record),
      potassiumMg: this.value(record, 'NUTRITION', 'potassiumMg'),
    };
    const hasNutrients = Object.values(nutrients).some((value) => value !== null);
    const found: Found[] = [];
    if (this.isFood && (hasNutrients || name !== null))
      found.push({
        kind: 'NUTRITION',
        fields: { ...describe(name ?? 'Food', record.text(this.meanings.get('amount'))), ...nutrients },
      });
    const caffeineMg = this.value(record, 'CAFFEINE', 'caffeineMg');
    if (caffeineMg !== null && caffeineMg > 0)
      found.push({
        kind: 'CAFFEINE',
        fields: { itemDescription: describe(name ?? 'Caffeine').shortDescription, caffeineMg },
      });
    const alcoholOz = inRegistryUnit(
      'ALCOHOL',
      'alcoholOz',
      this.measured(record, 'alcohol'),
      this.context.region,
    );
    if (alcoholOz !== null && alcoholOz > 0)
      found.push({
        kind: 'ALCOHOL',
        fields: { itemDescription: describe(name ?? 'Alcohol').shortDescription, alcoholOz },
      });
    return found;
  }

  private sodium(record: TableRecord): number | null {
    const salt = this.measured(record, 'salt');
    return salt && sodiumOfSalt(salt);
  }

  private sauna(record: TableRecord): Found[] {
    const durationMin = this.value(record, 'SAUNA', 'durationMin');
    return durationMin === null ? [] : [{ kind: 'SAUNA', fields: { durationMin } }];
  }
}
