import { type Database, Session } from '@phda/shared-models';
import type { InstantText } from '@phda/shared-service';

/** Ends a session of a person from now on; one that had ended keeps its first end. */
export async function revokeSession(
  database: Database,
  userId: string,
  sessionId: string,
  now: InstantText,
): Promise<void> {
  await database.asUser(userId, { write: true }, (transaction) =>
    Session.update(
      { revokedAt: new Date(now) },
      { where: { userId, id: sessionId, revokedAt: null }, transaction },
    ),
  );
}
