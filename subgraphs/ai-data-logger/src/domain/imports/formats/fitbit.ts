import type { FileFormat, FileReader, ImportContext, ImportedRow, ImportSink } from '../format';
import { readDateTime } from './support/dates';
import { asNumber, asObject, asText, type Json, type JsonObject, jsonReader } from './support/json';
import { inRegistryUnit } from './support/measures';
import { describe, type Fields } from './support/rows';
import { type Moment, Places } from './support/places';

/**
 * The JSON files of a Fitbit account export (Google Takeout, folder `Global Export Data`): `weight-*.json`, `heart_rate-*.json`,
 * `resting_heart_rate-*.json` and `food_logs-*.json`; dates are month first.
 *
 * Weights are in pounds whatever the account shows. Times of weights and foods are those of the person's clock. The times in heart_rate files
 * are UTC: a file of one day begins at the UTC time of the person's midnight, which is also what other readers of the export found; rows take
 * the zone of the import. A heart rate of confidence 0 is what the watch writes when it could not measure, and is skipped.
 */
export const fitbit: FileFormat = {
  name: 'fitbit',
  label: 'Fitbit (Takeout JSON)',
  recognises: (head) => isFitbit(head),
  createReader(context, sink): FileReader {
    const reading = new Reading(context, sink);
    return jsonReader(['$.*'], (value) => reading.take(value));
  },
};

/** The first record of the list shows which of the files it is. */
function isFitbit(head: string): boolean {
  const start = head.slice(0, 4000);
  if (!/^\ufeff?\s*\[\s*\{/.test(start)) return false;
  const isWeight = /"logId"/.test(start) && /"weight"/.test(start) && /"date"/.test(start);
  const isHeart = /"dateTime"\s*:/.test(start) && /"bpm"\s*:/.test(start);
  const isResting = /"dateTime"\s*:/.test(start) && /"value"\s*:\s*\{\s*"(?:date|value|error)"/.test(start);
  return isWeight || isHeart || isResting || /"loggedFood"\s*:/.test(start);
}

/** Fitbit's numbers of meals, with the hours the text engine assumes for them (Web API reference, "mealTypeId"). */
const MEAL_HOURS: Readonly<Record<number, readonly [hour: number, minute: number]>> = {
  1: [8, 0],
  2: [10, 0],
  3: [12, 30],
  4: [15, 0],
  5: [19, 0],
};

class Reading {
  private readonly places: Places;
  private place = 0;

  constructor(
    private readonly context: ImportContext,
    private readonly sink: ImportSink,
  ) {
    this.places = new Places(context);
  }

  take(value: Json): void {
    this.place += 1;
    const record = asObject(value);
    const details = asObject(record?.['value']);
    if (!record) this.skip('it is no record of Fitbit');
    else if (asObject(record['loggedFood'])) this.food(record);
    else if (record['weight'] !== undefined) this.weight(record);
    else if (details?.['bpm'] !== undefined) this.heartRate(record, details);
    else if (details) this.restingHeartRate(record, details);
    else this.skip('it is of a kind that has no table in PHDA', true);
  }

  private weight(record: JsonObject): void {
    const moment = this.local(`${asText(record['date']) ?? ''} ${asText(record['time']) ?? ''}`);
    const { region } = this.context;
    const weight = asNumber(record['weight']);
    const fat = asNumber(record['fat']);
    const fields = {
      weightLb: inRegistryUnit(
        'BODY',
        'weightLb',
        weight === null ? null : { value: weight, unit: 'lb' },
        region,
      ),
      pbf: inRegistryUnit('BODY', 'pbf', fat === null ? null : { value: fat, unit: 'percent' }, region),
    };
    if (fields.weightLb === null && fields.pbf === null) this.skip('the weight is empty', true);
    else this.row('BODY', moment, fields, this.idOf(record));
  }

  private heartRate(record: JsonObject, { bpm, confidence }: JsonObject): void {
    const clock = readDateTime(asText(record['dateTime']) ?? '', 'month-first');
    const rate = asNumber(bpm);
    if (asNumber(confidence) === 0)
      return this.skip('the watch was not sure of the heart rate (confidence 0)', true);
    if (rate === null || rate === 0) return this.skip('the heart rate is empty', true);
    const moment = clock && this.places.ofUtc(clock);
    this.row('HEART', moment, { rateBpm: Math.round(rate) }, null);
  }

  /** A value of the whole day: it is kept at noon. Days without one have 0. */
  private restingHeartRate(record: JsonObject, details: JsonObject): void {
    const rate = asNumber(details['value']);
    if (rate === null || rate === 0) return this.skip('the day has no resting heart rate', true);
    const day = /^\S+/.exec(asText(details['date']) ?? asText(record['dateTime']) ?? '')?.[0];
    this.row('HEART', this.local(day ?? ''), { rateBpm: Math.round(rate), context: 'REST' }, null);
  }

  private food(record: JsonObject): void {
    const food = asObject(record['loggedFood']);
    const values = asObject(record['nutritionalValues']);
    const name = asText(food?.['name']);
    if (!food || name === null) return this.skip('the food has no name');
    const brand = asText(food['brand']);
    const amount = asNumber(food['amount']);
    const unit = asObject(food['unit']);
    const unitName = asText(unit?.[amount === 1 ? 'name' : 'plural']) ?? asText(unit?.['name']) ?? '';
    const detail = [brand, amount === null ? null : `${amount} ${unitName}`.trim()]
      .filter(Boolean)
      .join(', ');
    const nutrients = {
      proteinG: asNumber(values?.['protein']),
      sodiumMg: asNumber(values?.['sodium']),
      potassiumMg: asNumber(values?.['potassium']),
    };
    const moment = this.local(asText(record['logDate']) ?? '', MEAL_HOURS[asNumber(food['mealTypeId']) ?? 0]);
    this.row('NUTRITION', moment, { ...describe(name, detail || null), ...nutrients }, this.idOf(record));
  }

  private local(text: string, meal?: readonly [hour: number, minute: number]): Moment | null {
    const clock = readDateTime(text.trim(), 'month-first');
    if (!clock || clock.hasClock || !meal) return clock && this.places.of(clock);
    return this.places.of({ ...clock, hour: meal[0], minute: meal[1] });
  }

  private idOf(record: JsonObject): string | null {
    const id = record['logId'];
    return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
  }

  private row(
    kind: ImportedRow['kind'],
    moment: Moment | null,
    fields: Fields,
    sourceId: string | null,
  ): void {
    if (moment) this.sink.row({ kind, ...moment, fields, sourceId, note: null, tags: [] }, null);
    else this.skip('its date cannot be read');
  }

  private skip(reason: string, common = false): void {
    this.sink.skip({
      line: null,
      reason: common ? reason : `record ${this.place} of the file: ${reason}`,
      common,
    });
  }
}
