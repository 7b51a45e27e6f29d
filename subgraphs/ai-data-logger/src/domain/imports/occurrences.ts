/** Counts how often each content of a file has come up before. */
export interface Occurrences {
  /** How many equal contents came before this one; `hash` is its hash in base64url, of which the first ten characters (60 bits) count. */
  next(hash: string): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit += 1) DIGITS[ALPHABET.charCodeAt(digit)] = digit;

/** Room for 1.5 million contents in 16 MB. */
const CAPACITY = 2 ** 21;
const FULL = 0.75;
/** An odd number whose multiples are spread over 32 bits. */
const STEP = 0x9e3779b1;

/**
 * A set of 60-bit numbers by open addressing, eight bytes a slot, where a Map of strings would take a hundred. Its size is fixed, so that the memory of an
 * import does not follow the length of its file: when it is full it begins anew, and contents that are equal but further apart than 1.5 million others are
 * taken for one record. Two different contents of one file of a million rows are taken for equal with a chance of 1 in 2 million, and then only get other
 * ids. The nth equal content is in the set as a number of its own, which makes its count a search for the first that is missing.
 */
export function createOccurrences(capacity = CAPACITY): Occurrences {
  const high = new Uint32Array(capacity);
  const low = new Uint32Array(capacity);
  const mask = capacity - 1;
  let size = 0;

  /** The slot of a number, or the free one where it belongs; a slot with two zeros is free, so that zeros are stored with a bit on top. */
  const slotOf = (top: number, bottom: number): number => {
    let slot = (top ^ Math.imul(bottom, STEP)) & mask;
    while (high[slot] !== 0 && (high[slot] !== top || low[slot] !== bottom)) slot = (slot + 1) & mask;
    return slot;
  };
  const has = (top: number, bottom: number, count: number): boolean =>
    high[slotOf(top, nth(bottom, count))] !== 0;
  /** By doubling, then by halving: a file may consist of one content. */
  const countOf = (top: number, bottom: number): number => {
    if (!has(top, bottom, 0)) return 0;
    let [known, missing] = [0, 1];
    while (has(top, bottom, missing)) [known, missing] = [missing, missing * 2];
    while (missing - known > 1) {
      const middle = (known + missing) >>> 1;
      if (has(top, bottom, middle)) known = middle;
      else missing = middle;
    }
    return missing;
  };
  return {
    next: (hash) => {
      const top = (number(hash, 0) | 0x40000000) >>> 0;
      const bottom = number(hash, 5);
      if (size >= capacity * FULL) {
        high.fill(0);
        size = 0;
      }
      const count = countOf(top, bottom);
      const slot = slotOf(top, nth(bottom, count));
      high[slot] = top;
      low[slot] = nth(bottom, count);
      size += 1;
      return count;
    },
  };
}

function nth(bottom: number, count: number): number {
  return (bottom + Math.imul(count, STEP)) >>> 0;
}

/** Five characters of base64url as a number of 30 bits. */
function number(hash: string, start: number): number {
  let value = 0;
  for (let index = start; index < start + 5; index += 1)
    value = (value << 6) | (DIGITS[hash.charCodeAt(index) & 127] as number);
  return value;
}
