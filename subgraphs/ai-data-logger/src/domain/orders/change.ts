import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';

import type { NewLog } from '../new-log';
import type { Candidate } from './reference';

/** How one log shall read from now on; `after` null takes it back. */
export interface Change {
  readonly before: Candidate;
  readonly after: Pick<NewLog, 'datetime' | 'fields'> | null;
}

/** What a correction comes to: changed logs, logs that belong to the corrected thing as well, and what was assumed. */
export interface Correction {
  readonly type: 'change';
  readonly changes: readonly Change[];
  readonly added: readonly NewLog[];
  readonly assumptions: readonly string[];
}

/** The fields of a log as they are stored. */
export function ownFields({ kind, fields }: Candidate): NewLog['fields'] {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const names = [...measures, ...texts].map(({ field }) => field);
  const all = kind === 'HEART' ? [...names, 'context'] : names;
  return Object.fromEntries(all.map((name) => [name, (fields[name] ?? null) as number | string | null]));
}
