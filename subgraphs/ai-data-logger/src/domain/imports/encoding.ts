/** How the text of a file is encoded; names as TextDecoder knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a file by its first bytes: a byte order mark, zeros where UTF-16 has them, else UTF-8 unless the bytes are none (older programs on Windows). */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Says whether bytes are UTF-8; a character that their end cuts in two does not count. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The local file header and the end record of an empty archive (PKWARE APPNOTE 4.3.7 and 4.3.16). */
const ZIP_SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** Says whether a file is a zip archive, by its first four bytes. */
export function isZip(head: Uint8Array): boolean {
  return ZIP_SIGNATURES.includes(String.fromCharCode(...head.subarray(0, 4)));
}
