import type { ImportContext } from '../../format';
import { ASSUMED } from '../../../time/day-parts';
import type { Column } from './columns';
import { plainText, readClock, readDateTime } from './dates';
import { named, type TableRecord } from './record';
import type { Meaning } from './words';
import { ZoneNames } from './zone-names';
import { type Moment, type WallClock, Places } from './places';

/** Meals as apps name them, with the part of the day whose hour the text engine assumes for it. */
const MEALS: Readonly<Record<string, keyof typeof ASSUMED>> = {
  breakfast: 'breakfast',
  fruhstuck: 'breakfast',
  desayuno: 'breakfast',
  'petit dejeuner': 'breakfast',
  'petit-dejeuner': 'breakfast',
  colazione: 'breakfast',
  brunch: 'brunch',
  lunch: 'lunch',
  mittagessen: 'lunch',
  almuerzo: 'lunch',
  dejeuner: 'lunch',
  pranzo: 'lunch',
  dinner: 'dinner',
  supper: 'dinner',
  abendessen: 'dinner',
  cena: 'dinner',
  diner: 'dinner',
  'morning snack': 'morning',
  'afternoon snack': 'afternoon',
  'evening snack': 'evening',
};

/** The columns that say when; the first of them that says it counts. */
export type MomentColumns = ReadonlyMap<Meaning, Column>;

/** Reads when the records of one file were: date and time from one column or two, the zone of a zone column where there is one. */
export class MomentReader {
  private readonly places: Places;
  private readonly zoneNames = new ZoneNames();

  constructor(
    private readonly columns: MomentColumns,
    private readonly context: ImportContext,
    private readonly writesUtc = false,
  ) {
    this.places = new Places(context);
  }

  /** The columns with dates in them. */
  get dateColumns(): readonly Column[] {
    return (['dateTime', 'date', 'time'] as const).flatMap((meaning) => this.columns.get(meaning) ?? []);
  }

  /** The moment of a record, null when it has none, which is then the record's problem. A day alone is taken at noon, a meal of it at its usual hour. */
  read(record: TableRecord): Moment | null {
    const clock = this.clockOf(record);
    const timeZone = this.zoneOf(record) ?? (this.writesUtc ? this.context.timeZone : null);
    if (!clock || timeZone === null) return clock && this.places.of(clock);
    return { ...this.places.of(clock, timeZone), timeZone };
  }

  private clockOf(record: TableRecord): WallClock | null {
    const { dayOrder } = record.style;
    for (const column of this.dateColumns) {
      const text = record.text(column);
      const found = text === null ? null : readDateTime(text, dayOrder);
      if (found) return found.hasClock ? found : this.withClock(record, found);
    }
    const [column] = this.dateColumns;
    if (!column) return record.refuse('the file has no column with the date');
    const text = record.text(column);
    if (text === null) return record.refuse(`the ${named(column)} is empty`);
    return record.refuse(`the ${named(column)} "${text.slice(0, 40)}" is no date that can be read`);
  }

  private withClock(record: TableRecord, day: WallClock): WallClock | null {
    for (const meaning of ['time', 'dateTime'] as const) {
      const column = this.columns.get(meaning);
      const text = record.text(column);
      if (!column || text === null || readDateTime(text, record.style.dayOrder)) continue;
      const clock = readClock(text);
      if (!clock)
        return record.refuse(`the ${named(column)} "${text.slice(0, 40)}" is no clock time that can be read`);
      return { ...day, ...clock, hasClock: true };
    }
    const meal = MEALS[plainText(record.text(this.columns.get('meal')) ?? '')];
    if (!meal) return day;
    const [hour, minute] = ASSUMED[meal];
    return { ...day, hour, minute };
  }

  /** An IANA name; anything else in a zone column (a city, an abbreviation) says nothing certain. */
  private zoneOf(record: TableRecord): string | null {
    const text = record.text(this.columns.get('timeZone'));
    return text === null ? null : this.zoneNames.of(text);
  }
}
