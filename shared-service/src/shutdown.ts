import { PhdaError } from './errors';
import { describeError, type Logger } from './logger';

/** Runs the steps one after another on SIGTERM or SIGINT and ends the process; a step that fails does not keep the next from running. A second signal ends at once. */
export function drainOnSignal(logger: Logger, steps: readonly (() => Promise<void>)[]): void {
  let draining = false;
  const drain = async (): Promise<void> => {
    if (draining) process.exit(1);
    draining = true;
    logger.info('draining');
    for (const step of steps)
      await step().catch((error: unknown) => logger.error('drain step failed', describeError(error)));
    logger.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void drain());
  process.on('SIGINT', () => void drain());
}

/** Runs a process's main function; a failure to start is one sentence on standard error and exit code 1. */
export function runMain(main: () => Promise<void>, logger: Logger): void {
  main().catch((error: unknown) => {
    if (!(error instanceof PhdaError)) logger.error('could not start', describeError(error));
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  });
}

/** Expected failures say what to do, after their stable code; of others only the kind is shown, as messages may hold settings. */
function startFailure(error: unknown): string {
  if (error instanceof PhdaError) return `${error.code}: ${error.message}`;
  return `INTERNAL_SERVER_ERROR: PHDA could not start (${error instanceof Error ? error.name : 'unknown'}). The log line above says where.`;
}
