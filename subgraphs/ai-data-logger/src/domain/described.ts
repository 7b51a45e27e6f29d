import type { LookedUp } from './look-up/figures';
import { quote } from './text/tokens';
import type { RecognisedItem, TextRange } from './types';

const MAX_DESCRIPTION = 255;

/** The texts of a row: the person's own words, and for food what its figures were taken from. */
export function textsOf(
  kind: LookedUp['kind'],
  item: RecognisedItem,
  message: string,
  estimate: string | null,
): Record<string, string> {
  const words = closed(quote(message, withStrength(message, item.range))).slice(0, MAX_DESCRIPTION);
  if (kind !== 'NUTRITION') return { itemDescription: words };
  return {
    shortDescription: words,
    longDescription: estimate ? `${words} (${estimate})` : `${words} (figures as stated)`,
  };
}

/** "% beer" and "wine 13" were cut inside "0.5 % beer" and "wine 13 %". */
function withStrength(message: string, { start, end }: TextRange): TextRange {
  const before =
    message[start] === '%' ? (/\d+(?:[.,]\d+)?\s?$/.exec(message.slice(0, start))?.[0].length ?? 0) : 0;
  const isCut = /\d$/.test(message.slice(start, end)) && /^\s?%/.test(message.slice(end));
  return { start: start - before, end: isCut ? message.indexOf('%', end) + 1 : end };
}

/** "salmon (200 g" was cut before its bracket. */
function closed(words: string): string {
  return words.includes('(') && !words.includes(')') ? `${words})` : words;
}
