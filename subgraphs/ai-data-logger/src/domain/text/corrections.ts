import type { Token } from './tokens';

/** Words that take back what was said before them. */
const CUES: readonly (readonly string[])[] = [
  ['no', 'wait'],
  ['wait', 'no'],
  ['no', 'sorry'],
  ['sorry', 'no'],
  ['actually', 'no'],
  ['i', 'mean'],
  ['i', 'meant'],
  ['or', 'rather'],
  ['make', 'that'],
  ['make', 'it'],
  ['scratch', 'that'],
  ['correction'],
  ['sorry'],
  ['wait'],
  ['oops'],
  ['rather'],
];

/** How many tokens of correcting words start here; a bare "no" or "actually" counts only before a number. */
export function cueLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let cue = oneCue(tokens, at); cue > 0; cue = oneCue(tokens, at + length)) length += cue;
  return length;
}

function oneCue(tokens: readonly Token[], at: number): number {
  const cue = CUES.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
  // "15, no, 17": a clause of its own.
  if (tokens.length === 1 && ['no', 'nope', 'actually'].includes(tokens[at]?.text ?? '')) return 1;
  // "I'd rather have a tea" wishes and corrects nothing.
  const isWish = tokens[at]?.text === 'rather' && /^(?:i'd|we'd|would|had)$/.test(tokens[at - 1]?.text ?? '');
  // "didn't make it to the gym" corrects nothing either.
  const isDone =
    cue?.[0] === 'make' && /^(?:i|we|to|not|never|could|\w+n't)$/.test(tokens[at - 1]?.text ?? '');
  if (cue) return isWish || isDone ? 0 : cue.length;
  const isArrow = ['\u2192', '->', '>'].includes(tokens[at]?.text ?? '') ? 1 : 0;
  if (!['no', 'actually'].includes(tokens[at + isArrow]?.text ?? '')) return 0;
  let length = isArrow + 1;
  while (length < 4 && HEDGES.has(tokens[at + length]?.text ?? '')) length += 1;
  return tokens[at + length]?.kind === 'number' ? length : 0;
}

/** Words between "actually" and the number that is meant. */
const HEDGES = new Set('only just more like about closer to it was'.split(' '));
