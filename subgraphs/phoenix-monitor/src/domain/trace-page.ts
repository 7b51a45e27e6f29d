import { badInput, PAGE_LIMIT, Temporal } from '@phda/shared-service';

import type { TraceCriteria } from './trace-filter';
import type { TraceRow } from './trace';

/** Where a trace stands in the list: its start with microseconds, and its id among those of the same start. */
export interface TracePosition {
  readonly start: string;
  readonly id: string;
}

/** A trace of a page with its place in the list. */
export interface ListedTrace extends TraceRow {
  /** The start with microseconds; startTime is cut to milliseconds, which would let a page begin with what the last one ended with. */
  readonly position: string;
}

/** What a connection is made of; the count is asked for by its own field. */
export interface TracePage {
  readonly traces: readonly ListedTrace[];
  readonly hasNextPage: boolean;
  readonly criteria: TraceCriteria;
}

const DEFAULT_FIRST = 50;
const POSITION = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const TRACE_ID = /^[0-9a-f]{32}$/;

/** The size of a page, from 1 to 500; throws BAD_USER_INPUT below 1. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1) throw badInput(`first is ${size}. Please ask for at least 1 trace.`);
  return Math.min(size, PAGE_LIMIT);
}

/** An opaque cursor of a trace; clients give it back as it is. */
export function cursorOf(trace: ListedTrace): string {
  return Buffer.from(`${trace.position}|${trace.id}`).toString('base64url');
}

/** Reads a cursor, or throws BAD_USER_INPUT when it is none of this list. */
export function positionIn(cursor: string | null | undefined): TracePosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [start = '', id = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString().split('|');
  if (!POSITION.test(start) || !TRACE_ID.test(id) || !isInstant(start))
    throw badInput('after is not a cursor of this list. Please use the endCursor of an earlier page.');
  return { start, id };
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== null;
  } catch {
    return false;
  }
}

/** A page of `size` out of the up to `size + 1` traces that were read: the one too many tells that there are more. */
export function toPage(read: readonly ListedTrace[], size: number, criteria: TraceCriteria): TracePage {
  return { traces: read.slice(0, size), hasNextPage: read.length > size, criteria };
}
