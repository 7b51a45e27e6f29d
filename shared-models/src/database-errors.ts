import { PhdaError } from '@phda/shared-service';

/** Socket errors and SQLSTATEs (PostgreSQL appendix A) that mean: no database there, or none that lets us in. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '57P01',
  '57P02',
  '57P03',
]);
const REFUSED = new Set(['28000', '28P01', '3D000', '42501']);
const BUSY = new Set(['53300', '57014', '55P03']);

/** Messages of the driver's own errors, which carry no code. */
const LOST_CONNECTION =
  /^(Connection terminated|Connection timed out|timeout e(xceeded|xpired)|Client (has encountered a connection error|was closed)|The server does not support SSL)/;

interface DriverError {
  readonly name?: string;
  readonly code?: unknown;
  readonly message?: string;
  /** Sequelize's error around the driver's. */
  readonly original?: DriverError;
  readonly errors?: readonly DriverError[];
}

/** The SQLSTATE or system error code of a failure of either door, wherever Sequelize or Node wrapped it; null where there is none. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, original, errors } = error as DriverError;
  if (typeof code === 'string') return code;
  return errorCode(original ?? errors?.[0]);
}

/** Turns a failure to reach or use the database into DATABASE_UNAVAILABLE with one sentence (never the password); every other error comes back as it is. */
export function databaseError(error: unknown, address: string): unknown {
  if (error instanceof PhdaError) return error;
  const sentence = sentenceFor(errorCode(error), error, address);
  return sentence ? new PhdaError('DATABASE_UNAVAILABLE', sentence, { cause: error }) : error;
}

function sentenceFor(code: string | null, error: unknown, address: string): string | null {
  if (code && REFUSED.has(code) && !isStatementError(error)) {
    return `The database at ${address} refuses this user, password or database name. Check DATABASE_URL.`;
  }
  if (code && BUSY.has(code)) return 'The database is too busy right now. Please try again in a moment.';
  const lost =
    (code && UNREACHABLE.has(code)) ||
    (error instanceof Error &&
      (LOST_CONNECTION.test(error.message) || error.name.startsWith('SequelizeConnection')));
  return lost ? `The database at ${address} cannot be reached. Check that it runs and try again.` : null;
}

/** 42501 also means "this statement is not allowed", which is our mistake and not the operator's. */
function isStatementError(error: unknown): boolean {
  return errorCode(error) === '42501' && !(error as Error).name.startsWith('SequelizeConnection');
}
