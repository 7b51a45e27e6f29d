import type { Database } from '@phda/shared-models';
import { type Identity, PhdaError, sha256Hex } from '@phda/shared-service';

import { checkLogChanges, type LogChanges } from '../domain/log-input';
import { changeLogs } from './change-act';
import { type EntryRow, readEntries } from './entry-row';
import { checkIdempotencyKey } from './log-form';
import { kindOf, type LogRow } from './log-row';
import { readLogsByIds } from './read-logs';
import { readRevisions } from './revisions';
import { findReplay } from './write-entry';

/** A log after an edit, with the act by which the edit can be undone. */
export interface EditResult {
  readonly entry: EntryRow;
  readonly log: LogRow;
}

/** One edit on behalf of one person. */
export interface EditRequest {
  readonly id: string;
  readonly changes: LogChanges;
  readonly idempotencyKey: string | null | undefined;
  readonly now: string;
}

/** Changes one log in place, keeps how it was, and gives it as read back; throws NOT_FOUND, the same for an unknown id and for another person's. */
export async function editLog(
  database: Database,
  { userId }: Identity,
  { id, changes, now, ...request }: EditRequest,
): Promise<EditResult> {
  const idempotencyKey = checkIdempotencyKey(request.idempotencyKey);
  const requestSha256 = idempotencyKey === null ? null : sha256Hex(JSON.stringify(['editLog', id, changes]));
  const act = { userId, text: null, idempotencyKey, requestSha256, source: 'form' } as const;
  const earlier = await findReplay(database, act);
  if (earlier) return edited(database, userId, earlier.id);
  const [stored] = await readLogsByIds(database, userId, [id]);
  if (!stored) throw new PhdaError('NOT_FOUND', 'There is no such log among yours.');
  const kind = kindOf(stored);
  const values = checkLogChanges(kind, stored, changes, now);
  const outcome = { act: 'correct', assumptions: [] };
  const change = { type: 'update', kind, id, values, expected: stored } as const;
  return edited(database, userId, await changeLogs(database, { ...act, outcome }, [change]));
}

async function edited(database: Database, userId: string, actId: string): Promise<EditResult> {
  const [[entry], [revision]] = await Promise.all([
    readEntries(database, userId, [actId]),
    readRevisions(database, userId, actId),
  ]);
  if (!entry || !revision?.after) throw new Error('An edit that was just made could not be read back.');
  return { entry, log: revision.after };
}
