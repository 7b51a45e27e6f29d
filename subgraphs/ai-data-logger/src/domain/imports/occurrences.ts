/** Counts how often each content of a file has come up before. */
export interface Occurrences {
  /** How many equal contents came before this one; `hash` is its hash in base64url, of which the first ten characters (60 bits) count. */
  next(hash: string): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit += 1) DIGITS[ALPHABET.charCodeAt(digit)] = digit;

/** Room for 1.5 million rows before it grows: 16 MB, whose pages the system hands out as they are touched. */
const FIRST_CAPACITY = 2 ** 21;
const FULL = 0.75;

/**
 * A set of 60-bit numbers by open addressing, eight bytes a slot, where a Map of strings would take a hundred: the memory of an import must not follow
 * the length of its file. Two contents of one file of a million rows are taken for equal with a chance of 1 in 2 million, and then only get other ids.
 */
export function createOccurrences(firstCapacity = FIRST_CAPACITY): Occurrences {
  let high = new Uint32Array(firstCapacity);
  let low = new Uint32Array(firstCapacity);
  let size = 0;
  const repeated = new Map<string, number>();

  /** Puts a number in and says whether it is new; a slot with two zeros is free, so that zeros are stored with a bit on top. */
  const add = (top: number, bottom: number): boolean => {
    const mask = high.length - 1;
    for (let slot = (top ^ Math.imul(bottom, 0x9e3779b1)) & mask; ; slot = (slot + 1) & mask) {
      if (high[slot] === top && low[slot] === bottom) return false;
      if (high[slot] !== 0) continue;
      high[slot] = top;
      low[slot] = bottom;
      return true;
    }
  };
  const grow = (): void => {
    const [tops, bottoms] = [high, low];
    high = new Uint32Array(tops.length * 2);
    low = new Uint32Array(tops.length * 2);
    for (let slot = 0; slot < tops.length; slot += 1)
      if (tops[slot] !== 0) add(tops[slot] as number, bottoms[slot] as number);
  };

  return {
    next: (hash) => {
      const top = (number(hash, 0) | 0x40000000) >>> 0;
      const bottom = number(hash, 5);
      if (add(top, bottom)) {
        size += 1;
        if (size > high.length * FULL) grow();
        return 0;
      }
      const key = hash.slice(0, 10);
      const before = (repeated.get(key) ?? 0) + 1;
      repeated.set(key, before);
      return before;
    },
  };
}

/** Five characters of base64url as a number of 30 bits. */
function number(hash: string, start: number): number {
  let value = 0;
  for (let index = start; index < start + 5; index += 1)
    value = (value << 6) | (DIGITS[hash.charCodeAt(index) & 127] as number);
  return value;
}
