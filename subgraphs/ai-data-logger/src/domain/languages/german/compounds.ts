/** Ends of compounds that say what the whole is; "Malzbier" and the like are exceptions that have no alcohol or caffeine. */
const HEADS: readonly (readonly [string, string])[] = [
  ['brotchen', 'bread roll'],
  ['semmel', 'bread roll'],
  ['brot', 'bread'],
  ['kuchen', 'cake'],
  ['torte', 'cake'],
  ['suppe', 'soup'],
  ['eintopf', 'stew'],
  ['salat', 'salad'],
  ['kase', 'cheese'],
  ['joghurt', 'yogurt'],
  ['schokolade', 'chocolate'],
  ['nudeln', 'pasta'],
  ['schnitzel', 'pork'],
  ['steak', 'steak'],
  ['bier', 'beer'],
  ['wein', 'wine'],
  ['schnaps', 'schnapps'],
  ['schorle', 'wine spritzer'],
];

const NOT_WHAT_THEY_END_IN =
  /^(?:malz|ingwer|wurzel|kraft|trauben|fassbrause|trag|leber|obst|fleisch|eier|kartoffel|nudel|wurst|streich)/;

/** The English for a compound by its last part ("Nussbrot" is bread); null when it may be something quite different. */
export function guessCompound(word: string): string | null {
  const head = HEADS.find(([end]) => word.length > end.length + 1 && word.endsWith(end));
  return head && !NOT_WHAT_THEY_END_IN.test(word) ? head[1] : null;
}
