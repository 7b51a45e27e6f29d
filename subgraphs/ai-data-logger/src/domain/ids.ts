import { PhdaError } from '@phda/shared-service';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Says whether a text can be an id at all. */
export function isId(id: string): boolean {
  return UUID.test(id);
}

/** An id in its one form; throws NOT_FOUND for what cannot be an id, as nobody has such a row. */
export function checkId(id: string, what: 'log' | 'entry' | 'question' | 'photo'): string {
  if (isId(id)) return id.toLowerCase();
  throw new PhdaError('NOT_FOUND', `There is no such ${what} among yours.`);
}
