import { randomUUID } from 'node:crypto';

/**
 * Every stable error code of PHDA with its log level and the HTTP status it travels under where the status speaks: file streams, `/log`, and
 * requests that are refused before they are an operation. GraphQL answers to a well-formed operation are 200 whatever the code (GraphQL over HTTP).
 */
export const ERROR_TABLE = {
  BAD_USER_INPUT: { status: 400, log: 'debug' },
  UNAUTHENTICATED: { status: 401, log: 'debug' },
  FORBIDDEN: { status: 403, log: 'info' },
  NOT_FOUND: { status: 404, log: 'debug' },
  CONFLICT: { status: 409, log: 'info' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, log: 'info' },
  RATE_LIMITED: { status: 429, log: 'info' },
  LIMIT_EXCEEDED: { status: 400, log: 'info' },
  BAD_REQUEST: { status: 400, log: 'info' },
  CSRF_REFUSED: { status: 400, log: 'info' },
  GRAPHQL_PARSE_FAILED: { status: 400, log: 'debug' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, log: 'debug' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, log: 'debug' },
  UNSIGNED_REQUEST: { status: 401, log: 'warn' },
  UPSTREAM_UNAVAILABLE: { status: 503, log: 'warn' },
  DATABASE_UNAVAILABLE: { status: 503, log: 'error' },
  CONFIG_INVALID: { status: 500, log: 'error' },
  PORT_TAKEN: { status: 500, log: 'error' },
  DATA_FOLDER_VERSION: { status: 500, log: 'error' },
  DATA_FOLDER_UNUSABLE: { status: 500, log: 'error' },
  POSTGRES_UNAVAILABLE_HERE: { status: 500, log: 'error' },
  INTERNAL_SERVER_ERROR: { status: 500, log: 'error' },
} as const satisfies Record<string, { status: number; log: 'debug' | 'info' | 'warn' | 'error' }>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** Says whether a string is a code of the error table, so that foreign codes are never passed through. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_TABLE, code);
}

/** An expected failure: one clear sentence for the person, a stable code for programs, the cause for the log only. */
export class PhdaError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'PhdaError';
  }
}

/** A `BAD_USER_INPUT` error; the message names the field and what would be accepted. */
export function badInput(message: string): PhdaError {
  return new PhdaError('BAD_USER_INPUT', message);
}

/** The answer for whatever is not ours: a masked sentence with an id that finds the log line. */
export function maskUnexpected(): { message: string; errorId: string } {
  const errorId = randomUUID();
  return {
    errorId,
    message: `Something went wrong on our side and nothing was changed by this step. Please try again; if it happens again, report the id ${errorId}.`,
  };
}
