import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

import { type Encoding, encodingOf, isUtf8 } from '../../domain/imports/encoding';
import type { FileFormat } from '../../domain/imports/format';

/** A piece of a file's text, with the number of bytes it took in the file. */
export interface TextPiece {
  readonly text: string;
  readonly bytes: number;
}

type Decode = (bytes: Buffer) => string;

const BYTE_ORDER_MARK = '\ufeff';
/** The same in bytes taken for characters. */
const MARK_IN_BYTES = '\u00ef\u00bb\u00bf';

/**
 * Decodes a file piece by piece, as text or as bytes (see FileFormat.takes); a byte order mark is left out. UTF-16 shows in the first piece; UTF-8 and what
 * older programs on Windows write are told apart by the first piece that is more than ASCII, however late it comes. Bytes that are no text become U+FFFD. A
 * piece may be overwritten as soon as the next one is asked for.
 */
export async function* decodeText(
  pieces: AsyncIterable<Buffer>,
  takes: FileFormat['takes'],
): AsyncGenerator<TextPiece> {
  const decoder = takes === 'bytes' ? byteDecoder : textDecoder;
  let decode: Decode | undefined;
  let isFirst = true;
  for await (const bytes of pieces) {
    if (isFirst) decode = startsAsUtf16(bytes) ? decoder(encodingOf(bytes)) : undefined;
    if (!decode && !isAscii(bytes)) decode = decoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
    const text = decode ? decode(bytes) : bytes.toString('latin1');
    yield { text: isFirst ? withoutMark(text) : text, bytes: bytes.length };
    isFirst = false;
  }
}

/** The text of a file's first bytes, for recognising its format. */
export function decodeHead(head: Buffer): string {
  return withoutMark(textDecoder(encodingOf(head))(head));
}

function withoutMark(text: string): string {
  if (text.startsWith(BYTE_ORDER_MARK)) return text.slice(1);
  return text.startsWith(MARK_IN_BYTES) ? text.slice(3) : text;
}

function startsAsUtf16(bytes: Buffer): boolean {
  return encodingOf(bytes.subarray(0, 2)).startsWith('utf-16');
}

function textDecoder(encoding: Encoding): Decode {
  if (encoding === 'utf-8') {
    // Several times as fast as TextDecoder on text that is mostly ASCII.
    const decoder = new StringDecoder('utf8');
    return (bytes) => decoder.write(bytes);
  }
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

function byteDecoder(encoding: Encoding): Decode {
  if (encoding === 'utf-8') return (bytes) => bytes.toString('latin1');
  const decode = textDecoder(encoding);
  return (bytes) => Buffer.from(decode(bytes)).toString('latin1');
}
