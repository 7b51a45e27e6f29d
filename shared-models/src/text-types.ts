import { types, type CustomTypesConfig } from 'pg';

type Parse = (text: string) => unknown;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
/** The array types of the above. */
const ARRAYS = new Map([
  [1016, INT8],
  [1231, NUMERIC],
  [1182, DATE],
  [1115, TIMESTAMP],
  [1185, TIMESTAMPTZ],
]);
const TEXT_ARRAY = 1009;

/**
 * PostgreSQL's UTC text (`2026-11-21 06:00:00.123456+00`) as InstantText (`2026-11-21T06:00:00.123Z`) by slicing: no Date object is made, which is
 * most of the cost of a long list. Finer digits are cut off. Throws for what has no such form (infinity, before 1000, after 9999).
 */
export function instantFromPostgres(text: string): string {
  if (text.charCodeAt(4) !== 45 || !text.endsWith('+00')) {
    throw new Error('A timestamp came back in a form that is not UTC text in ISO order.');
  }
  const fraction = text.slice(20, -3).slice(0, 3).padEnd(3, '0');
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}

const asItIs: Parse = (text) => text;
const SCALARS = new Map<number, Parse>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, asItIs],
  [TIMESTAMP, asItIs],
  [TIMESTAMPTZ, instantFromPostgres],
]);

/** The driver's own parser of `{a,b,NULL}`; its types do not list array types. */
const parseTexts = types.getTypeParser(TEXT_ARRAY as number, 'text') as (text: string) => (string | null)[];

function arrayOf(element: Parse): Parse {
  return (text) => parseTexts(text).map((item) => (item === null ? null : element(item)));
}

const PARSERS = new Map<number, Parse>([
  ...SCALARS,
  ...[...ARRAYS].map(([array, element]): [number, Parse] => [array, arrayOf(SCALARS.get(element) ?? asItIs)]),
]);

/** The type parsers of the reading door, for its pool only: timestamptz as InstantText, date as `YYYY-MM-DD`, int8 and numeric as numbers, their arrays alike. */
export const TEXT_TYPES: CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS.get(oid) ?? (types.getTypeParser(oid, format) as unknown),
};
