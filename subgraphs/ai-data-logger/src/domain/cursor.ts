import { badInput, parseInstant } from '@phda/shared-service';

/** Where a page of logs ends: the sort key of its last log. */
export interface LogCursor {
  readonly datetime: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque text of a cursor. */
export function encodeCursor({ datetime, id }: LogCursor): string {
  return Buffer.from(`${datetime} ${id}`).toString('base64url');
}

/** Reads a cursor back; throws BAD_USER_INPUT for anything that encodeCursor did not make. */
export function decodeCursor(cursor: string): LogCursor {
  const [datetime = '', id = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString().split(' ');
  if (!UUID.test(id)) throw badInput('This cursor is not one of ours. Please start again without `after`.');
  return { datetime: parseInstant(datetime), id };
}
