import { badInput, type InstantText, wellFormedText } from '@phda/shared-service';

import type { SpanKind, SpanStatus } from './trace';

/** A filter as a client sends it; null and absent mean the same. */
export interface TraceFilterInput {
  readonly from?: InstantText | null;
  readonly to?: InstantText | null;
  readonly service?: string | null;
  readonly operation?: string | null;
  readonly kind?: SpanKind | null;
  readonly status?: SpanStatus | null;
  readonly model?: string | null;
  readonly minDurationMs?: number | null;
  readonly text?: string | null;
}

/** A checked filter; null lets everything through. */
export interface TraceCriteria {
  readonly from: InstantText | null;
  readonly to: InstantText | null;
  readonly service: string | null;
  readonly operation: string | null;
  readonly kind: SpanKind | null;
  readonly status: SpanStatus | null;
  readonly model: string | null;
  readonly minDurationMs: number | null;
  /** A pattern for ILIKE with the text's own metacharacters escaped. */
  readonly pattern: string | null;
}

const MAX_TEXT = 500;

/** Checks a filter; throws BAD_USER_INPUT for text that cannot be stored anywhere, so cannot be found, and for a range that ends before it begins. */
export function traceCriteria(input: TraceFilterInput | null | undefined): TraceCriteria {
  const { from = null, to = null, kind = null, status = null, minDurationMs = null } = input ?? {};
  if (from !== null && to !== null && from > to)
    throw badInput('The range of the filter ends before it begins. Please swap from and to.');
  const text = checkedText(input?.text, 'text');
  return {
    from,
    to,
    service: checkedText(input?.service, 'service'),
    operation: checkedText(input?.operation, 'operation'),
    kind,
    status,
    model: checkedText(input?.model, 'model'),
    minDurationMs,
    pattern: text === null ? null : containsPattern(text),
  };
}

function checkedText(text: string | null | undefined, field: string): string | null {
  return text === null || text === undefined ? null : wellFormedText(text, `filter.${field}`, MAX_TEXT);
}

/** The LIKE pattern of everything that contains the text as it stands. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Says whether anything but the range of starts is asked for. */
export function hasMarks({ from: _from, to: _to, ...marks }: TraceCriteria): boolean {
  return Object.values(marks).some((mark) => mark !== null);
}
