import type { LogKind } from '@phda/shared-models';

/** Lines by kind, each kind in one stretch of memory that is used again for a later batch: garbage of this size would let memory grow with the file. */
export interface LineBuffers {
  add(kind: LogKind, line: string): void;
  /** The lines since the last `clear`, valid until the next one. */
  lines(): ReadonlyMap<LogKind, Buffer>;
  clear(): void;
}

const FIRST_BYTES = 1024 * 1024;
/** UTF-8 takes at most three bytes for a character of UTF-16. */
const BYTES_PER_CHARACTER = 3;

interface Stretch {
  bytes: Buffer;
  length: number;
}

/** Starts empty and grows to the size of the largest batch. */
export function createLineBuffers(): LineBuffers {
  const stretches = new Map<LogKind, Stretch>();
  return {
    add: (kind, line) => {
      let stretch = stretches.get(kind);
      if (!stretch)
        stretches.set(kind, (stretch = { bytes: Buffer.allocUnsafeSlow(FIRST_BYTES), length: 0 }));
      const needed = stretch.length + line.length * BYTES_PER_CHARACTER;
      if (needed > stretch.bytes.length) stretch.bytes = grown(stretch, needed);
      stretch.length += stretch.bytes.write(line, stretch.length);
    },
    lines: () => {
      const filled = [...stretches].filter(([, { length }]) => length > 0);
      return new Map(filled.map(([kind, { bytes, length }]) => [kind, bytes.subarray(0, length)]));
    },
    clear: () => {
      for (const stretch of stretches.values()) stretch.length = 0;
    },
  };
}

function grown({ bytes, length }: Stretch, needed: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, needed));
  bytes.copy(larger, 0, 0, length);
  return larger;
}
