/** The six things a person can log; the names are those of the GraphQL enum LogKind. */
export const LOG_KINDS = ['HEART', 'BODY', 'NUTRITION', 'CAFFEINE', 'ALCOHOL', 'SAUNA'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Lowest and highest value, both included. */
export type Bounds = readonly [low: number, high: number];

/** One numeric column of a log table. */
export interface Measure {
  /** Column in PostgreSQL; also the header of the CSV export. */
  readonly column: string;
  /** Attribute of the model and field in GraphQL. */
  readonly field: string;
  readonly type: 'int' | 'float';
  /** UCUM-like unit as people read it. */
  readonly unit: string;
  readonly label: string;
  /** A row must state it (true) or may leave it null (false: people really measure less than everything). */
  readonly required: boolean;
  /** Outside these bounds no living person can be: the value is refused. The database holds them as CHECK constraints. */
  readonly possible: Bounds;
  /** Outside these bounds the value is stored with a notice that asks to look again. */
  readonly plausible: Bounds;
  /** LOINC code of the observation, where one exists (loinc.org). */
  readonly loinc?: string;
}

/** One descriptive text column of a log table. */
export interface TextColumn {
  readonly column: string;
  readonly field: string;
  readonly required: boolean;
  readonly maxLength: number;
}

export interface LogKindDefinition {
  readonly kind: LogKind;
  readonly table: string;
  readonly graphqlType: string;
  readonly label: string;
  readonly measures: readonly Measure[];
  readonly texts: readonly TextColumn[];
  /** LOINC code of the panel a row is exported as in FHIR, where one exists. */
  readonly loincPanel?: string;
}

/**
 * PHDA's own FHIR code system, for what has no LOINC code: a measure or text is coded by its column (`ecw_tcw`), a row with words by its table
 * (`nutrition_log`), the circumstances of a heart row by `context`. The name is an identifier; `.invalid` (RFC 2606) says that nothing answers there.
 */
export const PHDA_CODE_SYSTEM = 'https://phda.invalid/fhir/log';

const optional = { required: false } as const;
const required = { required: true } as const;

/**
 * The registry of log kinds: migrations, models, SDL, the text engine, imports and exports read it or are tested against it.
 * Possible bounds are the widest figures found in living people (e.g. blood pressures during lifting beyond 300 mmHg are
 * measured inside arteries only, never by a cuff) rounded outwards; plausible bounds are what a home device shows now and then.
 */
export const LOG_KIND_REGISTRY: Readonly<Record<LogKind, LogKindDefinition>> = {
  HEART: {
    kind: 'HEART',
    table: 'heart_log',
    graphqlType: 'HeartLog',
    label: 'heart',
    loincPanel: '85354-9',
    texts: [],
    measures: [
      {
        column: 'systolic_mmhg',
        field: 'systolicMmhg',
        type: 'int',
        unit: 'mmHg',
        label: 'systolic',
        ...optional,
        possible: [40, 300],
        plausible: [80, 220],
        loinc: '8480-6',
      },
      {
        column: 'diastolic_mmhg',
        field: 'diastolicMmhg',
        type: 'int',
        unit: 'mmHg',
        label: 'diastolic',
        ...optional,
        possible: [20, 200],
        plausible: [40, 140],
        loinc: '8462-4',
      },
      {
        column: 'rate_bpm',
        field: 'rateBpm',
        type: 'int',
        unit: 'bpm',
        label: 'pulse',
        ...optional,
        possible: [20, 300],
        plausible: [35, 210],
        loinc: '8867-4',
      },
    ],
  },
  BODY: {
    kind: 'BODY',
    table: 'body_log',
    graphqlType: 'BodyLog',
    label: 'body',
    texts: [],
    measures: [
      {
        column: 'weight_lb',
        field: 'weightLb',
        type: 'float',
        unit: 'lb',
        label: 'weight',
        ...optional,
        possible: [2, 1500],
        plausible: [60, 600],
        loinc: '29463-7',
      },
      {
        column: 'smm_lb',
        field: 'smmLb',
        type: 'float',
        unit: 'lb',
        label: 'skeletal muscle mass',
        ...optional,
        possible: [1, 400],
        plausible: [20, 200],
        loinc: '73964-9',
      },
      {
        column: 'pbf',
        field: 'pbf',
        type: 'float',
        unit: '%',
        label: 'body fat',
        ...optional,
        possible: [1, 90],
        plausible: [3, 65],
        loinc: '41982-0',
      },
      {
        column: 'ecw_tcw',
        field: 'ecwTcw',
        type: 'float',
        unit: 'ratio',
        label: 'ECW/TBW',
        ...optional,
        possible: [0.2, 0.7],
        plausible: [0.33, 0.45],
      },
    ],
  },
  NUTRITION: {
    kind: 'NUTRITION',
    table: 'nutrition_log',
    graphqlType: 'NutritionLog',
    label: 'food',
    texts: [
      { column: 'short_description', field: 'shortDescription', required: true, maxLength: 255 },
      { column: 'long_description', field: 'longDescription', required: true, maxLength: 10_000 },
    ],
    measures: [
      {
        column: 'protein_g',
        field: 'proteinG',
        type: 'float',
        unit: 'g',
        label: 'protein',
        ...optional,
        possible: [0, 1000],
        plausible: [0, 200],
      },
      {
        column: 'sodium_mg',
        field: 'sodiumMg',
        type: 'float',
        unit: 'mg',
        label: 'sodium',
        ...optional,
        possible: [0, 50_000],
        plausible: [0, 6000],
      },
      {
        column: 'potassium_mg',
        field: 'potassiumMg',
        type: 'float',
        unit: 'mg',
        label: 'potassium',
        ...optional,
        possible: [0, 50_000],
        plausible: [0, 6000],
      },
    ],
  },
  CAFFEINE: {
    kind: 'CAFFEINE',
    table: 'caffeine_log',
    graphqlType: 'CaffeineLog',
    label: 'caffeine',
    texts: [{ column: 'item_description', field: 'itemDescription', required: true, maxLength: 255 }],
    measures: [
      {
        column: 'caffeine_mg',
        field: 'caffeineMg',
        type: 'float',
        unit: 'mg',
        label: 'caffeine',
        ...required,
        possible: [0, 20_000],
        plausible: [0, 600],
      },
    ],
  },
  ALCOHOL: {
    kind: 'ALCOHOL',
    table: 'alcohol_log',
    graphqlType: 'AlcoholLog',
    label: 'alcohol',
    texts: [{ column: 'item_description', field: 'itemDescription', required: true, maxLength: 255 }],
    measures: [
      {
        column: 'alcohol_oz',
        field: 'alcoholOz',
        type: 'float',
        unit: 'fl oz',
        label: 'pure alcohol',
        ...required,
        possible: [0, 60],
        plausible: [0, 6],
      },
    ],
  },
  SAUNA: {
    kind: 'SAUNA',
    table: 'sauna_log',
    graphqlType: 'SaunaLog',
    label: 'sauna',
    texts: [],
    measures: [
      {
        column: 'duration_min',
        field: 'durationMin',
        type: 'int',
        unit: 'min',
        label: 'sauna',
        ...required,
        possible: [1, 600],
        plausible: [1, 90],
      },
    ],
  },
};

/** All kinds in the order of the GraphQL enum. */
export const LOG_KIND_DEFINITIONS: readonly LogKindDefinition[] = LOG_KINDS.map(
  (kind) => LOG_KIND_REGISTRY[kind],
);

/** The measure stored under a GraphQL field of a kind; throws when the registry has none, which is a programming error. */
export function measureOf(kind: LogKind, field: string): Measure {
  const measure = LOG_KIND_REGISTRY[kind].measures.find((candidate) => candidate.field === field);
  if (!measure) throw new Error(`The registry has no measure ${field} of ${kind}.`);
  return measure;
}
