import { type Identity, PhdaError, type RequestContext, requireIdentity } from '@phda/shared-service';

/** Who is signed in, in person; throws UNAUTHENTICATED for nobody and FORBIDDEN for an API token, so that a token that got lost makes no others. */
export function requireSession(context: { request: RequestContext }): Identity {
  const identity = requireIdentity(context, 'READ');
  if (identity.sessionId === null)
    throw new PhdaError('FORBIDDEN', 'Tokens are managed by signing in, not with a token. Please sign in.');
  return identity;
}
