import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What belongs to the request being served, wherever the code is: for log lines, spans and SQL, never for authorisation. */
export interface RequestScope {
  readonly correlationId: string;
  readonly userId: string | null;
  readonly service: string;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs `fn` so that log lines, spans and SQL inside it carry this scope. */
export function inRequestScope<T>(scope: RequestScope, fn: () => T): T {
  return storage.run(scope, fn);
}

/** The scope of the request being served, or null outside of one. */
export function requestScope(): RequestScope | null {
  return storage.getStore() ?? null;
}

const CORRELATION_ID = /^[A-Za-z0-9-]{1,64}$/;

/** A client's correlation id where it is harmless (letters, digits, dashes, at most 64), else a fresh one. */
export function correlationIdFrom(header: string | undefined): string {
  return header && CORRELATION_ID.test(header) ? header : randomUUID();
}
