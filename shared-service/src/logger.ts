import pino from 'pino';

import { requestScope } from './request-scope';

/** The fields a log line may carry. Anything else is dropped, in every environment: health data never reaches a log. */
const ALLOWED = new Set([
  'code',
  'correlationId',
  'count',
  'durationMs',
  'errorId',
  'event',
  'frames',
  'host',
  'httpStatus',
  'kind',
  'name',
  'operation',
  'pid',
  'port',
  'service',
  'sqlState',
  'subgraph',
  'traceId',
  'url',
  'version',
  'adopted',
  'ms',
]);

export type LogFields = Readonly<Record<string, unknown>>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/** A JSON logger that writes one line per event with the correlation id of the request and only allow-listed fields. */
export function createLogger(options: {
  service: string;
  level: Level | 'silent';
  write?: (line: string) => void;
}): Logger {
  const destination = options.write ? { write: options.write } : pino.destination({ dest: 2, sync: false });
  const sink = pino(
    { level: options.level, base: { service: options.service }, messageKey: 'event' },
    destination,
  );
  const at = (level: Level) => (event: string, fields?: LogFields) => sink[level](keepAllowed(fields), event);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function keepAllowed(fields: LogFields = {}): LogFields {
  const scope = requestScope();
  const kept: Record<string, unknown> = scope ? { correlationId: scope.correlationId } : {};
  for (const [key, value] of Object.entries(fields)) {
    if (ALLOWED.has(key) && (typeof value !== 'object' || Array.isArray(value))) kept[key] = value;
  }
  return kept;
}

/** What may be logged of an unexpected error: its class, codes and stack frames. Its message is left out, as drivers put values there. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error as Error & { code?: unknown; original?: { code?: unknown } };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12);
  return {
    name: error.name,
    code: typeof cause.code === 'string' ? cause.code : undefined,
    sqlState: typeof cause.original?.code === 'string' ? cause.original.code : undefined,
    frames: frames.map((line) => line.trim()),
  };
}
