import type { Token } from './tokens';

type Line = readonly Token[];

/** "Date | Weight | BF%" above rows of cells: every cell is read behind the name of its column, as if it were written "Weight: 77.4". */
export function withColumnNames(tokens: readonly Token[], message: string): Token[] {
  const lines = linesOf(tokens);
  const names = lines[0] ? cellsOf(lines[0], message) : [];
  const isHeader = names.length > 1 && names.every((cell) => cell.length > 0 && cell.every(isName));
  const rows = lines.slice(1).filter((line) => line.some(({ kind }) => kind === 'number'));
  if (isListOfValues(names)) return rows.flatMap((line) => asValue(cellsOf(line, message), names));
  const isTable =
    isHeader && rows.length > 0 && rows.every((line) => cellsOf(line, message).length === names.length);
  if (!isTable) return withAlignedColumns(tokens, lines);
  return rows.flatMap((line) => [
    ...cellsOf(line, message).flatMap((cell, column) => named(cell, names[column] ?? [])),
    { ...(line[line.length - 1] as Token), kind: 'break', text: '\n', value: NaN },
  ]);
}

const VALUES = new Set(['value', 'reading', 'result']);
const HEADS = new Set(
  'metric measure measurement item name type parameter value reading result unit units timestamp datetime date time'.split(
    ' ',
  ),
);

/** "metric | value | unit": every row names what it holds. */
function isListOfValues(names: readonly Line[]): boolean {
  const heads = names.map((cell) => (cell.length === 1 ? (cell[0]?.text ?? '') : ''));
  return heads.length > 1 && heads.some((head) => VALUES.has(head)) && heads.every((head) => HEADS.has(head));
}

/** A row of such a list, as if it were written "Weight: 78.3 kg". */
function asValue(cells: readonly Line[], names: readonly Line[]): Token[] {
  const last = cells.at(-1)?.at(-1);
  if (!last) return [];
  const place = { start: last.end, end: last.end, glued: false };
  const read = cells.flatMap((cell, column) => {
    const start = cell[0]?.start ?? last.end;
    const colon: Token = { kind: 'sign', text: ':', value: NaN, start, end: start, glued: false };
    return VALUES.has(names[column]?.[0]?.text ?? '') ? [colon, ...cell] : cell;
  });
  return [...read, { ...place, kind: 'break', text: '\n', value: NaN }];
}

/** Cells divided by commas below a line of names, read as if semicolons stood there: "2026-10-12,07:15,133" holds no decimal commas. Nothing moves. */
export function withCellDividers(text: string): string {
  const lines = text.split('\n');
  const cells = (lines[0] ?? '').split(',');
  const isHeader =
    cells.length > 2 && cells.every((cell) => /^[\p{L} _()%/]+\r?$/u.test(cell) && cell.trim() !== '');
  const rows = lines.slice(1).filter((line) => line.trim() !== '');
  const isTable = rows.length > 0 && rows.every((line) => line.split(',').length === cells.length);
  return isHeader && isTable ? text.replaceAll(',', ';') : text;
}

function isName({ kind, text }: Token): boolean {
  return kind !== 'number' && text !== ':' && text !== '.';
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(token);
  }
  return lines.filter((line) => line.some(({ kind }) => kind !== 'sign'));
}

/** Cells are divided by a stroke, a semicolon or a tab; a stroke at either end of the line only frames it. */
function cellsOf(line: Line, message: string): Line[] {
  const cells: Token[][] = [[]];
  line.forEach((token, at) => {
    const isDivider = token.text === '|' || token.text === ';';
    const isAtEdge = at === 0 || at === line.length - 1;
    const afterTab = at > 0 && message.slice(line[at - 1]?.end, token.start).includes('\t');
    if (afterTab || (isDivider && !isAtEdge)) cells.push([]);
    if (!isDivider) cells[cells.length - 1]?.push(token);
  });
  return cells;
}

/** The name of the column takes no place of its own in the message. */
function named(cell: Line, name: Line): Token[] {
  const first = cell[0];
  if (!first || !cell.some(({ kind }) => kind !== 'sign')) return [];
  const place = { start: first.start, end: first.start, glued: false };
  const sign = (text: string): Token => ({ ...place, kind: 'sign', text, value: NaN });
  return [...name.map((token) => ({ ...token, ...place })), sign(':'), ...cell, sign(';')];
}

const COLUMNS = new Set(
  'sys systolic dia diastolic pulse pul hr bpm bp weight wt kg fat bf pbf bmi smm ecw spo2 map'.split(' '),
);
const DATES = new Set('date time day datetime when'.split(' '));

/** "Date Time Sys Dia Pulse" above rows of as many numbers, behind the date of the row. */
function withAlignedColumns(tokens: readonly Token[], lines: readonly Line[]): Token[] {
  const header = (lines[0] ?? []).filter(({ kind }) => kind === 'word');
  const names = header.filter(({ text }) => COLUMNS.has(text));
  const isHeader =
    names.length > 1 &&
    header.length === lines[0]?.length &&
    header.every(({ text }) => COLUMNS.has(text) || DATES.has(text));
  const rows = lines.slice(1);
  const numbers = rows.map((line) => line.slice(-names.length));
  const isTable =
    isHeader &&
    rows.length > 0 &&
    numbers.every(
      (cells) =>
        cells.length === names.length && cells.every(({ kind, glued }) => kind === 'number' && !glued),
    );
  if (!isTable) return [...tokens];
  return rows.flatMap((line, row) => [
    ...line.slice(0, line.length - names.length),
    ...(numbers[row] ?? []).flatMap((cell, column) => named([cell], names.slice(column, column + 1))),
    { ...(line[line.length - 1] as Token), kind: 'break' as const, text: '\n', value: NaN },
  ]);
}
