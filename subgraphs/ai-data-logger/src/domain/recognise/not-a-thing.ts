import type { Token } from '../text/tokens';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { CONSUMING } from '../vocabulary/filler';
import { familyOf } from '../vocabulary/units';
import { readUnit } from './workspace';

/** Words that count entries of the message itself. */
export const COUNTED_ENTRIES: ReadonlySet<string> = new Set(
  'readings reading measurements measurement entries entry values value things items numbers results updates'.split(
    ' ',
  ),
);

/** Says whether words with a number cannot name food or drink: a duration, a count of entries, "a bit tired". */
export function isNoThing(tokens: readonly Token[]): boolean {
  if (isCircumstance(tokens)) return true;
  return tokens.some(
    (token, at) =>
      isDuration(tokens, at) ||
      COUNTED_ENTRIES.has(token.text) ||
      (isAdverb(tokens, at) && !consumes(tokens)),
  );
}

const CIRCUMSTANCES = new Set('after before during while following since despite because post'.split(' '));

/** "after climbing the stairs" tells when something was measured. */
function isCircumstance(tokens: readonly Token[]): boolean {
  return (
    CIRCUMSTANCES.has(tokens[0]?.text ?? '') &&
    !consumes(tokens) &&
    tokens.every(({ kind }) => kind !== 'number')
  );
}

function isDuration(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.kind === 'number' ? readUnit(tokens, at + 1) : null;
  return familyOf(unit?.unit ?? null) === 'time';
}

/** "a bit faint", "a little puffy": without "of" and before no name of food these say how much something is so. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    ['bit', 'little', 'touch'].includes(tokens[at]?.text ?? '') &&
    next?.kind === 'word' &&
    next.text !== 'of' &&
    CATALOGUE_NAMES.match(tokens, at + 1) === null
  );
}

function consumes(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => CONSUMING.has(text));
}
