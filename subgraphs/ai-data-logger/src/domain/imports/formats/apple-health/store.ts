import type { LogKind } from '@phda/shared-models/src/registry';

import type { ImportContext, ImportedRow, ImportSink } from '../../format';
import { createFileZones, type FileZones } from '../../zone';
import { createMeals, type Meal, type Meals, type Nutrient, type NutrientAmount } from './meals';
import type { Moment } from './moment';
import {
  createPressures,
  type Pressure,
  type PressureHalf,
  type PressurePart,
  type Pressures,
} from './pressures';
import { createNames, type Names } from './names';
import type { RecordType } from './types';

/** A record of a type that has a table, read to its end. */
export interface HealthRecord extends Moment {
  readonly type: RecordType;
  /** In the registry's unit. */
  readonly value: number;
  /** As written. */
  readonly count: number;
  readonly source: number;
  readonly line: number;
  context: 'REST' | 'EXERCISE' | null;
  /** What was eaten or drunk, where the app wrote it. */
  food: string | null;
}

/** A correlation, read to its end. */
export interface HealthCorrelation {
  readonly kind: string;
  readonly moment: Moment | null;
  readonly source: number;
  readonly line: number;
  food: string | null;
  readonly records: HealthRecord[];
}

const NO_TAGS: readonly string[] = [];
const FOOD = 'HKCorrelationTypeIdentifierFood';
/** Many times what a person has; records of further ones count as those of one. */
const MAX_SOURCES = 1000;

/** Makes rows of records and correlations; what belongs together becomes one row, and what an export repeats is stored once. */
export class RecordStore {
  /** Apps and devices. */
  readonly sources: Names = createNames(MAX_SOURCES);
  private readonly zones: FileZones;
  private readonly pressures: Pressures;
  private readonly meals: Meals;

  constructor(
    context: ImportContext,
    private readonly sink: ImportSink,
  ) {
    this.zones = createFileZones(context);
    this.pressures = createPressures((found) => this.pressure(found));
    this.meals = createMeals((found) => this.meal(found));
  }

  record(found: HealthRecord): void {
    const { target } = found.type;
    const { value } = found;
    if (target.kind === 'HEART')
      this.row('HEART', found, { rateBpm: value, context: target.context ?? found.context });
    else if (target.kind === 'BODY') this.row('BODY', found, { [target.field]: value });
    else if (target.kind === 'PRESSURE') this.pressures.half(target.part, halfOf(found));
    else if (target.kind === 'MEAL') this.meals.amount(amountOf(found, target.nutrient));
    else if (target.kind === 'ALCOHOL')
      this.row('ALCOHOL', found, { itemDescription: found.food ?? drinks(found.count), alcoholOz: value });
    else {
      const itemDescription = found.food ?? `caffeine (${this.nameOf(found.source)})`;
      this.row('CAFFEINE', found, { itemDescription, caffeineMg: value });
    }
  }

  correlation({ kind, moment, source, line, food, records }: HealthCorrelation): void {
    const [systolic, diastolic] = [partOf(records, 'systolic'), partOf(records, 'diastolic')];
    if (systolic && diastolic) this.pressures.correlated(halfOf(systolic), halfOf(diastolic));
    const amounts = records.flatMap((one) =>
      one.type.target.kind === 'MEAL' ? [amountOf(one, one.type.target.nutrient)] : [],
    );
    if (kind === FOOD && moment && (amounts.length > 0 || food !== null))
      this.meals.correlated({ ...moment, source, line, food }, amounts);
  }

  /** The file is at its end: what waited for more is stored as it is, or told, one at a step. */
  *keptBack(): Generator<void> {
    for (const { part, half } of this.pressures.left()) {
      const reason = `the other half of this blood pressure (${part} ${half.value} mmHg) is missing`;
      yield this.sink.skip({ line: half.line, reason, common: false });
    }
    for (const meal of this.meals.left()) yield this.meal(meal);
  }

  private nameOf(source: number): string {
    return this.sources.name(source) || 'Apple Health';
  }

  private pressure(found: Pressure): void {
    const { systolicMmhg, diastolicMmhg } = found;
    this.row('HEART', found, { systolicMmhg, diastolicMmhg });
  }

  private meal(found: Meal): void {
    const shortDescription = found.food ?? `food (${this.nameOf(found.source)})`;
    this.row('NUTRITION', found, { shortDescription, ...found.amounts });
  }

  private row(kind: LogKind, at: Moment & { readonly line: number }, fields: ImportedRow['fields']): void {
    const { epochMs, offsetMinutes, line } = at;
    const timeZone = this.zones.zoneAt(epochMs, offsetMinutes);
    this.sink.row({ kind, epochMs, timeZone, fields, sourceId: null, note: null, tags: NO_TAGS }, line);
  }
}

function partOf(records: readonly HealthRecord[], part: PressurePart): HealthRecord | undefined {
  return records.find(({ type: { target } }) => target.kind === 'PRESSURE' && target.part === part);
}

function halfOf({ epochMs, offsetMinutes, source, value, line }: HealthRecord): PressureHalf {
  return { epochMs, offsetMinutes, source, value, line };
}

function amountOf(record: HealthRecord, nutrient: Nutrient): NutrientAmount {
  const { epochMs, offsetMinutes, source, value, line, food } = record;
  return { nutrient, epochMs, offsetMinutes, source, value, line, food };
}

function drinks(count: number): string {
  return count === 1 ? '1 alcoholic drink' : `${count} alcoholic drinks`;
}
