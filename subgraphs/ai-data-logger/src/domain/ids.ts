import { PhdaError } from '@phda/shared-service';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id in its one form; throws NOT_FOUND for what cannot be an id, as nobody has such a row. */
export function checkId(id: string, what: 'log' | 'entry' | 'question' | 'photo'): string {
  if (UUID.test(id)) return id.toLowerCase();
  throw new PhdaError('NOT_FOUND', `There is no such ${what} among yours.`);
}
