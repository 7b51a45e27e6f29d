import { badInput } from '@phda/shared-service';

import type { ImportContext, ImportSink, SkippedRecord } from '../../format';
import { ownCopy } from '../../own-copy';
import type { Attribute, HealthElements } from './elements';
import { createMomentReader } from './moment';
import { type HealthCorrelation, type HealthRecord, RecordStore } from './store';
import { contextOf, RECORD_TYPES, type RecordType, shortName } from './types';

/** What stands beside the records and is none. */
const NO_RECORDS = new Set(['ExportDate', 'Me']);
/** Kinds of skipped records that are remembered; there are about two hundred. */
const MAX_SKIPS = 1000;
/** The longest name of a type that is remembered; Apple's have up to eighty characters. */
const MAX_TYPE = 200;
/** A meal or a blood pressure holds a few dozen. */
const MAX_CORRELATED = 1000;

/** Follows the elements of an export and gives each record below the root once: to the store, or to the sink as skipped. */
export class HealthRecords implements HealthElements {
  private readonly store: RecordStore;
  private readonly momentOf = createMomentReader();
  private readonly skips = new Map<string, SkippedRecord>();
  private depth = 0;
  private record: HealthRecord | null = null;
  private correlation: HealthCorrelation | null = null;

  constructor(
    context: ImportContext,
    private readonly sink: ImportSink,
  ) {
    this.store = new RecordStore(context, sink);
  }

  open(name: string, attribute: Attribute, line: number): void {
    this.depth += 1;
    if (this.depth === 1 && name !== 'HealthData')
      throw badInput('This XML is no Apple Health export: it does not begin with HealthData.');
    if (this.depth === 2) this.begin(name, attribute, line);
    else if (this.depth === 3) this.inner(name, attribute, line);
  }

  close(): void {
    this.depth -= 1;
    if (this.depth !== 1) return;
    if (this.record) this.store.record(this.record);
    if (this.correlation) this.store.correlation(this.correlation);
    this.record = null;
    this.correlation = null;
  }

  passOver(identifier: string): boolean {
    if (RECORD_TYPES.has(identifier)) return false;
    this.skipAll(identifier);
    return true;
  }

  /** Gives, when the file is at its end, what waited for that, one row at a step. */
  keptBack(): Iterable<void> {
    return this.store.keptBack();
  }

  /** An element directly below the root. */
  private begin(name: string, attribute: Attribute, line: number): void {
    if (name === 'Record') {
      const identifier = attribute('type') ?? '';
      const type = RECORD_TYPES.get(identifier);
      if (!type) return this.skipAll(identifier);
      const read = this.read(type, attribute, line);
      if (typeof read === 'string') this.sink.skip({ line, reason: read, common: false });
      else this.record = read;
    } else if (name === 'Correlation') {
      const moment = this.momentOf(attribute('startDate') ?? '');
      const source = this.store.sources.number(attribute('sourceName') ?? '');
      this.correlation = { kind: attribute('type') ?? '', moment, source, line, food: null, records: [] };
    } else if (!NO_RECORDS.has(name)) {
      this.skipAll(attribute('workoutActivityType') ?? name, name === 'Workout' ? 'Workout ' : '');
    }
  }

  /** An element inside a record or correlation. */
  private inner(name: string, attribute: Attribute, line: number): void {
    const { record, correlation } = this;
    const open = record ?? correlation;
    if (name === 'MetadataEntry') {
      const key = attribute('key');
      if (key === 'HKFoodType' && open) open.food = attribute('value');
      if (key === 'HKMetadataKeyHeartRateMotionContext' && record)
        record.context = contextOf(attribute('value'));
    } else if (name === 'Record' && correlation) {
      const type = RECORD_TYPES.get(attribute('type') ?? '');
      // What makes no sense here stands below the root as well, and is told there.
      const read = type ? this.read(type, attribute, line) : null;
      if (read === null || typeof read === 'string') return;
      if (correlation.records.push(read) > MAX_CORRELATED)
        throw badInput(
          `The correlation at line ${correlation.line} holds more records than any of an export. Please check the file.`,
        );
    }
  }

  /** Reads a record of a type that has a table; gives the reason when it makes no sense. */
  private read(type: RecordType, attribute: Attribute, line: number): HealthRecord | string {
    const date = attribute('startDate') ?? '';
    const moment = this.momentOf(date);
    if (!moment) return `its date "${date.slice(0, 30)}" cannot be read`;
    const text = attribute('value') ?? '';
    const count = text.trim() === '' ? NaN : Number(text);
    if (!Number.isFinite(count)) return `its value "${text.slice(0, 30)}" is no number`;
    const unit = attribute('unit') ?? '';
    const value = type.convert(count, unit);
    if (value === null) return `its unit "${unit.slice(0, 30)}" is not known`;
    const source = this.store.sources.number(attribute('sourceName') ?? '');
    const { epochMs, offsetMinutes } = moment;
    return { epochMs, offsetMinutes, type, value, count, source, line, context: null, food: null };
  }

  /** Counts a record whose type has no table. */
  private skipAll(identifier: string, before = ''): void {
    let skipped = this.skips.get(identifier);
    if (!skipped) {
      const reason = ownCopy(`${before}${shortName(identifier.slice(0, MAX_TYPE))} has no table in PHDA`);
      skipped = { line: null, reason, common: true };
      if (this.skips.size < MAX_SKIPS && identifier.length <= MAX_TYPE)
        this.skips.set(ownCopy(identifier), skipped);
    }
    this.sink.skip(skipped);
  }
}
