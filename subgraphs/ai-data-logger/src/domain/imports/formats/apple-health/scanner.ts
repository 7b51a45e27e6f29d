import { badInput } from '@phda/shared-service';

import { type HealthElements, MAX_DEPTH, type XmlReader } from './elements';
import { createTagAttributes, doctypeEnd, tagEnd, UNUSUAL } from './markup';
import { createSaxReader, tooDeep } from './sax-reader';

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const RECORD = '<Record type="';
/** A tag that is longer than this is none of an export. */
const MAX_MARKUP = 1024 * 1024;

/**
 * Reads the XML that Apple Health writes, several times as fast as a full parser: tags are found by their brackets, and attributes are only looked at
 * where somebody asks for them. Whatever it does not know for sure (comments, CDATA, processing instructions, declared entities, single quotes as
 * delimiters) it hands over, with the rest of the file, to the full parser; both give the same elements. Takes bytes (see FileFormat.takes).
 */
export class Scanner implements XmlReader {
  private readonly attributes = createTagAttributes();
  /** Names of the elements that are open. */
  private readonly opened: string[] = [];
  private text = '';
  private position = 0;
  private line = 1;
  /** Where the line at hand ends in `text`. */
  private lineEnd = Infinity;
  /** The next apostrophe from the last tag on. */
  private apostrophe = -1;
  private isRootClosed = false;
  private fullParser: XmlReader | null = null;

  constructor(private readonly elements: HealthElements) {}

  write(piece: string): void {
    if (this.fullParser) return this.fullParser.write(piece);
    this.text += piece;
    this.lineEnd = indexOrEnd(this.text, '\n', this.position);
    this.apostrophe = -1;
    while (!this.fullParser && this.step());
    if (this.fullParser) return;
    this.lineAt(this.position);
    this.text = this.text.slice(this.position);
    this.position = 0;
  }

  end(): void {
    if (this.fullParser) return this.fullParser.end();
    if (!this.isRootClosed || this.text.trim() !== '')
      throw badInput(
        `The file ends in the middle, at line ${this.lineAt(this.text.length)}. Please export it again, or send the whole file.`,
      );
  }

  /** Takes the next piece of markup; false when more text is needed first. */
  private step(): boolean {
    const { text } = this;
    const start = text.indexOf('<', this.position);
    this.position = start === -1 ? text.length : start;
    if (start === -1 || start + 1 >= text.length) return false;
    const next = text.charCodeAt(start + 1);
    if (next === SLASH) return this.endTag(start);
    return next === EXCLAMATION || next === QUESTION ? this.declaration(start) : this.startTag(start);
  }

  private startTag(start: number): boolean {
    const { text, opened, elements } = this;
    if (this.apostrophe < start) this.apostrophe = indexOrEnd(text, "'", start);
    const end = tagEnd(text, start, this.apostrophe);
    if (end < 0) return this.waitOr(end, start);
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    this.position = end + 1;
    if (
      isEmpty &&
      opened.length === 1 &&
      text.startsWith(RECORD, start) &&
      elements.passOver(this.typeAt(start))
    )
      return true;
    const name = this.attributes.of(text, start, end);
    if (this.isRootClosed)
      throw badInput(
        `There is more after the end of the export at line ${this.lineAt(start)}. Please check the file.`,
      );
    if (opened.length >= MAX_DEPTH) throw tooDeep(this.lineAt(start));
    elements.open(name, this.attributes.value, this.lineAt(end));
    if (!isEmpty) return opened.push(name) > 0;
    this.isRootClosed = opened.length === 0;
    elements.close();
    return true;
  }

  private typeAt(start: number): string {
    const from = start + RECORD.length;
    return this.text.slice(from, this.text.indexOf('"', from));
  }

  private endTag(start: number): boolean {
    const { text, opened } = this;
    const end = text.indexOf('>', start);
    if (end === -1) return this.waitOr(end, start);
    const name = opened.pop();
    if (name === undefined || text.slice(start + 2, end).trimEnd() !== name)
      throw badInput(
        `The file is not well-formed XML at line ${this.lineAt(start)}. Please export it again.`,
      );
    this.isRootClosed = opened.length === 0;
    this.position = end + 1;
    this.elements.close();
    return true;
  }

  /** Before the first element the declarations that every export begins with are known; anything else is for the full parser. */
  private declaration(start: number): boolean {
    const isProlog = this.opened.length === 0 && !this.isRootClosed;
    const end = isProlog ? doctypeEnd(this.text, start) : UNUSUAL;
    if (end < 0) return this.waitOr(end, start);
    this.position = end + 1;
    return true;
  }

  /** Says that more text is needed, or hands over to the full parser. */
  private waitOr(end: number, start: number): boolean {
    if (end === UNUSUAL) {
      this.fullParser = decoding(createSaxReader(this.elements, this.opened, this.lineAt(start)));
      this.fullParser.write(this.text.slice(start));
      this.text = '';
      return true;
    }
    if (this.text.length - start < MAX_MARKUP) return false;
    throw badInput(
      `The element at line ${this.lineAt(start)} is longer than any of an export. Please check the file.`,
    );
  }

  private lineAt(index: number): number {
    while (this.lineEnd < index) {
      this.line += 1;
      this.lineEnd = indexOrEnd(this.text, '\n', this.lineEnd + 1);
    }
    return this.line;
  }
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? Infinity : index;
}

/** The full parser takes text. */
function decoding(reader: XmlReader): XmlReader {
  const decoder = new TextDecoder();
  return {
    write: (bytes) => reader.write(decoder.decode(Buffer.from(bytes, 'latin1'), { stream: true })),
    end: () => reader.end(),
  };
}
