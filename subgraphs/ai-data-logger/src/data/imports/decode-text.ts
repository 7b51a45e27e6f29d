import { StringDecoder } from 'node:string_decoder';

import { encodingOf } from '../../domain/imports/encoding';

/** A piece of a file's text, with the number of bytes it took in the file. */
export interface TextPiece {
  readonly text: string;
  readonly bytes: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Decodes a file piece by piece; the encoding is decided by its first piece, and a byte order mark is left out. Bytes that are no text become U+FFFD. */
export async function* decodeText(pieces: AsyncIterable<Buffer>): AsyncGenerator<TextPiece> {
  let decode: ((bytes: Buffer) => string) | undefined;
  for await (const bytes of pieces) {
    const isFirst = decode === undefined;
    decode ??= decoderFor(bytes);
    const text = decode(bytes);
    yield { text: isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, bytes: bytes.length };
  }
}

/** The text of a file's first bytes, for recognising its format. */
export function decodeHead(head: Buffer): string {
  const text = decoderFor(head)(head);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function decoderFor(head: Buffer): (bytes: Buffer) => string {
  const encoding = encodingOf(head.subarray(0, 65_536));
  if (encoding === 'utf-8') {
    // Several times as fast as TextDecoder on text that is mostly ASCII.
    const decoder = new StringDecoder('utf8');
    return (bytes) => decoder.write(bytes);
  }
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}
