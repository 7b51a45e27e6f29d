import { rememberRecent } from '@phda/shared-service';

/** Signs that people and phones write in several ways, each mapped to one of the same length so that offsets stay true. */
const SAME_LENGTH: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00d7\u2715\u2716]/g, 'x'],
  [/[\u00a0\u2007\u202f\u2009\t]/g, ' '],
  [/\u2044/g, '/'],
  [/[\u2248\u223c]/g, '~'],
  [/[\u2022\u25cf\u25aa\u2023\u00b7]/g, ';'],
  [/\u2032/g, "'"],
];

/** Emoji of things that are logged stand for their word; the word may be longer, so they are replaced while tokenising. */
export const EMOJI_WORDS: ReadonlyMap<string, string> = new Map([
  ['☕', 'coffee'],
  ['🍵', 'tea'],
  ['🍺', 'beer'],
  ['🍻', 'beer'],
  ['🍷', 'wine'],
  ['🥃', 'whiskey'],
  ['🍸', 'martini'],
  ['🍌', 'banana'],
  ['🍎', 'apple'],
  ['🍏', 'apple'],
  ['🥚', 'egg'],
  ['🍳', 'fried egg'],
  ['🥑', 'avocado'],
  ['🍕', 'pizza'],
  ['🍔', 'hamburger'],
  ['🥛', 'milk'],
  ['🥐', 'croissant'],
  ['🧖', 'sauna'],
  ['❤', 'pulse'],
  ['♥', 'pulse'],
  ['💓', 'pulse'],
  ['💗', 'pulse'],
  ['🫀', 'pulse'],
  ['🩺', 'bp'],
  ['⚖', 'weight'],
]);

/** Every step that reads a message asks for it; a whole message and a few parts of it are in use at a time. */
const MOST_TEXTS = 16;

/** Lower-cases a message and unifies its signs without moving a single offset. */
export const normalise = rememberRecent(MOST_TEXTS, unified);

function unified(text: string): string {
  let result = /[^\r\n\x20-\x5f\x61-\x7f]/.test(text) ? withPlainSigns(text) : text.toLowerCase();
  if (result.includes('w/')) result = result.replace(/\bw\/o\b/g, 'no ').replace(/\bw\/(?=\s?\p{L})/gu, '& ');
  result = result.replace(/\b([ap])\.\s?m\b\.?/g, (match, letter: string) =>
    `${letter}m`.padEnd(match.length),
  );
  // The letter for the digit: "8O.2", "128/8o".
  result = result.replace(/(?<=\d)o(?=\d|[.,/]\d|[\s,;)](?!clock)|$)/g, '0');
  return result.replace(/\bo['\s]clock\b/g, 'oclock ');
}

/** Any text but one of plain ASCII, whose letters are all as long in lower case and whose signs are the usual ones. */
function withPlainSigns(text: string): string {
  let result = [...text].map(lower).join('');
  for (const [pattern, replacement] of SAME_LENGTH) result = result.replace(pattern, replacement);
  return result;
}

/** Lower case of one character where that does not change its length (a dotted capital I would). */
function lower(character: string): string {
  const result = character.toLowerCase();
  return result.length === character.length ? result : character;
}
