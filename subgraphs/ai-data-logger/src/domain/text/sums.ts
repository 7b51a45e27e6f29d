import type { Token } from './tokens';

interface Sum {
  readonly value: number;
  readonly length: number;
}

/** The sum that starts at a number and how many tokens it takes: "10+10+15" without spaces is one sum. */
export function readSum(tokens: readonly Token[], at: number): Sum {
  let [value, length] = [tokens[at]?.value ?? NaN, 1];
  // The offset of 07:00+01:00 is no summand.
  if (tokens[at - 1]?.text === ':') return { value, length };
  if (tokens[at - 1]?.text === 'sauna' || isBeforeSauna(tokens, at)) return readSpacedSum(tokens, at);
  while (
    tokens[at + length]?.text === '+' &&
    tokens[at + length]?.glued &&
    tokens[at + length + 1]?.kind === 'number'
  ) {
    if (!tokens[at + length + 1]?.glued) break;
    value += tokens[at + length + 1]?.value ?? NaN;
    length += 2;
  }
  return { value, length };
}

/** "15 + 10 min sauna" */
function isBeforeSauna(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== '+') return false;
  const end = tokens.findIndex(({ kind, text }, index) => index > at && kind !== 'number' && text !== '+');
  const ahead = tokens.slice(end, end + 4);
  return (
    end > at + 1 && ahead.some(({ text }) => text === 'sauna') && ahead.every(({ kind }) => kind === 'word')
  );
}

/** "sauna 15 + 15 min": after this word a plus adds minutes, with spaces or without. */
function readSpacedSum(tokens: readonly Token[], at: number): Sum {
  let [value, length] = [tokens[at]?.value ?? NaN, 1];
  while (
    tokens[at + length]?.text === '+' &&
    tokens[at + length + 1]?.kind === 'number' &&
    isSummand(tokens, at + length + 2)
  ) {
    value += tokens[at + length + 1]?.value ?? NaN;
    length += 2;
  }
  return { value, length };
}

/** Another plus, minutes or the end must follow: "sauna 20 + 2 beers" is no sum. */
function isSummand(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token === undefined || token.kind !== 'word' || /^min(?:ute)?s?$/.test(token.text);
}
