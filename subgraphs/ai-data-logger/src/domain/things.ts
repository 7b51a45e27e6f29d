import { LOG_KINDS, LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';

/** Kinds of log that are about a thing with a name: food, caffeine, alcohol. */
export const LOGS_OF_THINGS: ReadonlySet<LogKind> = new Set(
  LOG_KINDS.filter((kind) => LOG_KIND_REGISTRY[kind].texts.length > 0),
);

/** The field that names the thing a log is about; null for a measurement. */
export function nameFieldOf(kind: LogKind): string | null {
  return LOG_KIND_REGISTRY[kind].texts[0]?.field ?? null;
}
