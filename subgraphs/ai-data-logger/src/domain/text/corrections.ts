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
  // "I'd rather have a tea" wishes and corrects nothing.
  const isWish = tokens[at]?.text === 'rather' && /^(?:i'd|we'd|would|had)$/.test(tokens[at - 1]?.text ?? '');
  if (cue) return isWish ? 0 : cue.length;
  const isShort = ['no', 'actually'].includes(tokens[at]?.text ?? '');
  return isShort && tokens[at + 1]?.kind === 'number' ? 1 : 0;
}
