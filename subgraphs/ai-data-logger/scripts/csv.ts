/** One line of a table by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads comma-separated text with a header row and doubled quotation marks. */
export function parseCsv(text: string): CsvRow[] {
  const [header = [], ...lines] = text.split(/\r?\n/).filter(Boolean).map(parseLine);
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function parseLine(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  // Behind the last cell the pattern finds the empty end of the line once more.
  const own = line.endsWith(',') ? cells : cells.slice(0, -1);
  return own.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
