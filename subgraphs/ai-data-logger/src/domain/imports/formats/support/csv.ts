import { badInput } from '@phda/shared-service';

/** Delimiters that exports use, the commonest first: where two fit equally well the first is taken. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** UTF-16 units of one record, delimiters included; a longer one is a quotation mark that was never closed, or no table at all. */
const MAX_RECORD = 1_000_000;

enum State {
  FieldStart,
  Bare,
  Quoted,
  /** A quotation mark inside a quoted field: the end of the field, or half of an escaped mark. */
  Quote,
}

/**
 * Splits CSV (RFC 4180 with any one-character delimiter and any line end) into records, whatever the chunks it arrives in. It is lenient where
 * spreadsheets are: a mark inside a bare field is itself, text behind a closed quote still belongs to the field. Empty lines are no records.
 */
export class CsvTokeniser {
  private state = State.FieldStart;
  private fields: string[] = [];
  private field = '';
  private length = 0;
  private line = 1;
  private recordLine = 1;
  private afterReturn = false;
  private atStart = true;

  constructor(
    private readonly delimiter: string,
    private readonly onRecord: (fields: readonly string[], line: number) => void,
  ) {}

  /** Takes the next characters of the file; throws BAD_USER_INPUT for a record that cannot end. */
  write(chunk: string): void {
    let from = 0;
    if (this.atStart && chunk !== '') {
      this.atStart = false;
      if (chunk.startsWith('\ufeff')) from = 1;
    }
    while (from < chunk.length)
      from = this.state === State.Quoted ? this.quoted(chunk, from) : this.plain(chunk, from);
  }

  /** Gives the last record when the file does not end with a line end. */
  end(): void {
    if (this.state === State.Quoted) this.refuse();
    if (this.fields.length > 0 || this.field !== '' || this.state !== State.FieldStart) this.endRecord();
  }

  /** True between the marks of a quoted field. */
  get isQuoting(): boolean {
    return this.state === State.Quoted;
  }

  private quoted(chunk: string, from: number): number {
    const mark = chunk.indexOf('"', from);
    const to = mark < 0 ? chunk.length : mark;
    const part = chunk.slice(from, to);
    this.append(part);
    this.countLines(part);
    if (mark < 0) return to;
    this.state = State.Quote;
    this.afterReturn = false;
    return to + 1;
  }

  private plain(chunk: string, from: number): number {
    const char = chunk.charAt(from);
    if (char === '"' && this.state !== State.Bare) {
      if (this.state === State.Quote) this.append('"');
      this.state = State.Quoted;
      this.afterReturn = false;
      return from + 1;
    }
    if (char === this.delimiter) return this.endField(from);
    if (char === '\n' || char === '\r') return this.endLine(char, from);
    let to = from + 1;
    while (to < chunk.length && !this.isSpecial(chunk.charCodeAt(to))) to += 1;
    this.append(chunk.slice(from, to));
    this.state = State.Bare;
    this.afterReturn = false;
    return to;
  }

  private isSpecial(code: number): boolean {
    return code === 10 || code === 13 || code === this.delimiter.charCodeAt(0);
  }

  private endField(from: number): number {
    this.fields.push(this.field);
    this.field = '';
    this.grow(1);
    this.state = State.FieldStart;
    this.afterReturn = false;
    return from + 1;
  }

  private endLine(char: string, from: number): number {
    const isSecondHalf = char === '\n' && this.afterReturn;
    this.afterReturn = char === '\r';
    if (isSecondHalf) return from + 1;
    this.line += 1;
    this.endRecord();
    return from + 1;
  }

  private endRecord(): void {
    const isEmpty = this.fields.length === 0 && this.field === '' && this.state === State.FieldStart;
    const fields = [...this.fields, this.field];
    const line = this.recordLine;
    this.fields = [];
    this.field = '';
    this.length = 0;
    this.state = State.FieldStart;
    this.recordLine = this.line;
    if (!isEmpty) this.onRecord(fields, line);
  }

  private append(part: string): void {
    this.field += part;
    this.grow(part.length);
  }

  private grow(by: number): void {
    this.length += by;
    if (this.length <= MAX_RECORD) return;
    if (this.state === State.Quoted) this.refuse();
    throw badInput(
      `Line ${this.recordLine} of the file is longer than a million characters, as no line of a table is. Please check the file.`,
    );
  }

  /** Lines inside a quoted field; a return and its line feed may come in two chunks. */
  private countLines(part: string): void {
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      if (code === 13 || (code === 10 && !this.afterReturn)) this.line += 1;
      this.afterReturn = code === 13;
    }
  }

  private refuse(): never {
    throw badInput(
      `Line ${this.recordLine} of the file opens a quotation mark that is never closed. Please export the file again, or close the mark.`,
    );
  }
}

/** Enough for a dozen records below a header of two hundred columns. */
const LOOK_AT = 32_000;

/** The complete records at the start of a file, at most `limit`; one that is cut off is left out. */
export function firstRecords(head: string, delimiter: string, limit: number): string[][] {
  const records: string[][] = [];
  const tokeniser = new CsvTokeniser(delimiter, (fields) => {
    if (records.length < limit) records.push([...fields]);
  });
  tokeniser.write(head.slice(0, LOOK_AT));
  // A quotation mark that is still open there is half a record or no CSV at all.
  if (head.length < LOOK_AT && !tokeniser.isQuoting) tokeniser.end();
  return records;
}
