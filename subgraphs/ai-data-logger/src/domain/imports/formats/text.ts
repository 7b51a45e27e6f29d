import { inZone, instantText, Temporal } from '@phda/shared-service';

import { understand } from '../../engine';
import { ASSUMED } from '../../time/day-parts';
import type { Decision, Draft } from '../../types';
import type { FileFormat, FileReader, ImportContext, ImportSink } from '../format';
import { csv } from './csv';
import { plainText, readClock } from './support/dates';
import { datedLine, logLine, type LogLine } from './support/log-lines';

/** A line longer than this is no entry of a log. */
const MAX_LINE = 2000;

/**
 * Plain-text and Markdown logs: each line, bullet or not, is a message to the text engine. A line that is a date ("## 2026-11-18", "18 Nov:",
 * "Monday 16 November 2026") sets the day of the lines below it, a date at the start of a line sets it for the line, too. A line without a
 * clock time is at 12:00 of its day, as the engine takes a day alone. A line "Breakfast:" or "07:05" says when the bullets below it were.
 *
 * Only what the engine would log without asking becomes rows; every other line is skipped with the engine's question or reason. Headings that are
 * no dates, rules and code marks are no records.
 */
export const text: FileFormat = {
  name: 'text',
  label: 'plain text or Markdown',
  recognises: (head) => isProse(head),
  createReader: (context, sink) => new TextLog(context, sink),
};

// The control characters of binary files; tabs, line ends and form feeds are text.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;

function isProse(head: string): boolean {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start === '' || BINARY.test(head)) return false;
  if (/^(?:<[?!a-z]|\{|\[\s*["{[\]\d])/i.test(start) && !/^\[\d[^\]]*\]/.test(start)) return false;
  return !csv.recognises(head);
}

class TextLog implements FileReader {
  private rest = '';
  private line = 0;
  private day: Temporal.PlainDate | null = null;
  private label = '';
  private readonly latest: Temporal.PlainDate;
  private readonly receivedAt: string;

  constructor(
    private readonly context: ImportContext,
    private readonly sink: ImportSink,
  ) {
    this.receivedAt = instantText(Temporal.Instant.from(context.receivedAt));
    this.latest = inZone(this.receivedAt, context.timeZone).toPlainDate();
  }

  write(chunk: string): void {
    const lines = `${this.rest}${chunk}`.split(/\r\n|\r(?!$)|\n/);
    this.rest = (lines.pop() ?? '').slice(0, MAX_LINE + 2);
    for (const line of lines) this.take(line);
  }

  end(): void {
    if (this.rest !== '') this.take(this.rest.replace(/\r$/, ''));
    this.rest = '';
  }

  private take(raw: string): void {
    this.line += 1;
    if (raw.length > MAX_LINE) return this.skip('it is too long to be one entry of a log');
    const line = logLine(raw);
    if (!line) return;
    if (line.isOpenTask) return this.skip('a task that is not ticked off has not happened');
    const { region } = this.context;
    const dated = datedLine(line.text, region.dayFirst ? 'day-first' : 'month-first', this.day, this.latest);
    if (dated) {
      this.day = dated.day;
      this.label = '';
    }
    const message = dated ? dated.rest : line.text;
    if (message === '' || (line.isHeading && !/\d/.test(message))) return;
    if (isLabel(message)) this.label = message.replace(/:?$/, ':');
    else this.understand(line, message);
  }

  private understand(line: LogLine, message: string): void {
    if (!line.isBullet) this.label = '';
    const { timeZone, region } = this.context;
    const writtenAt = this.writtenAt();
    const read = (words: string): Decision => understand(words, { writtenAt, timeZone, region });
    const plain = read(message);
    // A time of its own counts more than the one above it.
    const decision =
      this.label !== '' && isTimeless(plain, writtenAt) ? read(`${this.label} ${message}`) : plain;
    if (decision.type !== 'log') return this.skip(reasonOf(decision));
    if (this.day === null && isTimeless(decision, writtenAt))
      return this.skip('neither it nor a line above says on which day it was');
    for (const draft of decision.drafts) this.row(draft, writtenAt);
  }

  /** The engine reads a line as if it was written at the end of its day, so that every time of that day lies behind it. */
  private writtenAt(): string {
    const { timeZone } = this.context;
    return this.day === null
      ? this.receivedAt
      : this.notAfterReceipt(this.day.toZonedDateTime({ timeZone, plainTime: '23:59' }));
  }

  private notAfterReceipt(moment: Temporal.ZonedDateTime): string {
    const instant = instantText(moment.toInstant());
    return instant < this.receivedAt ? instant : this.receivedAt;
  }

  private row(draft: Draft, writtenAt: string): void {
    const { timeZone } = this.context;
    const noon =
      this.day && draft.datetime === writtenAt
        ? this.notAfterReceipt(this.day.toZonedDateTime({ timeZone, plainTime: '12:00' }))
        : null;
    const { kind, fields, note, tags } = draft;
    const epochMs = Date.parse(noon ?? draft.datetime);
    this.sink.row({ kind, epochMs, timeZone, fields, sourceId: null, note, tags }, this.line);
  }

  private skip(reason: string): void {
    this.sink.skip({ line: this.line, reason, common: false });
  }
}

/** "Breakfast:", "Evening", "07:05": a line that only says when. */
function isLabel(message: string): boolean {
  const words = plainText(message).replace(/:$/, '');
  return Object.hasOwn(ASSUMED, words) || readClock(words) !== null;
}

/** Says whether something of a message takes the moment of writing, because it has no time words. */
function isTimeless(decision: Decision, writtenAt: string): boolean {
  return decision.type === 'log' && decision.drafts.some(({ datetime }) => datetime === writtenAt);
}

function reasonOf(decision: Exclude<Decision, { type: 'log' }>): string {
  if (decision.type === 'ask') return `it would have to be asked about: ${decision.question}`;
  return 'reason' in decision ? decision.reason : 'it is an order, and a file gives none';
}
