import { PhdaError } from '@phda/shared-service';
import fc from 'fast-check';

import type { FileReader, ImportContext, ImportedRow, ImportSink } from '../format';
import { APPLE_HEALTH } from './apple-health';
import type { XmlReader } from './apple-health/elements';
import { HealthRecords } from './apple-health/records';
import { createSaxReader } from './apple-health/sax-reader';

const CONTEXT: ImportContext = {
  timeZone: 'Europe/Berlin',
  profileTimeZone: 'Europe/Berlin',
  region: { country: 'DE', units: 'METRIC', dayFirst: true },
  receivedAt: '2026-11-18T09:00:00.000Z',
  columns: {},
};
/** Begins as the phone's own exports do: with a document type of elements, attributes and comments. */
const PROLOG = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. It's so. -->
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
]>
`;

interface Read {
  readonly rows: readonly { readonly line: number | null; readonly row: ImportedRow }[];
  readonly skips: readonly (readonly [string, number | null])[];
  readonly error: string | null;
}

/** What a reader gives of a file that comes in pieces. */
function readWith(make: (sink: ImportSink) => FileReader, pieces: readonly string[]): Read {
  const rows: { line: number | null; row: ImportedRow }[] = [];
  const skips: [string, number | null][] = [];
  const reader = make({
    row: (row, line) => void rows.push({ row, line }),
    skip: ({ reason, line }) => void skips.push([reason, line]),
  });
  try {
    for (const piece of pieces) reader.write(piece);
    reader.end();
    for (const _step of reader.keptBack?.() ?? []);
    return { rows, skips, error: null };
  } catch (error) {
    if (!(error instanceof PhdaError)) throw error;
    return { rows, skips, error: error.message };
  }
}

/** Each byte of UTF-8 as a character. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');
const reading =
  (xml: (records: HealthRecords) => XmlReader) =>
  (sink: ImportSink): FileReader => {
    const records = new HealthRecords(CONTEXT, sink);
    const reader = xml(records);
    return {
      write: (piece) => reader.write(piece),
      end: () => reader.end(),
      keptBack: () => records.keptBack(),
    };
  };
const fastBytes = (...pieces: string[]): Read =>
  readWith((sink) => APPLE_HEALTH.createReader(CONTEXT, sink), pieces);
const fast = (...pieces: string[]): Read => fastBytes(...pieces.map(bytesOf));
const full = (...pieces: string[]): Read => readWith(reading(createSaxReader), pieces);
const doc = (inside: string): string => `${PROLOG}<HealthData locale="en_DE">\n${inside}\n</HealthData>\n`;
const FIRST_LINE = 12;

interface RecordParts {
  readonly type: string;
  readonly value: string;
  readonly unit: string;
  readonly source?: string;
  readonly at?: string;
  readonly inside?: string;
}

function record({
  type,
  value,
  unit,
  source = 'Watch',
  at = '2026-03-04 07:12:33 +0100',
  inside,
}: RecordParts): string {
  const start = `<Record type="HKQuantityTypeIdentifier${type}" sourceName="${source}" device="&lt;&lt;HKDevice: 0x1&gt;, name:Anna's Watch&gt;" unit="${unit}" creationDate="${at}" startDate="${at}" endDate="${at}" value="${value}"`;
  return inside === undefined ? `${start}/>` : `${start}>${inside}</Record>`;
}

const meta = (key: string, value: string): string => `<MetadataEntry key="${key}" value="${value}"/>`;
const correlation = (kind: string, inside: string, at = '2026-03-04 07:12:33 +0100'): string =>
  `<Correlation type="HKCorrelationTypeIdentifier${kind}" sourceName="Watch" creationDate="${at}" startDate="${at}" endDate="${at}">${inside}</Correlation>`;

const fieldsOf = ({ rows }: Read): unknown[] =>
  rows.map(({ row: { kind, fields } }) => ({ kind, ...fields }));

describe('an export of Apple Health', () => {
  test('is recognised by its root, in whatever language the folder is named', () => {
    expect(APPLE_HEALTH.recognises(doc(''))).toBe(true);
    expect(APPLE_HEALTH.recognises('<HealthData>')).toBe(true);
    expect(APPLE_HEALTH.recognises('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">')).toBe(
      false,
    );
    expect(APPLE_HEALTH.recognises('date,HealthData')).toBe(false);
  });

  test.each([
    [
      { type: 'HeartRate', value: '71', unit: 'count/min' },
      { kind: 'HEART', rateBpm: 71, context: null },
    ],
    [
      {
        type: 'HeartRate',
        value: '71',
        unit: 'count/min',
        inside: meta('HKMetadataKeyHeartRateMotionContext', '1'),
      },
      { kind: 'HEART', rateBpm: 71, context: 'REST' },
    ],
    [
      {
        type: 'HeartRate',
        value: '131',
        unit: 'count/min',
        inside: meta('HKMetadataKeyHeartRateMotionContext', '2'),
      },
      { kind: 'HEART', rateBpm: 131, context: 'EXERCISE' },
    ],
    [
      {
        type: 'HeartRate',
        value: '71',
        unit: 'count/min',
        inside: meta('HKMetadataKeyHeartRateMotionContext', '0'),
      },
      { kind: 'HEART', rateBpm: 71, context: null },
    ],
    [
      { type: 'RestingHeartRate', value: '52', unit: 'count/min' },
      { kind: 'HEART', rateBpm: 52, context: 'REST' },
    ],
    [
      { type: 'BodyMass', value: '82', unit: 'kg' },
      { kind: 'BODY', weightLb: 180.779 },
    ],
    [
      { type: 'BodyMass', value: '180.6', unit: 'lb' },
      { kind: 'BODY', weightLb: 180.6 },
    ],
    [
      { type: 'BodyMass', value: '13', unit: 'st' },
      { kind: 'BODY', weightLb: 182 },
    ],
    [
      { type: 'BodyFatPercentage', value: '0.218', unit: '%' },
      { kind: 'BODY', pbf: 21.8 },
    ],
    [
      { type: 'DietaryCaffeine', value: '0.095', unit: 'g' },
      { kind: 'CAFFEINE', itemDescription: 'caffeine (Watch)', caffeineMg: 95 },
    ],
    [
      { type: 'DietaryCaffeine', value: '95', unit: 'mg', inside: meta('HKFoodType', 'Tea &amp; milk') },
      { kind: 'CAFFEINE', itemDescription: 'Tea & milk', caffeineMg: 95 },
    ],
    [
      { type: 'NumberOfAlcoholicBeverages', value: '2', unit: 'count' },
      { kind: 'ALCOHOL', itemDescription: '2 alcoholic drinks', alcoholOz: 1.2 },
    ],
    [
      { type: 'DietarySodium', value: '800', unit: 'mcg' },
      { kind: 'NUTRITION', shortDescription: 'food (Watch)', sodiumMg: 0.8 },
    ],
  ])('%j becomes a row', (parts, expected) => {
    expect(fieldsOf(fast(doc(record(parts))))).toEqual([expected]);
  });

  test('keeps instant, zone and line', () => {
    const lines = [
      record({ type: 'BodyMass', value: '80', unit: 'kg' }),
      record({ type: 'BodyMass', value: '80', unit: 'kg', at: '2026-03-04 07:12:33 -0500' }),
    ];
    expect(
      fast(doc(lines.join('\n'))).rows.map(({ line, row }) => [
        line,
        new Date(row.epochMs).toISOString(),
        row.timeZone,
      ]),
    ).toEqual([
      [FIRST_LINE, '2026-03-04T06:12:33.000Z', 'Europe/Berlin'],
      [FIRST_LINE + 1, '2026-03-04T12:12:33.000Z', 'Etc/GMT+5'],
    ]);
  });

  test('gives what has no table by its type, and what makes no sense by its line', () => {
    const { skips, rows } = fast(
      doc(
        [
          '<ExportDate value="2026-03-05 10:00:00 +0100"/>',
          '<Me HKCharacteristicTypeIdentifierBloodType="HKBloodTypeNotSet"/>',
          record({ type: 'StepCount', value: '5', unit: 'count' }),
          record({ type: 'StepCount', value: '5', unit: 'count', inside: meta('a', 'b') }),
          record({ type: 'LeanBodyMass', value: '60', unit: 'kg' }),
          '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30"><WorkoutEvent type="x"/></Workout>',
          '<ActivitySummary dateComponents="2026-03-04"/>',
          record({ type: 'BodyMass', value: 'heavy', unit: 'kg' }),
          record({ type: 'BodyMass', value: '', unit: 'kg' }),
          record({ type: 'BodyMass', value: '80', unit: 'bushel' }),
          record({ type: 'BodyMass', value: '80', unit: 'kg', at: '2026-02-30 10:00:00 +0100' }),
          record({ type: 'BodyMass', value: '80', unit: 'kg', at: 'yesterday' }),
        ].join('\n'),
      ),
    );
    expect(rows).toEqual([]);
    expect(skips).toEqual([
      ['StepCount has no table in PHDA', null],
      ['StepCount has no table in PHDA', null],
      ['LeanBodyMass has no table in PHDA', null],
      ['Workout Running has no table in PHDA', null],
      ['ActivitySummary has no table in PHDA', null],
      ['its value "heavy" is no number', FIRST_LINE + 7],
      ['its value "" is no number', FIRST_LINE + 8],
      ['its unit "bushel" is not known', FIRST_LINE + 9],
      ['its date "2026-02-30 10:00:00 +0100" cannot be read', FIRST_LINE + 10],
      ['its date "yesterday" cannot be read', FIRST_LINE + 11],
    ]);
  });
});

describe('a blood pressure', () => {
  const upper = record({ type: 'BloodPressureSystolic', value: '128', unit: 'mmHg' });
  const lower = record({ type: 'BloodPressureDiastolic', value: '10.9', unit: 'kPa' });
  const both = correlation('BloodPressure', upper + lower);
  const reading = { kind: 'HEART', systolicMmhg: 128, diastolicMmhg: expect.closeTo(81.757, 3) };

  test.each([
    ['two records', [upper, lower]],
    ['two records far apart', [upper, record({ type: 'BodyMass', value: '80', unit: 'kg' }), lower]],
    ['a correlation alone', [both]],
    ['records, then their correlation', [upper, lower, both]],
    ['a correlation, then its records', [both, lower, upper]],
    ['a correlation between its records', [upper, both, lower]],
  ])('of %s is one row', (_name, parts) => {
    const { rows, skips } = fast(doc(parts.join('\n')));
    expect(
      rows
        .filter(({ row: { kind } }) => kind === 'HEART')
        .map(({ row: { kind, fields } }) => ({ kind, ...fields })),
    ).toEqual([reading]);
    expect(skips).toEqual([]);
  });

  test('measured twice at one moment is two rows, with or without correlations', () => {
    expect(fast(doc([upper, upper, lower, lower, both, both].join(''))).rows).toHaveLength(2);
    expect(fast(doc([upper, upper, lower, lower].join(''))).rows).toHaveLength(2);
  });

  test('needs the same moment and source, and is told when a half is missing', () => {
    const other = record({ type: 'BloodPressureDiastolic', value: '82', unit: 'mmHg', source: 'Cuff' });
    const { rows, skips } = fast(doc(`${upper}\n${other}`));
    expect(rows).toEqual([]);
    expect(skips).toEqual([
      ['the other half of this blood pressure (systolic 128 mmHg) is missing', FIRST_LINE],
      ['the other half of this blood pressure (diastolic 82 mmHg) is missing', FIRST_LINE + 1],
    ]);
  });
});

describe('food', () => {
  const protein = record({ type: 'DietaryProtein', value: '12.6', unit: 'g' });
  const sodium = record({ type: 'DietarySodium', value: '124', unit: 'mg' });
  const eggs = correlation(
    'Food',
    `${meta('HKFoodType', '2 eggs')}${protein}${sodium}${record({ type: 'DietaryFatTotal', value: '10', unit: 'g' })}`,
  );
  const named = { kind: 'NUTRITION', shortDescription: '2 eggs', proteinG: 12.6, sodiumMg: 124 };

  test.each([
    ['records alone', [protein, sodium], { ...named, shortDescription: 'food (Watch)' }],
    ['records, then their correlation', [protein, sodium, eggs], named],
    ['a correlation, then its records', [eggs, sodium, protein], named],
    ['a correlation alone', [eggs], named],
  ])('of %s is one row', (_name, parts, expected) => {
    expect(fieldsOf(fast(doc(parts.join('\n'))))).toEqual([expected]);
  });

  test('that waited for the end of the file comes a row at a step, as there may be more than memory takes', () => {
    let rows = 0;
    const reader = APPLE_HEALTH.createReader(CONTEXT, { row: () => void (rows += 1), skip: () => undefined });
    const meals = [1, 2, 3].map((hour) =>
      record({ type: 'DietaryProtein', value: '5', unit: 'g', at: `2026-03-04 0${hour}:12:33 +0100` }),
    );
    reader.write(bytesOf(doc(meals.join('\n'))));
    reader.end();
    expect(rows).toBe(0);
    const steps: number[] = [];
    for (const _step of reader.keptBack?.() ?? []) steps.push(rows);
    expect(steps).toEqual([1, 2, 3]);
  });

  test.each([
    ['of one moment', 2100, () => '2026-03-04 07:12:33 +0100', /more than 2,000 nutrients of one moment/],
    ['of one correlation', 1100, null, /The correlation at line 12 holds more records than any/],
  ])('without end %s is refused', (_name, count, at, message) => {
    const food = record({ type: 'DietaryProtein', value: '5', unit: 'g', ...(at && { at: at() }) });
    const all = `${food}\n`.repeat(count);
    const inside = at
      ? all
      : `<Correlation type="HKCorrelationTypeIdentifierFood" sourceName="D" startDate="2026-03-04 07:12:33 +0100">${all}</Correlation>`;
    expect(fast(doc(inside)).error).toMatch(message);
  });

  test('of one moment, of which a part is named, is two rows', () => {
    const potassium = record({ type: 'DietaryPotassium', value: '300', unit: 'mg' });
    expect(fieldsOf(fast(doc([protein, protein, sodium, potassium, eggs].join(''))))).toEqual([
      named,
      { kind: 'NUTRITION', shortDescription: 'food (Watch)', proteinG: 12.6, potassiumMg: 300 },
    ]);
  });
});

describe('hostile XML', () => {
  test('with entities that multiply is refused at once', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ENTITY l0 "ha">${levels.join('')}]><HealthData><Record type="&l9;"/></HealthData>`;
    expect(fast(bomb)).toMatchObject({ rows: [], error: expect.stringContaining('not well-formed') });
  });

  test('with an entity of its own in a value is refused', () => {
    expect(fast(doc(record({ type: 'BodyMass', value: '&x;', unit: 'kg' }))).error).toContain('entity');
  });

  test('that is nested 50,000 deep is refused, also behind a comment', () => {
    const deep = '<a>'.repeat(50_000);
    expect(fast(doc(deep)).error).toContain('deeper');
    expect(fast(doc(`<!-- -->${deep}`)).error).toContain('deeper');
  });

  test('with a tag, a document type or a text without end is refused in bounded memory', () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    expect(fast(doc(''), `<Record a="`, megabyte, megabyte).error).toContain('longer');
    expect(fast('<!DOCTYPE HealthData [', ...Array.from({ length: 6 }, () => megabyte)).error).not.toBeNull();
    expect(fast('<HealthData><!-- ', ...Array.from({ length: 6 }, () => megabyte)).error).toContain(
      'no element',
    );
  });

  test.each([
    ['cut off', doc(record({ type: 'BodyMass', value: '80', unit: 'kg' })).slice(0, -20)],
    ['cut off in a tag', doc(record({ type: 'BodyMass', value: '80', unit: 'kg' })).slice(0, -40)],
    ['closed in the wrong order', doc('<a><b></a></b>')],
    ['followed by more', `${doc('')}<HealthData/>`],
    ['of another root', '<Other><Record/></Other>'],
    ['empty', ''],
  ])('that is %s is refused by both readers', (_name, text) => {
    expect(fast(text).error).not.toBeNull();
    expect(full(text).error).not.toBeNull();
  });
});

describe('the scanner', () => {
  const at = fc.integer({ min: 0, max: 3 }).map((minute) => `2026-03-04 07:0${minute}:00 +0100`);
  const type = fc.constantFrom(
    'HeartRate',
    'BodyMass',
    'BloodPressureSystolic',
    'BloodPressureDiastolic',
    'DietaryProtein',
    'DietarySodium',
    'DietaryCaffeine',
    'StepCount',
  );
  const unit = fc.constantFrom('count/min', 'kg', 'mmHg', 'g', 'mg');
  const source = fc.constantFrom(
    'Watch',
    'Anna&apos;s &amp; Co',
    'a &#62; b',
    "Anna's",
    'a > b',
    'x=',
    'unit=',
    'Wa\ntch',
    'Anna’s ⌚ 😀',
  );
  const plain = fc
    .record({ type, unit, source, at, value: fc.constantFrom('70', '0.5', '128', '82', '', '1e3') })
    .map(record);
  const inside = fc.constantFrom(
    meta('HKFoodType', 'Eggs'),
    meta('HKMetadataKeyHeartRateMotionContext', '1'),
    '<a b="c"><d/></a>',
    '',
    '\n',
  );
  const nested = fc
    .record({ type, unit, source, at, value: fc.constantFrom('70', '82'), inside })
    .map(record);
  const group = fc
    .tuple(
      fc.constantFrom('Food', 'BloodPressure'),
      fc.array(fc.oneof(plain, nested, inside), { maxLength: 4 }),
      at,
    )
    .map(([kind, parts, when]) => correlation(kind, parts.join(''), when));
  const odd = fc.constantFrom(
    '<!-- <Record type="HKQuantityTypeIdentifierBodyMass"/> -->',
    '<![CDATA[ <Record> ]]>',
    '<?pi <Record?>',
    "<Record type='HKQuantityTypeIdentifierBodyMass' sourceName='a\">' unit='kg' startDate='2026-03-04 07:12:33 +0100' value='80'/>",
    '<Record\n  type = "HKQuantityTypeIdentifierBodyMass"\tunit= "kg" startDate ="2026-03-04 07:12:33 +0100" value="80" sourceName=">" />',
    '<Record value="81" startDate="2026-03-04 07:12:33 +0100" unit="kg" sourceName="/>" type="HKQuantityTypeIdentifierBodyMass"></Record >',
    '<Workout workoutActivityType="HKWorkoutActivityTypeYoga"/>',
    'text &amp; more',
    'schön ’ 😀',
    '<!-- schön ’ 😀 -->',
  );
  const element = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 2, arbitrary: nested },
    { weight: 2, arbitrary: group },
    { weight: 1, arbitrary: odd },
  );
  const document = fc.array(element, { maxLength: 20 }).map((elements) => doc(elements.join('\n')));

  /** The same text in pieces, cut anywhere. */
  const cut = (text: string, at_: readonly number[]): string[] => {
    const places = [
      0,
      ...at_.map((share) => Math.floor(share * text.length)).sort((left, right) => left - right),
      text.length,
    ];
    return places.slice(1).map((place, index) => text.slice(places[index], place));
  };
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

  test('gives exactly what the full parser gives, however the file is cut', () => {
    fc.assert(
      fc.property(document, shares, (text, places) => {
        const expected = full(text);
        expect(expected.error).toBeNull();
        expect(fastBytes(...cut(bytesOf(text), places))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same when the file comes character by character', () => {
    const text = doc(
      [
        record({ type: 'HeartRate', value: '71', unit: 'count/min', inside: meta('a', 'b') }),
        "<a b='c'/>",
        record({ type: 'BodyMass', value: '80', unit: 'kg' }),
      ].join('\n'),
    );
    expect(fastBytes(...bytesOf(text))).toEqual(full(text));
  });
});
