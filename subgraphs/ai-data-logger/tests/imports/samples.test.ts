import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import { FILE_FORMATS } from '../../src/domain/imports/formats';
import { contextIn, inShort, type Reading, readText, sample } from './reading';

interface Specimen {
  readonly format: string;
  readonly timeZone?: string;
  /** Line (a point where lines mean nothing), kind, local time, zone, values. */
  readonly rows: readonly string[];
  readonly skips: readonly string[];
}

/** What each sample gives; figures were worked out by hand from the files. */
const SPECIMENS: Readonly<Record<string, Specimen>> = {
  'cronometer-biometrics.csv': {
    format: 'cronometer',
    rows: [
      '2 BODY 2026-11-18 07:05:00 Europe/Berlin weightLb=176.37',
      '3 BODY 2026-11-18 07:06:00 Europe/Berlin pbf=20',
      '4 HEART 2026-11-18 07:10:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82',
      '5 HEART 2026-11-18 07:10:00 Europe/Berlin rateBpm=61',
    ],
    skips: ['6 Sleep has no table in PHDA'],
  },
  'cronometer-daily.csv': {
    format: 'cronometer',
    rows: [],
    skips: [
      '2 a daily total counts the food of servings.csv again; without that file, import this one with format=cronometer-daily',
      '3 a daily total counts the food of servings.csv again; without that file, import this one with format=cronometer-daily',
    ],
  },
  'cronometer-exercises.csv': {
    format: 'cronometer',
    rows: [],
    skips: ['2 exercise has no table in PHDA'],
  },
  'cronometer-servings.csv': {
    format: 'cronometer',
    rows: [
      '2 NUTRITION 2026-11-18 08:10:00 Europe/Berlin shortDescription=Oats, Rolled longDescription=Oats, Rolled, 58.00 g proteinG=7.6 sodiumMg=2.9 potassiumMg=210',
      '3 NUTRITION 2026-11-18 08:15:00 Europe/Berlin shortDescription=Coffee, Brewed longDescription=Coffee, Brewed, 240.00 ml proteinG=0.3 sodiumMg=4.8 potassiumMg=117.6',
      '3 CAFFEINE 2026-11-18 08:15:00 Europe/Berlin itemDescription=Coffee, Brewed caffeineMg=95',
      '4 NUTRITION 2026-11-18 19:00:00 Europe/Berlin shortDescription=Red Wine longDescription=Red Wine, 150.00 ml proteinG=0.1',
      '4 ALCOHOL 2026-11-18 19:00:00 Europe/Berlin itemDescription=Red Wine alcoholOz=0.669',
    ],
    skips: [],
  },
  'diary.md': {
    format: 'text',
    rows: [
      '8 HEART 2026-11-16 07:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61 context=UNKNOWN',
      '9 CAFFEINE 2026-11-16 12:00:00 Europe/Berlin itemDescription=espresso caffeineMg=62.8',
      '15 NUTRITION 2026-11-16 08:00:00 Europe/Berlin shortDescription=2 eggs longDescription=2 eggs (estimate: USDA 01123, 100 g) proteinG=12.6 sodiumMg=142 potassiumMg=138',
      '16 SAUNA 2026-11-16 19:00:00 Europe/Berlin durationMin=20',
      '20 BODY 2026-11-17 12:00:00 Europe/Berlin weightLb=177.252 tags:travel',
      '22 HEART 2026-11-18 07:00:00 Europe/Berlin systolicMmhg=131 diastolicMmhg=84 rateBpm=64 context=UNKNOWN',
    ],
    skips: [
      '2 I found no heart, body, food, caffeine, alcohol or sauna entry in it.',
      '10 a task that is not ticked off has not happened',
      '11 It is a question, not something that happened.',
      '12 it would have to be asked about: How much was it (wine)? "some" is too vague to keep.',
    ],
  },
  'diary.txt': {
    format: 'text',
    rows: [
      '2 HEART 2026-11-17 12:00:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61 context=UNKNOWN',
      '4 HEART 2026-11-18 08:00:00 Europe/Berlin rateBpm=58 context=UNKNOWN',
    ],
    skips: ['1 neither it nor a line above says on which day it was'],
  },
  'fhir-bulk.ndjson': {
    format: 'fhir',
    rows: [
      '1 BODY 2026-11-18 07:12:45 Europe/Berlin pbf=20 id:fat-1',
      '2 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.4 id:wt-9',
    ],
    skips: ['3 Encounter has no table in PHDA'],
  },
  'fhir-bundle.json': {
    format: 'fhir',
    rows: [
      '· HEART 2026-11-18 07:14:02 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 id:bp-1 note:left arm',
      '· HEART 2026-11-17 20:00:00 Etc/GMT+5 systolicMmhg=131 diastolicMmhg=84 id:sys-2',
      '· HEART 2026-11-18 07:00:00 Europe/Berlin rateBpm=58 context=REST id:hr-1',
      '· BODY 2026-11-18 12:00:00 Europe/Berlin weightLb=176.37 id:wt-1',
    ],
    skips: [
      '· its status is entered-in-error',
      '· Weight: it has no value (unknown)',
      '· Glucose: it has no table in PHDA',
      '· Condition has no table in PHDA',
      '· a blood pressure without its diastolic half at the same time',
    ],
  },
  'fitbit-food-logs.json': {
    format: 'fitbit',
    rows: [
      '· NUTRITION 2026-11-18 08:00:00 Europe/Berlin shortDescription=Egg, boiled longDescription=Egg, boiled, 2 eggs proteinG=12.6 sodiumMg=124 id:17406206369',
    ],
    skips: [],
  },
  'fitbit-heart-rate.json': {
    format: 'fitbit',
    rows: ['· HEART 2026-11-18 07:00:05 Europe/Berlin rateBpm=61'],
    skips: ['· the watch was not sure of the heart rate (confidence 0)'],
  },
  'fitbit-resting-heart-rate.json': {
    format: 'fitbit',
    rows: ['· HEART 2026-11-17 12:00:00 Europe/Berlin rateBpm=56 context=REST'],
    skips: ['· the day has no resting heart rate'],
  },
  'fitbit-weight.json': {
    format: 'fitbit',
    rows: [
      '· BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.4 pbf=20 id:1794985965000',
      '· BODY 2026-11-17 07:10:00 Europe/Berlin weightLb=176.8 id:1794899565000',
    ],
    skips: [],
  },
  'google-fit-mixed.json': {
    format: 'google-fit',
    rows: [
      '· HEART 2026-11-18 07:12:45 Europe/Berlin rateBpm=61',
      '· HEART 2026-11-18 07:12:45 Europe/Berlin systolicMmhg=128 diastolicMmhg=82',
      '· BODY 2026-11-18 07:12:45 Europe/Berlin pbf=20',
      '· NUTRITION 2026-11-18 07:12:45 Europe/Berlin shortDescription=Egg, boiled longDescription=Egg, boiled proteinG=12.6 sodiumMg=124',
    ],
    skips: ['· com.google.step_count.delta has no table in PHDA'],
  },
  'google-fit-weight.json': {
    format: 'google-fit',
    rows: ['· BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.37'],
    skips: ['· the value of com.google.weight is empty'],
  },
  'google-health-heart-rate.csv': {
    format: 'google-health',
    rows: [
      '2 HEART 2026-11-18 07:00:00 Europe/Berlin rateBpm=61',
      '3 HEART 2026-11-18 07:00:05 Europe/Berlin rateBpm=62',
    ],
    skips: [],
  },
  'google-health-weight.csv': {
    format: 'google-health',
    rows: ['2 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.37'],
    skips: [],
  },
  'inbody-kg.csv': {
    format: 'inbody',
    rows: [
      '2 BODY 2026-11-18 07:30:05 Europe/Berlin weightLb=176.37 smmLb=79.807 pbf=20 ecwTcw=0.381',
      '3 BODY 2026-11-04 07:31:10 Europe/Berlin weightLb=177.693',
    ],
    skips: [],
  },
  'inbody-lb.csv': {
    format: 'inbody',
    rows: ['2 BODY 2026-11-18 07:30:05 Europe/Berlin weightLb=176.4 smmLb=79.8 pbf=20 ecwTcw=0.3803'],
    skips: [],
  },
  'lookinbody.tsv': {
    format: 'lookinbody',
    rows: [
      '2 HEART 2026-11-18 10:23:45 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '2 BODY 2026-11-18 10:23:45 Europe/Berlin weightLb=176.37 smmLb=79.807 pbf=20 ecwTcw=0.381',
      '3 BODY 2026-11-04 10:20:00 Europe/Berlin weightLb=177.693 smmLb=79.366 pbf=20.4 ecwTcw=0.3814',
    ],
    skips: ['4 it is about another person than the first record of the file'],
  },
  'myfitnesspal-diary.csv': {
    format: 'myfitnesspal',
    timeZone: 'America/New_York',
    rows: [
      '2 NUTRITION 2026-11-18 12:30:00 America/New_York shortDescription=Chicken, grilled, 150 g longDescription=Chicken, grilled, 150 g proteinG=46 sodiumMg=110',
    ],
    skips: [],
  },
  'myfitnesspal-exercise.csv': {
    format: 'myfitnesspal',
    rows: [],
    skips: ['2 exercise has no table in PHDA'],
  },
  'myfitnesspal-measurements.csv': {
    format: 'myfitnesspal',
    timeZone: 'America/New_York',
    rows: [
      '2 BODY 2026-11-18 12:00:00 America/New_York weightLb=176.4 pbf=20',
      '3 BODY 2026-11-17 12:00:00 America/New_York weightLb=176.8',
    ],
    skips: [],
  },
  'myfitnesspal-nutrition.csv': {
    format: 'myfitnesspal',
    rows: [
      '2 NUTRITION 2026-11-18 08:00:00 Europe/Berlin shortDescription=Breakfast longDescription=Breakfast proteinG=25 sodiumMg=600 potassiumMg=400',
      '3 NUTRITION 2026-11-18 19:00:00 Europe/Berlin shortDescription=Dinner longDescription=Dinner proteinG=61.5 sodiumMg=1350 potassiumMg=820 note:restaurant',
    ],
    skips: [],
  },
  'omron-de.csv': {
    format: 'omron',
    rows: ['2 HEART 2026-11-18 07:43:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61'],
    skips: [],
  },
  'omron-eu.csv': {
    format: 'omron',
    rows: [
      '2 HEART 2026-11-18 07:43:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '3 HEART 2026-08-02 21:10:00 Asia/Ho_Chi_Minh systolicMmhg=131 diastolicMmhg=84 rateBpm=70',
    ],
    skips: [],
  },
  'omron-scale.csv': {
    format: 'omron',
    rows: [
      '2 BODY 2026-11-18 07:08:00 Europe/Berlin weightLb=176.37 smmLb=57.32 pbf=24.1',
      '3 BODY 2026-11-17 07:10:00 Europe/Berlin pbf=24',
    ],
    skips: [],
  },
  'omron-us.csv': {
    format: 'omron',
    timeZone: 'America/New_York',
    rows: [
      '2 HEART 2026-11-18 07:43:00 America/New_York systolicMmhg=128 diastolicMmhg=82 rateBpm=61 note:after a bad night',
      '3 HEART 2026-11-17 22:05:00 America/New_York systolicMmhg=131 diastolicMmhg=84 note:Headache; Coffee',
      '4 HEART 2026-11-16 12:00:00 America/New_York rateBpm=66',
    ],
    skips: [],
  },
  'openscale-old.csv': {
    format: 'openscale',
    rows: [
      '2 BODY 2026-11-18 07:12:00 Europe/Berlin weightLb=176.37 pbf=20',
      '3 BODY 2026-11-03 07:10:00 Europe/Berlin weightLb=177.252 pbf=20.2',
    ],
    skips: [],
  },
  'openscale.csv': {
    format: 'openscale',
    rows: [
      '2 BODY 2026-11-18 07:12:00 Europe/Berlin weightLb=176.37 pbf=20 note:morning',
      '3 BODY 2026-11-17 07:10:00 Europe/Berlin weightLb=177.252',
    ],
    skips: [],
  },
  'people-de.csv': {
    format: 'csv',
    rows: [
      '2 HEART 2026-11-18 07:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61 note:schlecht geschlafen',
      '2 BODY 2026-11-18 07:05:00 Europe/Berlin weightLb=177.252 pbf=20.5 note:schlecht geschlafen',
      '3 HEART 2026-11-17 12:00:00 Europe/Berlin systolicMmhg=131 diastolicMmhg=84',
    ],
    skips: ['4 it holds no value that PHDA keeps'],
  },
  'people-es.csv': {
    format: 'csv',
    rows: [
      '2 HEART 2026-11-18 19:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '2 BODY 2026-11-18 19:05:00 Europe/Berlin weightLb=177.252',
    ],
    skips: [],
  },
  'people-fr.tsv': {
    format: 'csv',
    rows: [
      '2 HEART 2026-11-18 07:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '2 BODY 2026-11-18 07:05:00 Europe/Berlin weightLb=177.252',
    ],
    skips: [],
  },
  'people-it.csv': {
    format: 'csv',
    rows: [
      '2 HEART 2026-11-18 07:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '2 BODY 2026-11-18 07:05:00 Europe/Berlin weightLb=177.252',
    ],
    skips: [],
  },
  'people-us.csv': {
    format: 'csv',
    timeZone: 'America/New_York',
    rows: [
      '2 HEART 2026-11-03 07:05:00 America/New_York systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '2 BODY 2026-11-03 07:05:00 America/New_York weightLb=176.4',
      '3 HEART 2026-11-18 21:10:00 America/New_York systolicMmhg=131 diastolicMmhg=84',
    ],
    skips: [],
  },
  'scale-app.csv': {
    format: 'csv',
    rows: ['3 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.37 smmLb=79.807 pbf=20'],
    skips: [],
  },
  'withings-bp.csv': {
    format: 'withings',
    rows: [
      '2 HEART 2026-11-18 07:14:02 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
      '3 HEART 2026-11-17 21:40:10 Europe/Berlin systolicMmhg=131 diastolicMmhg=84 note:after dinner',
      '4 HEART 2026-11-16 07:01:00 Europe/Berlin rateBpm=58',
    ],
    skips: [],
  },
  'withings-raw.csv': {
    format: 'withings',
    rows: [],
    skips: [
      '2 a raw file of Withings does not say what its values are; if it is raw_hr_hr.csv, import it with format=withings-heart-rate',
      '3 a raw file of Withings does not say what its values are; if it is raw_hr_hr.csv, import it with format=withings-heart-rate',
    ],
  },
  'withings-weight-de.csv': {
    format: 'withings',
    rows: ['2 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.37 pbf=20'],
    skips: [],
  },
  'withings-weight-lb.csv': {
    format: 'withings',
    rows: ['2 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.4 pbf=20'],
    skips: [],
  },
  'withings-weight.csv': {
    format: 'withings',
    rows: [
      '2 BODY 2026-11-18 07:12:45 Europe/Berlin weightLb=176.37 pbf=20',
      '3 BODY 2026-11-17 07:05:01 Europe/Berlin weightLb=177.252 note:after a long run',
      '4 BODY 2026-03-29 03:30:00 Europe/Berlin weightLb=178.574 pbf=20',
    ],
    skips: ['5 it holds no value that PHDA keeps'],
  },
};

function told({ rows, skips }: Reading): Pick<Specimen, 'rows' | 'skips'> {
  return {
    rows: rows.map((row) => {
      const id = row.sourceId === null ? '' : ` id:${row.sourceId}`;
      const note = row.note === null ? '' : ` note:${row.note}`;
      const tags = row.tags.length === 0 ? '' : ` tags:${row.tags.join(',')}`;
      return `${row.line ?? '·'} ${inShort(row)}${id}${note}${tags}`;
    }),
    skips: skips.map(({ line, reason }) => `${line ?? '·'} ${reason}`),
  };
}

const formatOf = (name: string): (typeof FILE_FORMATS)[number] => {
  const format = FILE_FORMATS.find((one) => one.name === name);
  if (!format) throw new Error(`There is no format ${name}.`);
  return format;
};

describe('sample files', () => {
  test('every sample has its expected rows', () => {
    const files = readdirSync(join(__dirname, 'samples')).filter((file) => file !== 'unknown.csv');
    expect(Object.keys(SPECIMENS).sort()).toEqual(files.sort());
  });

  describe.each(Object.entries(SPECIMENS))('%s', (file, { format, timeZone, rows, skips }) => {
    const text = sample(file);

    test('is recognised as what it is, and by no other specific format', () => {
      const names = FILE_FORMATS.filter((one) => one.recognises(text)).map(({ name }) => name);
      expect(names[0]).toBe(format);
      expect(names.slice(1).filter((name) => name !== 'csv' && name !== 'text')).toEqual([]);
    });

    test.each([1, 7, 4096])('gives its rows in pieces of %d characters', (chunk) => {
      expect(told(readText(formatOf(format), text, contextIn(timeZone), chunk))).toEqual({ rows, skips });
    });

    test('gives the same with a byte order mark and other line ends', () => {
      const other = `\ufeff${text.replaceAll('\n', '\r\n')}`;
      expect(formatOf(format).recognises(other)).toBe(true);
      expect(told(readText(formatOf(format), other, contextIn(timeZone), 5))).toEqual({ rows, skips });
    });
  });

  test('where a file is cut into pieces never matters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(SPECIMENS)),
        fc.integer({ min: 1, max: 300 }),
        (file, chunk) => {
          const { format, timeZone } = SPECIMENS[file] as Specimen;
          const whole = readText(formatOf(format), sample(file), contextIn(timeZone), 1_000_000);
          expect(readText(formatOf(format), sample(file), contextIn(timeZone), chunk)).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});
