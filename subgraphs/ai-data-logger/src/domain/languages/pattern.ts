/** Every phrase that a pattern stands for: `(a|b)` are choices, `(a)?` may be left out; choices may hold choices. */
export function expand(pattern: string): string[] {
  const [phrases, end] = sequence(pattern, 0);
  if (end !== pattern.length) throw new Error(`The pattern "${pattern}" closes what it did not open.`);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))];
}

/** The phrases of a pattern from a position to the end of its group, with that end. */
function sequence(pattern: string, from: number): [phrases: string[], end: number] {
  let phrases = [''];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')' && pattern[at] !== '|') {
    const [part, end] = pattern[at] === '(' ? group(pattern, at + 1) : [[pattern[at] ?? ''], at + 1];
    phrases = phrases.flatMap((head) => part.map((tail) => head + tail));
    at = end;
  }
  return [phrases, at];
}

function group(pattern: string, from: number): [phrases: string[], end: number] {
  const choices: string[] = [];
  let at = from;
  for (;;) {
    const [phrases, end] = sequence(pattern, at);
    choices.push(...phrases);
    at = end + 1;
    if (pattern[end] === ')') break;
    if (pattern[end] !== '|') throw new Error(`The pattern "${pattern}" does not close a choice.`);
  }
  return pattern[at] === '?' ? [['', ...choices], at + 1] : [choices, at];
}

/** The patterns of a list separated by commas. */
export function patternsOf(list: string): string[] {
  return list
    .split(',')
    .map((pattern) => pattern.trim())
    .filter(Boolean);
}

/** Lower-case letters without accents; an ß is two s, as people without the key type it. */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.replaceAll('ß', 'ss').replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A word with its umlauts written as two letters (ae, oe, ue). */
export function withoutUmlauts(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}
