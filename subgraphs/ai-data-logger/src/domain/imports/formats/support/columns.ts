import { plainText } from './dates';

/** One column of a table, its header taken apart. */
export interface Column {
  readonly index: number;
  /** The header as it stands in the file. */
  readonly header: string;
  /** The header without unit, number and punctuation, lower case, without accents: "42. SMM (Skeletal Muscle Mass)" is "smm". */
  readonly name: string;
  /** What stood in brackets behind the name and is no unit, "" when nothing did. */
  readonly aside: string;
  /** Key of the unit that the header states, null when it states none. */
  readonly unit: string | null;
}

/** How headers write the units that a table can be in; keys are those of `vocabulary/units` where it has them. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  kg: 'kg',
  kgs: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  kilogramm: 'kg',
  kilos: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  st: 'st',
  stone: 'st',
  g: 'g',
  gram: 'g',
  grams: 'g',
  gramm: 'g',
  mg: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  oz: 'oz',
  'fl oz': 'floz',
  'us fl oz': 'floz',
  floz: 'floz',
  ml: 'ml',
  cl: 'cl',
  l: 'l',
  litre: 'l',
  liter: 'l',
  litres: 'l',
  liters: 'l',
  '%': 'percent',
  percent: 'percent',
  pct: 'percent',
  percentage: 'percent',
  prozent: 'percent',
  mmhg: 'mmhg',
  'mm hg': 'mmhg',
  kpa: 'kpa',
  cmhg: 'cmhg',
  bpm: 'bpm',
  '/min': 'bpm',
  '1/min': 'bpm',
  'beats/min': 'bpm',
  'beats per minute': 'bpm',
  'puls/min': 'bpm',
  lpm: 'bpm',
  ppm: 'bpm',
  'latidos/min': 'bpm',
  'batt/min': 'bpm',
  'bat/min': 'bpm',
  'schlage/min': 'bpm',
  units: 'alcoholUnit',
  einheiten: 'alcoholUnit',
  'standard drinks': 'standardDrink',
  'std drinks': 'standardDrink',
  drinks: 'standardDrink',
  min: 'min',
  mins: 'min',
  minutes: 'min',
  minuten: 'min',
  h: 'h',
  hours: 'h',
  s: 's',
  seconds: 's',
  kcal: 'kcal',
  kj: 'kj',
  cal: 'kcal',
  cm: 'cm',
  in: 'in',
  mm: 'mm',
};

const BRACKETED = /^(.*?)[([（]([^()[\]（）]*)[)\]）]\s*([^()[\]（）]*)$/;

/** What is longer is no header, and taking it apart would take hours. */
const MAX_HEADER = 500;

/** Takes the headers of a table apart. */
export function columnsOf(headers: readonly string[]): Column[] {
  return headers.map((header, index) => ({ index, header, ...partsOf(header.slice(0, MAX_HEADER)) }));
}

/** Says whether the table has columns of all these names. */
export function hasAll(columns: readonly Column[], ...names: string[]): boolean {
  return names.every((name) => columns.some((column) => column.name === name));
}

/** Says whether the table has a column of one of these names. */
export function hasAny(columns: readonly Column[], ...names: string[]): boolean {
  return names.some((name) => hasAll(columns, name));
}

function partsOf(header: string): Pick<Column, 'name' | 'aside' | 'unit'> {
  const text = plainText(split(header.replace(/^\ufeff/, '')))
    .replace(/^\d+\. ?/, '')
    .replace(/[.:]+$/, '');
  const [outer, units] = withoutBrackets(text);
  const asides = units.filter((inner) => unitOf(inner) === null).map(wordsOf);
  const bracketed = units.map(unitOf).find((unit) => unit !== null) ?? null;
  const { name, unit } = bracketed === null ? trailingUnit(outer) : { name: outer, unit: bracketed };
  return { name: wordsOf(name), aside: asides.filter(Boolean).join(' '), unit };
}

/** "dateTime" is two words, "SYS" and "kPa" are one. */
function split(header: string): string {
  return header.replace(/([a-z]{2})([A-Z])(?=[a-z])/g, '$1 $2');
}

function withoutBrackets(text: string): [outer: string, inner: string[]] {
  const inner: string[] = [];
  let outer = text;
  for (let match = BRACKETED.exec(outer); match && inner.length < 4; match = BRACKETED.exec(outer)) {
    inner.push((match[2] ?? '').trim());
    outer = `${match[1] ?? ''} ${match[3] ?? ''}`.trim();
  }
  return [outer, inner];
}

/** "weight_kg", "weightkg", "Body Fat %", "weight grams", "Pulse /min". */
function trailingUnit(text: string): { name: string; unit: string | null } {
  const symbol = /^(.*\S)\s*(%|1?\/min)$/.exec(text);
  if (symbol) return { name: symbol[1] ?? '', unit: unitOf(symbol[2] ?? '') };
  const glued = /^([a-z]{3,})(kg|lbs?|percent|mmhg|bpm)$/.exec(text);
  if (glued) return { name: glued[1] ?? '', unit: unitOf(glued[2] ?? '') };
  const word = /^(.*[^\s_,])(?:[\s_,]+|, ?)(?:in )?([a-z]+)$/.exec(text);
  const unit = word && unitOf(word[2] ?? '');
  return word && unit !== null ? { name: word[1] ?? '', unit } : { name: text, unit: null };
}

/** The key of the unit that some text writes, lower case; null when it is none that a table can be in. */
export function unitOf(text: string): string | null {
  const word = text.replace(/^in /, '').replace(/\.$/, '').trim();
  return Object.hasOwn(UNIT_WORDS, word) ? (UNIT_WORDS[word] ?? null) : null;
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}
