import type { LogKind } from '@phda/shared-models/src/registry';

/** A checked row, ready to be written. */
export interface NewLog {
  readonly kind: LogKind;
  /** UTC instant. */
  readonly datetime: string;
  readonly timeZone: string;
  /** Measures and texts of the registry (and `context` of a heart row); null is not said. */
  readonly fields: Readonly<Record<string, number | string | null>>;
  readonly note: string | null;
  readonly tags: readonly string[];
}
