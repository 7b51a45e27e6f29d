import type { CheckedRow } from './check-row';

/**
 * A whole number as text. `String` and templates remember the text of each number, for which V8 makes it in the old generation: numbers that never come
 * again, such as the instants of a file, would fill it with garbage.
 */
export function wholeDigits(value: number): string {
  return value.toFixed(0);
}

/**
 * What makes a record the same record when a file, or a later export of it, is imported again: kind, instant and measured values. Zone, note and tags are
 * left out, as they may depend on the profile or on the version of PHDA.
 */
export function contentOf({ kind, epochMs, values, context }: CheckedRow): string {
  let content = `${kind}|${wholeDigits(epochMs)}|${context ?? ''}`;
  for (const value of values)
    content += `|${typeof value === 'string' ? JSON.stringify(value) : (value ?? '')}`;
  return content;
}
