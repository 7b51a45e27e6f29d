import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FileFormat, ImportContext, ImportedRow, SkippedRecord } from '../../src/domain/imports/format';
import { regionOf } from '../../src/domain/region';

/** What a reader made of a file. */
export interface Reading {
  readonly rows: readonly (ImportedRow & { readonly line: number | null })[];
  readonly skips: readonly SkippedRecord[];
}

/** A person in Berlin, or elsewhere. */
export function contextIn(timeZone = 'Europe/Berlin', overrides: Partial<ImportContext> = {}): ImportContext {
  return {
    timeZone,
    profileTimeZone: timeZone,
    region: regionOf(timeZone, null),
    receivedAt: '2026-11-18T15:30:00.000Z',
    columns: {},
    ...overrides,
  };
}

/** Reads text in chunks of a size. */
export function readText(format: FileFormat, text: string, context = contextIn(), chunk = 4096): Reading {
  const rows: (ImportedRow & { line: number | null })[] = [];
  const skips: SkippedRecord[] = [];
  const reader = format.createReader(context, {
    row: (row, line) => rows.push({ ...row, line }),
    skip: (record) => skips.push(record),
  });
  for (let at = 0; at < text.length; at += chunk) reader.write(text.slice(at, at + chunk));
  reader.end();
  for (const _step of reader.keptBack?.() ?? []);
  return { rows, skips };
}

/** The text of a sample file. */
export function sample(name: string): string {
  return readFileSync(join(__dirname, 'samples', name), 'utf8');
}

/** A row in short: kind, local date and time with its zone, and the fields that are not null. */
export function inShort({ kind, epochMs, timeZone, fields }: ImportedRow): string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(epochMs);
  const stated = Object.entries(fields).flatMap(([field, value]) =>
    value === null ? [] : `${field}=${value}`,
  );
  return `${kind} ${local} ${timeZone} ${stated.join(' ')}`;
}
