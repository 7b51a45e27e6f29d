import { hash } from 'node:crypto';

import type { CheckedRow } from '../../domain/imports/check-row';
import type { Occurrences } from '../../domain/imports/occurrences';
import { contentOf, wholeDigits } from '../../domain/imports/row-content';

/** 132 bits of SHA-256 in base64url. */
const HASH_LENGTH = 22;

/**
 * The id under which a record is known when its file is imported again: its own, or the hash of its content and how often the file had the same content
 * before. The hash is led by the record's time, so that records that follow one another are neighbours in the unique index.
 */
export function sourceIdOf(row: CheckedRow, occurrences: Occurrences): string {
  if (row.sourceId !== null) return row.sourceId;
  const content = hash('sha256', contentOf(row), 'base64url').slice(0, HASH_LENGTH);
  const before = occurrences.next(content);
  const id = `${wholeDigits(Math.floor(row.epochMs / 1000))}-${content}`;
  return before === 0 ? id : `${id}-${before}`;
}
