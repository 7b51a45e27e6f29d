import type { CheckedRow } from './check-row';

/**
 * What makes a record the same record when a file, or a later export of it, is imported again: kind, instant and measured values. Zone, note and tags are
 * left out, as they may depend on the profile or on the version of PHDA.
 */
export function contentOf({ kind, epochMs, values, context }: CheckedRow): string {
  let content = `${kind}|${epochMs}|${context ?? ''}`;
  for (const value of values)
    content += `|${typeof value === 'string' ? JSON.stringify(value) : (value ?? '')}`;
  return content;
}
