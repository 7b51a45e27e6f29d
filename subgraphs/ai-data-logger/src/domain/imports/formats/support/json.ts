import { badInput, PhdaError } from '@phda/shared-service';
import { JSONParser } from '@streamparser/json';

import type { FileReader } from '../../format';

/** Any value of a JSON file; nothing about its shape is known yet. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
/** An object of a JSON file. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** The value as an object, null when it is anything else. */
export function asObject(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as a list, empty when it is anything else. */
export function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The objects of a list, none when the value is no list. */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  return asList(value).flatMap((one) => {
    const object = asObject(one);
    return object ? [object] : [];
  });
}

/** The value as text that is not empty, null when it is anything else. */
export function asText(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The value as a finite number, text that is one included (exports quote large ones); null when it is anything else. */
export function asNumber(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Of one value with all that is in it: a resource with pictures has long texts, but not as many parts as would take a hundred megabytes. */
const MAX_PARTS = 200_000;
const MAX_CHARACTERS = 20_000_000;

/** Refuses, with BAD_USER_INPUT, JSON that is to exhaust memory: one value with more parts or more text than any of an export; `from` is its line. */
export function refuseHuge(characters: number, parts: number, from: number): void {
  if (characters > MAX_CHARACTERS || parts > MAX_PARTS)
    throw badInput(
      `What begins at line ${from} of the file is larger than any record of an export. Please check the file.`,
    );
}

/** How many parts JSON text may come to, counted without reading it. */
export function partsOf(text: string): number {
  let parts = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COMMA || code === OPENING_BRACKET || code === OPENING_BRACE) parts += 1;
  }
  return parts;
}

const COMMA = 44;
const OPENING_BRACKET = 91;
const OPENING_BRACE = 123;

/**
 * Reads one JSON document chunk by chunk and hands over each value at one of `paths` (`$.logs.*`), with the name or index it stands under; what
 * was handed over is not kept. With `many`, documents may follow each other, as in NDJSON. Throws BAD_USER_INPUT with the line where the document is broken.
 */
export function jsonReader(
  paths: readonly string[],
  onValue: (value: Json, key: string | number | undefined) => void,
  many = false,
): FileReader {
  const parser = new JSONParser({ paths: [...paths], keepStack: false, ...(many && { separator: '' }) });
  let line = 1;
  let begin = { line: 1, characters: 0, parts: 0 };
  parser.onValue = ({ value, key }) => {
    begin = { line, characters: 0, parts: 0 };
    onValue(value as Json, key);
  };
  parser.onToken = () => {
    begin.parts += 1;
    refuseHuge(begin.characters, begin.parts, begin.line);
  };
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (error instanceof PhdaError) throw error;
      throw badInput(
        `The file is no complete JSON: something is wrong near line ${line}. Please export it again.`,
      );
    }
  };
  return {
    write(chunk) {
      // Line by line, so that a message can say where the file is broken.
      for (const part of chunk.split(/(?<=\n)/)) {
        begin.characters += part.length;
        refuseHuge(begin.characters, begin.parts, begin.line);
        guarded(() => parser.write(part));
        if (part.endsWith('\n')) line += 1;
      }
    },
    end: () => guarded(() => (parser.isEnded ? undefined : parser.end())),
  };
}
