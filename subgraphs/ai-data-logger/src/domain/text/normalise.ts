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
  // The letter for the digit: "8O.2", "128/8o".
  [/(?<=\d)o(?=\d|[.,/]\d|[\s,;)]|$)/g, '0'],
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

/** Lower-cases a message and unifies its signs without moving a single offset. */
export function normalise(text: string): string {
  let result = [...text].map(lower).join('');
  for (const [pattern, replacement] of SAME_LENGTH) result = result.replace(pattern, replacement);
  result = result.replace(/\bw\/o\b/g, 'no ').replace(/\bw\/(?=\s?\p{L})/gu, '& ');
  result = result.replace(/\b([ap])\.\s?m\b\.?/g, (match, letter: string) =>
    `${letter}m`.padEnd(match.length),
  );
  return result.replace(/\bo['\s]clock\b/g, 'oclock ');
}

/** Lower case of one character where that does not change its length (a dotted capital I would). */
function lower(character: string): string {
  const result = character.toLowerCase();
  return result.length === character.length ? result : character;
}
