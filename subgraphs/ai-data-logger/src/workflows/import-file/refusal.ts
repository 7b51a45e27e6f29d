import { PhdaError } from '@phda/shared-service';

/** The sentence of a failed import for a file that cannot be read or is gone; other errors are thrown on, for the next try. */
export function refusalOf(error: unknown): string {
  if (error instanceof PhdaError && error.code === 'BAD_USER_INPUT') return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return 'The uploaded file is not there any more. Please send it again.';
  throw error;
}
