/** A picture as far as its pixels go. */
export interface Picture {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: Uint8Array;
}

/**
 * A JPEG, PNG or WebP picture without what cameras write beside the pixels (place, time, camera, thumbnails, comments); only the orientation of a JPEG
 * stays, as photos would otherwise lie on their side. Null for anything else and for a picture whose structure is broken.
 */
export function withoutMetadata(bytes: Uint8Array): Picture | null {
  const strip = [stripJpeg, stripPng, stripWebp];
  for (const attempt of strip) {
    const picture = attempt(bytes);
    if (picture) return picture;
  }
  return null;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;

/** ITU T.81: a chain of segments up to the end marker; whatever follows it (motion pictures, maker's trailers) is left out. */
function stripJpeg(bytes: Uint8Array): Picture | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === EOI)
      return { mediaType: 'image/jpeg', bytes: joined([...parts, bytes.subarray(at, at + 2)]) };
    const end = at + 2 + view(bytes).getUint16(at + 2);
    const segment = bytes.subarray(at, end);
    const isMetadata = (marker >= APP1 && marker <= APP15 && marker !== APP14) || marker === COMMENT;
    if (!isMetadata || marker === APP0) parts.push(segment);
    else if (marker === APP1) parts.push(...orientationOf(segment));
    const next = marker === SOS ? endOfScan(bytes, end) : end;
    if (marker === SOS) parts.push(bytes.subarray(end, next));
    if (next <= at) return null;
    at = next;
  }
  return bytes[at] === 0xff && bytes[at + 1] === EOI
    ? { mediaType: 'image/jpeg', bytes: joined([...parts, bytes.subarray(at, at + 2)]) }
    : null;
}

/** Entropy-coded data ends at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** An Exif segment that says nothing but the orientation (Exif 2.3, IFD0); none when it is upright or not said. */
function orientationOf(segment: Uint8Array): Uint8Array[] {
  if (ascii(segment, 4, 6) !== 'Exif\0\0') return [];
  const tiff = segment.subarray(10);
  const little = ascii(tiff, 0, 2) === 'II';
  const data = view(tiff);
  if (tiff.length < 8) return [];
  const ifd = data.getUint32(4, little);
  const count = ifd + 2 <= tiff.length ? data.getUint16(ifd, little) : 0;
  for (let entry = 0; entry < count; entry += 1) {
    const at = ifd + 2 + entry * 12;
    if (at + 12 > tiff.length) return [];
    if (data.getUint16(at, little) !== ORIENTATION) continue;
    const value = data.getUint16(at + 8, little);
    return value > 1 && value <= 8 ? [exifWith(value)] : [];
  }
  return [];
}

function exifWith(orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, APP1, 0, exif.length + 2, ...exif]);
}

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Chunks that say how pixels look (W3C PNG, third edition); all others say something about the picture. */
const PNG_KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
]);

function stripPng(bytes: Uint8Array): Picture | null {
  if (ascii(bytes, 0, 8) !== PNG_SIGNATURE) return null;
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view(bytes).getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (PNG_KEPT.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') return { mediaType: 'image/png', bytes: joined(parts) };
    at = end;
  }
  return null;
}

const WEBP_METADATA = new Set(['EXIF', 'XMP ', 'ICCP']);
/** Flags of the VP8X header that announce those chunks. */
const WEBP_METADATA_FLAGS = 0x20 | 0x08 | 0x04;

function stripWebp(bytes: Uint8Array): Picture | null {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null;
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view(bytes).getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const type = ascii(bytes, at, 4);
    if (at + 8 + length > bytes.length) return null;
    const chunk = bytes.slice(at, end);
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_METADATA_FLAGS;
    if (!WEBP_METADATA.has(type)) parts.push(chunk);
    at = end;
  }
  if (parts.length === 0) return null;
  const body = joined(parts);
  const header = bytes.slice(0, 12);
  view(header).setUint32(4, body.length + 4, true);
  return { mediaType: 'image/webp', bytes: joined([header, body]) };
}
