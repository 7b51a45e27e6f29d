import { StringDecoder } from 'node:string_decoder';

import { encodingOf } from '../../domain/imports/encoding';
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
 * Decodes a file piece by piece, as text or as bytes (see FileFormat.takes); the encoding is decided by its first piece, and a byte order mark is left out.
 * Bytes that are no text become U+FFFD. A piece may be overwritten as soon as the next one is asked for.
 */
export async function* decodeText(
  pieces: AsyncIterable<Buffer>,
  takes: FileFormat['takes'],
): AsyncGenerator<TextPiece> {
  let decode: Decode | undefined;
  for await (const bytes of pieces) {
    const isFirst = decode === undefined;
    decode ??= takes === 'bytes' ? byteDecoder(bytes) : textDecoder(bytes);
    const text = decode(bytes);
    yield { text: isFirst ? withoutMark(text) : text, bytes: bytes.length };
  }
}

/** The text of a file's first bytes, for recognising its format. */
export function decodeHead(head: Buffer): string {
  return withoutMark(textDecoder(head)(head));
}

function withoutMark(text: string): string {
  if (text.startsWith(BYTE_ORDER_MARK)) return text.slice(1);
  return text.startsWith(MARK_IN_BYTES) ? text.slice(3) : text;
}

function textDecoder(head: Buffer): Decode {
  const encoding = encodingOf(head.subarray(0, 65_536));
  if (encoding === 'utf-8') {
    // Several times as fast as TextDecoder on text that is mostly ASCII.
    const decoder = new StringDecoder('utf8');
    return (bytes) => decoder.write(bytes);
  }
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

function byteDecoder(head: Buffer): Decode {
  if (encodingOf(head.subarray(0, 65_536)) === 'utf-8') return (bytes) => bytes.toString('latin1');
  const decode = textDecoder(head);
  return (bytes) => Buffer.from(decode(bytes)).toString('latin1');
}
