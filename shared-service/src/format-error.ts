import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { ERROR_TABLE, type ErrorCode, isErrorCode, maskUnexpected, PhdaError } from './errors';
import { describeError, type Logger } from './logger';

/** The one function that decides what of a failure is shown and what is logged: codes of the error table keep their sentence, everything else is masked under an id. */
export function formatError(error: unknown, logger: Logger): GraphQLFormattedError {
  const cause = rootCause(error);
  const code = codeOf(error, cause);
  const place = error instanceof GraphQLError ? { path: error.path, locations: error.locations } : {};
  if (code === 'INTERNAL_SERVER_ERROR') return { ...masked(cause, logger), ...present(place) };
  logger[ERROR_TABLE[code].log]('request refused', { code });
  return { message: messageOf(error, cause), ...present(place), extensions: { code } };
}

/** The masked form of whatever is not of the error table: for doors where a missing code can never be the client's mistake. */
export function maskError(error: unknown, logger: Logger): GraphQLFormattedError {
  const cause = rootCause(error);
  return cause instanceof PhdaError
    ? { message: cause.message, extensions: { code: cause.code } }
    : masked(cause, logger);
}

function masked(cause: unknown, logger: Logger): GraphQLFormattedError {
  const { message, errorId } = maskUnexpected();
  logger.error('unexpected error', { errorId, ...describeError(cause) });
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

function codeOf(error: unknown, cause: unknown): ErrorCode {
  if (cause instanceof PhdaError) return cause.code;
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (isErrorCode(code)) return code;
  return isInputMistake(error) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

// graphql-js reports input that does not fit its type without a code. Such an error of a variable has no path yet (nothing ran), so nothing a resolver throws can pass as one.
function isInputMistake(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const fromResolver = error.originalError !== undefined && !(error.originalError instanceof GraphQLError);
  return !fromResolver && (error.path === undefined || /^Argument "/.test(error.message));
}

function messageOf(error: unknown, cause: unknown): string {
  if (cause instanceof PhdaError) return cause.message;
  return error instanceof Error ? error.message : 'The request could not be answered.';
}

function present(place: { path?: unknown; locations?: unknown }): Partial<GraphQLFormattedError> {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
