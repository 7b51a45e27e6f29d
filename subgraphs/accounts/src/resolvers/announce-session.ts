import type { RequestContext } from '@phda/shared-service';

import type { Refusal } from '../domain/refusal';
import type { OpenedSession } from '../domain/sign-in';

/** Lets the gateway know of an opened session, so that a browser gets it as a cookie, and passes the result on. */
export function announceSession(
  request: RequestContext,
  result: OpenedSession | Refusal,
): OpenedSession | Refusal {
  if ('token' in result) {
    request.responseExtensions.phdaSession = { token: result.token, expiresAt: result.expiresAt };
  }
  return result;
}
