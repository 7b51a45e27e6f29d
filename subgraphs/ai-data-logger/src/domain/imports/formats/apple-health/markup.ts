import { badInput } from '@phda/shared-service';

import type { Attribute } from './elements';

/** Instead of a position: the text ends before the markup does. */
export const NEEDS_MORE = -1;
/** Instead of a position: only a full parser knows. */
export const UNUSUAL = -2;

const QUOTE = 34;
const EQUALS = 61;
const GREATER = 62;
const SLASH = 47;
const SPACE = 32;

const isSpace = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9;

/**
 * The index of the `>` that ends the start tag at `start`. A `>` may also stand in an attribute: mostly the quote before it tells, else the attributes are
 * walked. `apostrophe` is the index of the next one from `start` on: it may delimit a value that holds `">`, and names of devices have them as well.
 */
export function tagEnd(text: string, start: number, apostrophe: number): number {
  const end = text.indexOf('>', start);
  if (end === -1) return NEEDS_MORE;
  let last = end - 1;
  if (text.charCodeAt(last) === SLASH) last -= 1;
  if (text.charCodeAt(last) !== QUOTE)
    return isBareName(text, start + 1, last + 1) ? end : walkTag(text, start);
  // A quote that may be an opening one: what follows "=" or a space.
  const before = text.charCodeAt(last - 1);
  const isClosing = before !== EQUALS && !isSpace(before);
  return isClosing && apostrophe > end ? end : walkTag(text, start);
}

function isBareName(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isNameCode(text.charCodeAt(index))) return false;
  return to > from;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}

function walkTag(text: string, start: number): number {
  let index = nameEnd(text, start + 1);
  for (;;) {
    index = skipSpace(text, index);
    const code = text.charCodeAt(index);
    if (code === GREATER) return index;
    if (code === SLASH && index + 1 < text.length)
      return text.charCodeAt(index + 1) === GREATER ? index + 1 : UNUSUAL;
    if (Number.isNaN(code) || code === SLASH) return NEEDS_MORE;
    const opening = skipSpace(text, skipEquals(text, nameEnd(text, index)));
    if (opening >= text.length) return NEEDS_MORE;
    if (text.charCodeAt(opening) !== QUOTE) return UNUSUAL;
    const closing = text.indexOf('"', opening + 1);
    if (closing === -1) return NEEDS_MORE;
    index = closing + 1;
  }
}

function nameEnd(text: string, from: number): number {
  let index = from;
  while (isNameCode(text.charCodeAt(index))) index += 1;
  return index;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function skipEquals(text: string, from: number): number {
  const index = skipSpace(text, from);
  return text.charCodeAt(index) === EQUALS ? index + 1 : index;
}

/** The index of the last character of the XML declaration or document type declaration at `start`, before any element. */
export function doctypeEnd(text: string, start: number): number {
  if (text.startsWith('<?xml ', start)) {
    const end = text.indexOf('?>', start);
    return end === -1 ? NEEDS_MORE : end + 1;
  }
  if (!text.startsWith('<!DOCTYPE', start)) return text.length - start < 9 ? NEEDS_MORE : UNUSUAL;
  let index = start + 9;
  for (let depth = 0; ; index += 1) {
    const next = text.slice(index, index + 1);
    if (next === '') return NEEDS_MORE;
    if (next === '>' && depth === 0) return index;
    if (next === '[') depth += 1;
    if (next === ']') depth -= 1;
    if (next === '%') return UNUSUAL;
    if (next !== '"' && next !== "'" && next !== '<') continue;
    index = skipPart(text, index, next);
    if (index < 0) return index;
  }
}

/** The last character of a quoted text, comment or declaration inside a document type declaration. */
function skipPart(text: string, index: number, first: string): number {
  const closing = first !== '<' ? first : text.startsWith('<!--', index) ? '-->' : null;
  if (closing !== null) {
    const end = text.indexOf(closing, index + 1);
    return end === -1 ? NEEDS_MORE : end + closing.length - 1;
  }
  if (text.length - index < '<!ELEMENT'.length) return NEEDS_MORE;
  // Quoted texts inside may hold `>`: the loop that called goes on inside the declaration, whose own `>` it takes for nothing.
  if (!text.startsWith('<!ELEMENT', index) && !text.startsWith('<!ATTLIST', index)) return UNUSUAL;
  return index;
}

/** Attributes of one tag, found when somebody asks. */
export interface TagAttributes {
  /** Takes the tag between `start` and `end` and gives its name. */
  of(text: string, start: number, end: number): string;
  /** The decoded value of an attribute of that tag; throws BAD_USER_INPUT for an entity that XML does not have. */
  readonly value: Attribute;
}

/** Reads the attributes of one tag after another; a tag is walked once, when the first of its attributes is asked for, and only values that are asked for are made. */
export function createTagAttributes(): TagAttributes {
  let text = '';
  let from = 0;
  let to = 0;
  /** For each attribute: where its name starts and ends, and where its value starts and ends. */
  const places: number[] = [];
  let count = -1;
  const walk = (): void => {
    count = 0;
    for (let index = skipSpace(text, from); index < to && text.charCodeAt(index) !== SLASH;) {
      const end = nameEnd(text, index);
      const opening = skipSpace(text, skipEquals(text, end)) + 1;
      const closing = text.indexOf('"', opening);
      places[count] = index;
      places[count + 1] = end;
      places[count + 2] = opening;
      places[count + 3] = closing;
      count += 4;
      index = skipSpace(text, closing + 1);
    }
  };
  return {
    of: (whole, start, end) => {
      text = whole;
      from = nameEnd(whole, start + 1);
      to = end;
      count = -1;
      return whole.slice(start + 1, from);
    },
    value: (name) => {
      if (count < 0) walk();
      for (let place = 0; place < count; place += 4) {
        const start = places[place] as number;
        const isIt = (places[place + 1] as number) - start === name.length && text.startsWith(name, start);
        if (isIt) return decoded(text.slice(places[place + 2], places[place + 3]));
      }
      return null;
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What of a value is more than plain ASCII. */
const NOT_PLAIN = /[&\t\n\r\u0080-\u00ff]/;

function decoded(bytes: string): string {
  if (!NOT_PLAIN.test(bytes)) return bytes;
  const text = Buffer.from(bytes, 'latin1')
    .toString()
    .replace(/\r\n|[\t\n\r]/g, ' ');
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = ENTITIES[name] ?? character(name);
    if (known === null || !whole.endsWith(';'))
      throw badInput(
        `The file uses the entity ${whole.slice(0, 20)}, which no export does. Please check the file.`,
      );
    return known;
  });
}

/** The character of a numeric reference, or null for what is none. */
function character(name: string): string | null {
  const digits = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (!digits) return null;
  const code = digits[1] ? parseInt(digits[1], 16) : Number(digits[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
