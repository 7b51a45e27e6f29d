import { CATALOGUE_NAMES, guessByTypo } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { Amount, RecognisedItem, StatedMeasure, TextRange } from '../types';
import { isEverydayWord } from '../vocabulary/everyday-words';
import { CONSUMING, isDescription } from '../vocabulary/filler';
import { PEOPLE } from '../vocabulary/people';
import { familyOf } from '../vocabulary/units';
import { isImplicit, readAmount } from './amount';
import type { Doses } from './doses';
import { describedBy } from './names';
import { OTHER_VERBS } from './unexplained';
import { isNoThing } from './not-a-thing';
import { newItem, rangeOf, type Workspace } from './workspace';

/** Doses without a name: "caffeine 80 mg", "3 units of alcohol", or the figures of an unnamed or unknown food. */
export function doseItems(doses: Doses, space: Workspace): RecognisedItem[] {
  const unknown = doses.measures.length > 0 ? takeUnknown(space, doses.measures) : null;
  if (unknown) return [{ ...unknown, measures: doses.measures, range: around(unknown, doses) }];
  const groups = [
    { kind: 'CAFFEINE', thing: 'caffeine', fields: ['caffeineMg'] },
    { kind: 'ALCOHOL', thing: 'alcohol', fields: ['alcoholOz'] },
    { kind: 'NUTRITION', thing: null, fields: ['proteinG', 'sodiumMg', 'potassiumMg'] },
  ] as const;
  return groups.flatMap(({ kind, thing, fields }) => {
    const measures = doses.measures.filter(({ field }) => (fields as readonly string[]).includes(field));
    if (measures.length === 0) return [];
    const name = thing ?? measures.map(({ field }) => field.replace(/(Mg|G)$/, '')).join(', ');
    return [newItem(kind, doses.tokens, { measures, thing: name })];
  });
}

/** "200 mg caffeine pill" is described by all of its words, "lasagna, 30 g protein" by its own. */
function around(unknown: RecognisedItem, doses: Doses): TextRange {
  const last = rangeOf(doses.tokens);
  return last.end + 1 >= unknown.range.start && last.end <= unknown.range.start
    ? { start: last.start, end: unknown.range.end }
    : unknown.range;
}

/** A thing the catalogue lacks: after a word of eating, after an amount, or with its own figures. */
export function takeUnknown(
  space: Workspace,
  measures: readonly StatedMeasure[] = [],
  isListed = false,
): RecognisedItem | null {
  const tokens = belowHeading(space.free());
  if (measures.length === 0 && isNoThing(tokens)) return null;
  const read = readAmount(tokens);
  const words = read.leftover.filter(
    ({ kind, text }) =>
      kind === 'word' && familyOf(text) === null && !PEOPLE.has(text) && !isDescription(text),
  );
  const hasVerb = tokens.some(({ text }) => CONSUMING.has(text));
  const hasAmount =
    read.amount !== null &&
    !isImplicit(read.amount) &&
    (hasUnit(read.amount) || isRightBefore(read.used, words, tokens));
  const isNamed =
    words.length > 0 &&
    words.length <= 5 &&
    words.some(({ text }) => text.length > 1) &&
    !words.some(({ text }) => text === 'than' || OTHER_VERBS.has(text));
  const withFigures = measures.length > 0 && isNamed;
  const last = words[words.length - 1];
  // A foreign word is no slip of the English one beside it ("Nacht" is no nacho).
  const isForeign = words.some(({ foreign }) => foreign);
  const isTypo =
    isNamed &&
    words.length <= 2 &&
    !isForeign &&
    !isPlace(words, tokens) &&
    (guessByTypo(last?.text ?? '') !== null || isMendedName(words));
  const isNew =
    isNamed &&
    (hasVerb ||
      hasAmount ||
      isTypo ||
      (isListed && words.length <= 3 && !words.some(({ capital }) => capital)));
  if (!withFigures && (!isNew || isRemark(words, tokens, hasVerb))) return null;
  space.take(...words, ...read.used);
  return newItem('CONSUMED', describedBy([...read.used, ...words], words), {
    thing: words.map(({ text }) => text).join(' '),
    amount: read.amount,
    ...(isForeign ? { isForeign } : {}),
  });
}

/** "oh dear", "not bad at all", "had just climbed four flights": everyday words, of which a verb of having makes food unless another verb follows it. */
function isRemark(words: readonly Token[], tokens: readonly Token[], hasVerb: boolean): boolean {
  const isEveryday = words.every(({ text, foreign }) => !foreign && isEverydayWord(text));
  return isEveryday && (!hasVerb || tokens.some(({ text }) => isOtherVerb(text)));
}

function isOtherVerb(word: string): boolean {
  return /(?:ed|ing)$/.test(word) && !CONSUMING.has(word) && isEverydayWord(word);
}

/** "protien shake": with its slips mended all of it is one name of the catalogue. */
function isMendedName(words: readonly Token[]): boolean {
  const mended = words.map((word) => ({ ...word, text: guessByTypo(word.text) ?? word.text }));
  return CATALOGUE_NAMES.match(mended, 0)?.length === words.length;
}

/** "on the train" is a place and no slip of a food. */
function isPlace([first]: readonly Token[], tokens: readonly Token[]): boolean {
  const at = first ? tokens.indexOf(first) : -1;
  return (
    tokens[at - 1]?.text === 'the' &&
    ['on', 'in', 'at', 'to', 'from', 'after', 'before'].includes(tokens[at - 2]?.text ?? '')
  );
}

function hasUnit(amount: Amount): boolean {
  return amount.type === 'exact' && amount.unit !== null;
}

/** "2 pierogi", "a large plate of biryani": the name follows its amount; in "mortgage rate 6.45" it does not. */
function isRightBefore(used: readonly Token[], [first]: readonly Token[], tokens: readonly Token[]): boolean {
  const before = first ? tokens[tokens.indexOf(first) - 1] : undefined;
  return before !== undefined && used.includes(before);
}

/** "back to normal: 64": the words of a heading name no food of their own. */
function belowHeading(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findLastIndex(({ text }) => text === ':');
  return colon < 0 || colon === tokens.length - 1 ? tokens : tokens.slice(colon + 1);
}

/** "shared a bottle with Anna" is half of it, "split between 3" and "split three ways" a third, "with 2 friends" a third. */
export function takeShared(space: Workspace): number {
  const tokens = space.free();
  const us = sharersAt(tokens);
  if (us) {
    space.take(...us);
    return us[0]?.value ?? 1;
  }
  const at = tokens.findIndex(
    ({ text }, index) =>
      (['shared', 'split', 'sharing'].includes(text) && !isPea(tokens[index + 1])) || isAmong(tokens, index),
  );
  if (at < 0) return 1;
  const ways =
    tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === 'ways' ? tokens[at + 1] : undefined;
  if (ways) {
    space.take(...tokens.slice(at, at + 3));
    return ways.value;
  }
  const company = tokens.findIndex(
    ({ text }, index) => index >= at && ['with', 'between', 'among', 'by'].includes(text),
  );
  const rest = company < 0 ? [] : tokens.slice(company);
  space.take(tokens[at], ...rest);
  const number = rest.find(({ kind }) => kind === 'number')?.value;
  if (number === undefined) return 2;
  return tokens[company]?.text === 'with' ? number + 1 : number;
}

const AMONG = new Set(['between', 'among', 'by', 'with']);

/** "3 of us shared 2 bottles" */
function sharersAt(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => text === 'us');
  const said = tokens.slice(Math.max(0, at - 2), at + 1);
  const between = tokens
    .slice(Math.max(0, at - 3), Math.max(0, at - 2))
    .filter(({ text }) => AMONG.has(text));
  const isShared = tokens.some(({ text }) => ['shared', 'split', 'sharing', 'between'].includes(text));
  return at >= 2 && isShared && said[0]?.kind === 'number' && said[1]?.text === 'of'
    ? [...said, ...between]
    : null;
}

/** Split peas are no shared ones. */
function isPea(token: Token | undefined): boolean {
  return token?.text === 'pea' || token?.text === 'peas';
}

/** "2 bottles between 4", "one pizza among three". */
function isAmong(tokens: readonly Token[], at: number): boolean {
  return (
    ['between', 'among'].includes(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 2]?.text !== 'and'
  );
}
