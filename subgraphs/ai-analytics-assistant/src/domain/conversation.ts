import { badInput } from '@phda/shared-service';

import { isUuid } from './uuid';

/** A conversation's id in lower case, or null for a new one; throws BAD_USER_INPUT when it cannot be one of PHDA's ids. */
export function checkedConversation(id: string | null): string | null {
  if (id === null) return null;
  if (!isUuid(id))
    throw badInput('conversationId is not the id of a conversation. Leave it out to begin a new one.');
  return id.toLowerCase();
}
