import { withoutMetadata } from './without-metadata';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const segment = (marker: number, content: string | readonly number[]): number[] => {
  const body = bytes(content);
  return [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
};
const text = (picture: { bytes: Uint8Array } | null): string =>
  Buffer.from(picture?.bytes ?? []).toString('latin1');

/** Exif with a place and, where asked, an orientation. */
const exif = (orientation: number, little = false): number[] => {
  const short = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number): number[] => (little ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const tiff = [
    ...bytes(little ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(1),
    ...short(0x0112),
    ...short(3),
    ...long(1),
    ...short(orientation),
    0,
    0,
    ...long(0),
  ];
  return [...bytes('Exif\0\0'), ...tiff, ...bytes('GPS 52.52N')];
};

const SCAN = [0xff, 0xda, 0, 4, 1, 2, 0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33];
const JPEG = (orientation: number, little = false): Uint8Array =>
  bytes(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0'),
    segment(0xe1, exif(orientation, little)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0place'),
    segment(0xed, 'Photoshop'),
    segment(0xfe, 'a comment'),
    segment(0xdb, 'tables'),
    SCAN,
    [0xff, 0xd9],
    'motion picture with place',
  );

test('a JPEG keeps its pixels and loses place, comments and what follows its end', () => {
  const picture = withoutMetadata(JPEG(1));
  expect(picture?.mediaType).toBe('image/jpeg');
  expect(Buffer.from(picture?.bytes ?? [])).toEqual(
    Buffer.from(bytes([0xff, 0xd8], segment(0xe0, 'JFIF\0'), segment(0xdb, 'tables'), SCAN, [0xff, 0xd9])),
  );
});

test.each([false, true])('a JPEG that lies on its side says so still (little-endian: %s)', (little) => {
  const kept = text(withoutMetadata(JPEG(6, little)));
  expect(kept).toContain('Exif');
  expect(kept).not.toMatch(/GPS|place|comment|Photoshop/);
  expect(withoutMetadata(withoutMetadata(JPEG(6, little))?.bytes ?? new Uint8Array())).not.toBeNull();
});

test('a PNG keeps what its pixels need and loses texts, times and Exif', () => {
  const chunk = (type: string, content: string): number[] => [
    ...bytes([0, 0, 0, content.length], type, content, 'crc!'),
  ];
  const png = bytes(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', 'size'),
    chunk('tEXt', 'Author'),
    chunk('eXIf', 'GPS'),
    chunk('IDAT', 'pixels'),
    chunk('tIME', 'now'),
    chunk('IEND', ''),
    'trailer',
  );
  const picture = withoutMetadata(png);
  expect(picture?.mediaType).toBe('image/png');
  expect(text(picture)).toMatch(/IHDR.*IDATpixels.*IEND/s);
  expect(text(picture)).not.toMatch(/Author|GPS|tIME|trailer/);
});

test('a WebP loses its metadata chunks and no longer announces them', () => {
  const chunk = (type: string, content: string): number[] => [
    ...bytes(type, [content.length, 0, 0, 0], content, content.length % 2 ? '\0' : ''),
  ];
  const body = bytes(
    'WEBP',
    chunk('VP8X', '\x2cflagsxxxx'),
    chunk('VP8 ', 'pix'),
    chunk('EXIF', 'GPS!'),
    chunk('XMP ', 'place'),
  );
  const picture = withoutMetadata(bytes('RIFF', [body.length, 0, 0, 0], [...body]));
  expect(text(picture)).toMatch(/^RIFF.{4}WEBPVP8X/s);
  expect(text(picture)).not.toMatch(/GPS|place|EXIF|XMP/);
  expect((picture?.bytes[20] ?? 0) & 0x2c).toBe(0);
  expect(picture?.bytes[4]).toBe((picture?.bytes.length ?? 0) - 8);
});

test('what is no picture, or a broken one, is refused', () => {
  for (const broken of [
    bytes(''),
    bytes('GIF89a'),
    bytes('<svg/>'),
    JPEG(1).subarray(0, 40),
    bytes('\x89PNG\r\n\x1a\n', [0, 0, 1, 0], 'IHDR'),
    bytes('RIFF', [4, 0, 0, 0], 'WEBP'),
    bytes([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0]),
  ])
    expect(withoutMetadata(broken)).toBeNull();
});
