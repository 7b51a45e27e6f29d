import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

import { CsvTokeniser, DELIMITERS, firstRecords } from './csv';

/** The records of a text that arrives in pieces of the given sizes, one after the other. */
function tokenise(
  text: string,
  delimiter = ',',
  sizes: readonly number[] = [4096],
): { fields: string[]; line: number }[] {
  const records: { fields: string[]; line: number }[] = [];
  const tokeniser = new CsvTokeniser(delimiter, (fields, line) =>
    records.push({ fields: [...fields], line }),
  );
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    tokeniser.write(text.slice(at, at + size));
    at += size;
  }
  tokeniser.end();
  return records;
}
const fieldsOf = (text: string, delimiter?: string): string[][] =>
  tokenise(text, delimiter).map(({ fields }) => fields);

const field = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ',', ';', '\t', '|', '"', '\n', '\r', ' ', "'"),
  maxLength: 6,
});
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
const written = (records: readonly (readonly string[])[], delimiter: string, end: string): string =>
  records
    .map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter) + end)
    .join('');

describe('the CSV tokeniser', () => {
  test('gives back what was written, whatever the delimiter, the line end and the pieces it arrives in', () => {
    const delimiters = fc.constantFrom(...DELIMITERS);
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, delimiters, ends, sizes, (records, delimiter, end, pieces) => {
        const read = tokenise(written(records, delimiter, end), delimiter, pieces);
        expect(read.map(({ fields }) => fields)).toEqual(records);
      }),
    );
  });

  test('reads unquoted text as an independent parser does', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '\n', '1', '.'), maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        const expected: unknown = parse(text, { relax_column_count: true, skip_empty_lines: true });
        expect(fieldsOf(text)).toEqual(expected);
      }),
    );
  });

  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa,b\n', [['a', 'b']]],
    ['a,"b ""c"" d",\n', [['a', 'b "c" d', '']]],
    ['"a" x,5" tall\n', [['a x', '5" tall']]],
    ['\n\na\n\n', [['a']]],
    ['""\n', [['']]],
    ['', []],
  ])('%j is %j', (text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  test('counts the lines of the file, also inside quotes and over a piece that ends in the middle of a line end', () => {
    const text = 'a\r\n"b\r\nc"\r\nd\r\n';
    for (const size of [1, 2, 3, 100])
      expect(tokenise(text, ',', [size]).map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('refuses a line of nothing but delimiters, before its fields have eaten the memory', () => {
    let records = 0;
    const tokeniser = new CsvTokeniser(',', () => void (records += 1));
    const commas = ','.repeat(4096);
    expect(() => {
      for (let piece = 0; piece < 300; piece += 1) tokeniser.write(commas);
    }).toThrow(/Line 1 of the file is longer than a million characters/);
    expect(records).toBe(0);
  });

  test('refuses a quotation mark that is never closed, with its line, before it has eaten the memory', () => {
    expect(() => tokenise('a,b\n1,"2\n3,4\n')).toThrow(/Line 2 /);
    const tokeniser = new CsvTokeniser(',', () => undefined);
    tokeniser.write('"');
    expect(() => {
      for (let piece = 0; piece < 2000; piece += 1) tokeniser.write('x'.repeat(1000));
    }).toThrow(/Line 1 /);
  });

  test('shows the first records of a file and leaves out the one that is cut off', () => {
    expect(firstRecords('a,b\n1,2\n3,4\n', ',', 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(
      firstRecords(`a,b\n${'1,2\n'.repeat(20_000)}`, ',', 100_000).every(({ length }) => length === 2),
    ).toBe(true);
  });
});
