import type { LogKind } from '@phda/shared-models/src/registry';

import type { Region } from '../types';

/** One row that a record of a file gives, in the registry's fields and units; nothing is checked against bounds yet. */
export interface ImportedRow {
  readonly kind: LogKind;
  /** Instant in milliseconds since 1970 UTC. */
  readonly epochMs: number;
  /** Canonical IANA name, or a fixed offset zone such as `Etc/GMT-2` when the record's offset is not the person's. */
  readonly timeZone: string;
  /** Fields of the registry (and `context` of a heart row); a field that is left out is null, "not recorded". */
  readonly fields: Readonly<Record<string, number | string | null>>;
  /** The record's own id in the file; null when it has none: then the source id is made of the content. */
  readonly sourceId: string | null;
  readonly note: string | null;
  readonly tags: readonly string[];
}

/** A record that gives no row, with the reason in one clause that a person understands, e.g. "the weight is empty". */
export interface SkippedRecord {
  /** Line of the file, from 1, where lines mean something; null otherwise. */
  readonly line: number | null;
  readonly reason: string;
  /** True when many records share the reason ("StepCount has no table"): they are reported once, with their number. */
  readonly common: boolean;
}

/** Where a reader puts what it finds, in the order of the file. */
export interface ImportSink {
  row(row: ImportedRow, line: number | null): void;
  skip(record: SkippedRecord): void;
}

/** What a file is read against. */
export interface ImportContext {
  /** Zone of records that carry no offset: `?timeZone=`, else the profile's. */
  readonly timeZone: string;
  /** Zone of records whose offset agrees with it at that instant. */
  readonly profileTimeZone: string;
  /** Decides units and day-month order where the file does not say them. */
  readonly region: Region;
  /** When the file was received: words in it ("yesterday") count from here, and rows after it are in the future. UTC instant. */
  readonly receivedAt: string;
  /** Columns of a generic CSV by field, e.g. `systolicMmhg` → `SYS (upper)`; empty when the headers say it. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Reads one file of a format, chunk after chunk and in constant memory; throws BAD_USER_INPUT with the line where the file as a whole is broken. */
export interface FileReader {
  write(chunk: string): void;
  end(): void;
  /** Gives, after `end`, the rows that could not be made before, at most a few at a step: there may be more of them than are to be in memory at once. */
  keptBack?(): Iterable<void>;
}

/** A file format that PHDA can import. */
export interface FileFormat {
  /** Lower case with hyphens; rows get the source `import:<name>`. */
  readonly name: string;
  /** What people call it, for messages. */
  readonly label: string;
  /** Says from the first characters of a file (up to 64 KiB) whether it is one of these. */
  recognises(head: string): boolean;
  /**
   * By default a reader is written text. With `bytes` it is written UTF-8 as it stands in the file, one character (U+0000 to U+00FF) for each byte, and
   * decodes itself what it keeps: several times as fast where most of a file is passed over.
   */
  readonly takes?: 'bytes';
  createReader(context: ImportContext, sink: ImportSink): FileReader;
}
