import { badInput } from '@phda/shared-service';

import type { FileFormat, FileReader, ImportContext, ImportSink } from '../../format';
import { type Column, columnsOf } from './columns';
import { CsvTokeniser, DELIMITERS, firstRecords } from './csv';
import { dayOrderOf } from './dates';
import { decimalSignOf } from './numbers';
import { named, TableRecord } from './record';

/** What a format does with the records of a table whose header it knows. */
export interface Layout {
  /** Columns whose dates show whether days or months come first. */
  readonly dateColumns: readonly Column[];
  /** Columns whose numbers show whether decimals stand behind a point or a comma. */
  readonly numberColumns: readonly Column[];
  /** Gives the rows of one record, or skips it. */
  read(record: TableRecord, sink: ImportSink): void;
}

/** A file format whose files are tables with a header row. */
export interface TableFormat {
  readonly name: string;
  readonly label: string;
  /** Says by its header whether a table is one of this format. */
  knows(columns: readonly Column[]): boolean;
  /** Reads tables that it does not know as well: the person's own mapping says what they hold. */
  readonly readsAny?: true;
  /** Prepares the reading of a table that is known or that the person said is one; throws BAD_USER_INPUT when the columns do not allow it. */
  layout(columns: readonly Column[], context: ImportContext, delimiter: string): Layout;
}

/** Lines that apps put above the header: a title, the person, the time span. */
const MAX_LINES_ABOVE = 12;
/** Records looked at before the first is read, to learn how the file writes dates and decimals: bounded, so memory stays constant. */
const SAMPLE_RECORDS = 1000;
const SAMPLE_CHARACTERS = 500_000;
const HEAD = 64 * 1024;

/** Makes a file format of a table format. */
export function tableFormat(format: TableFormat): FileFormat {
  return {
    name: format.name,
    label: format.label,
    recognises: (head) => findTable(head, format) !== null,
    createReader: (context, sink) => new TableReader(format, context, sink),
  };
}

/** Where the header of a table stands: the delimiter, and how many records come before it. */
interface Place {
  readonly delimiter: string;
  readonly above: number;
}

/** Finds the first header that the format knows, with any delimiter; null when there is none. */
export function findTable(head: string, format: Pick<TableFormat, 'knows'>): Place | null {
  if (/^\ufeff?\s*[<{[]/.test(head)) return null;
  for (const delimiter of DELIMITERS) {
    const records = firstRecords(head, delimiter, MAX_LINES_ABOVE);
    const above = records.findIndex((fields) => fields.length > 1 && format.knows(columnsOf(fields)));
    if (above >= 0) return { delimiter, above };
  }
  return null;
}

/** The delimiter that splits the first record into most fields, and the first record of that width: where nothing is known of the header. */
function likeliest(head: string): Place {
  const widths = DELIMITERS.map((delimiter) => {
    const records = firstRecords(head, delimiter, MAX_LINES_ABOVE);
    const width = Math.max(0, ...records.map((fields) => fields.length));
    return { delimiter, width, above: records.findIndex((fields) => fields.length === width) };
  });
  return widths.reduce((best, next) => (next.width > best.width ? next : best));
}

class TableReader implements FileReader {
  private head = '';
  private tokeniser: CsvTokeniser | null = null;
  private above = 0;
  private delimiter = ',';
  private layout: Layout | null = null;
  private columns: readonly Column[] = [];
  private sample: { fields: readonly string[]; line: number }[] | null = [];
  private sampled = 0;
  private style: TableRecord['style'] = { decimal: '.', dayOrder: 'day-first' };

  constructor(
    private readonly format: TableFormat,
    private readonly context: ImportContext,
    private readonly sink: ImportSink,
  ) {}

  write(chunk: string): void {
    if (this.tokeniser) return this.tokeniser.write(chunk);
    this.head += chunk;
    if (this.head.length >= HEAD) this.begin();
  }

  end(): void {
    if (!this.tokeniser) this.begin();
    this.tokeniser?.end();
    this.settle();
    if (!this.layout) this.refuse();
  }

  /** Looks for the header in the same first characters, however the file was cut into chunks. */
  private begin(): void {
    const place = findTable(this.head.slice(0, HEAD), this.format) ?? likeliest(this.head.slice(0, HEAD));
    this.above = place.above;
    this.delimiter = place.delimiter;
    this.tokeniser = new CsvTokeniser(place.delimiter, (fields, line) => this.take(fields, line));
    this.tokeniser.write(this.head);
    this.head = '';
  }

  private take(fields: readonly string[], line: number): void {
    if (this.above > 0) {
      this.above -= 1;
      return;
    }
    if (!this.layout) {
      this.columns = columnsOf(fields);
      if (!this.format.readsAny && !this.format.knows(this.columns)) this.refuse();
      this.layout = this.format.layout(this.columns, this.context, this.delimiter);
      return;
    }
    if (!this.sample) return this.read(fields, line);
    this.sample.push({ fields, line });
    this.sampled += fields.reduce((sum, field) => sum + field.length + 1, 0);
    if (this.sample.length >= SAMPLE_RECORDS || this.sampled > SAMPLE_CHARACTERS) this.settle();
  }

  /** Learns the style of the file from the records kept back, then reads them. */
  private settle(): void {
    const { sample, layout } = this;
    if (!sample || !layout) return;
    this.sample = null;
    const cells = (columns: readonly Column[]): string[] =>
      sample.flatMap(({ fields }) => columns.map(({ index }) => fields[index] ?? ''));
    const { region } = this.context;
    this.style = {
      decimal: decimalSignOf(cells(layout.numberColumns), this.delimiter, region),
      dayOrder: dayOrderOf(cells(layout.dateColumns)) ?? (region.dayFirst ? 'day-first' : 'month-first'),
    };
    for (const { fields, line } of sample) this.read(fields, line);
  }

  private read(fields: readonly string[], line: number): void {
    if (fields.every((field) => field.trim() === '')) return;
    if (this.isHeaderAgain(fields)) return;
    this.layout?.read(new TableRecord(fields, line, this.style), this.sink);
  }

  private refuse(): never {
    throw badInput(
      `The file has no header that ${this.format.label} writes. Please check that it is the right file, or leave the format out.`,
    );
  }

  /** Files joined by hand repeat their header. */
  private isHeaderAgain(fields: readonly string[]): boolean {
    return (
      fields.length > 1 &&
      fields.every((field, index) => this.columns[index] && field.trim() === named(this.columns[index]))
    );
  }
}
