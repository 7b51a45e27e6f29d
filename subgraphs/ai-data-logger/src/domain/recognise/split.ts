import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { FILLER, isDescription, MODIFIERS, SIZES, VAGUE } from '../vocabulary/filler';
import { isPressureAt } from '../time/neighbours';
import { NOT_RECORDED } from '../vocabulary/not-recorded';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { VESSELS } from './behind';
import { isHouse } from './brand';
import { mentionsSauna } from './sauna';
import { tellsPregnancy } from './set-aside';
import { ABOUT, addsNothing, isStrength, OF_THOSE, ofThose, strengthOf } from './told-of';
import { readUnit } from './workspace';

const LABELS =
  /\b(?:weigh(?:t|ed|-in|s)?|wt|scales?|sys(?:tolic)?|dia(?:stolic)?|pul(?:se)?|hr|bp|blood pressure|heart rate|body fat|bf|pbf|smm|skeletal muscle(?: mass)?|ecw(?: ratio)?)\b/;
const LONGEST_LABEL = 5;
/** "weigh-in day! 181.4 lb": a weight with its unit needs no label from a sentence that goes on after it. */
const WEIGH_IN = /\bweigh(?:s|ed|ing)?(?: in)? (?!in$|myself$|at$|:$)\w+$/;
const LEAST_BARE_WEIGHT = 30;

/** Puts a number back to what it was cut from: "weighed myself, 180.2", "ice cream, 2 scoops", "pregnant, 22 weeks", a display with a value per line. */
export function joinSplitAmounts(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const at = headOfListing(result);
    const last = result[at];
    const told = last ? (ofThose(last, clause) ?? strengthOf(last, clause)) : null;
    if (last && told) result[at] = { ...last, tokens: told };
    else if (last && addsNothing(last, clause)) continue;
    else if (last && belongsTo(last, clause))
      result[at] = { ...last, tokens: [...last.tokens, ...clause.tokens] };
    else result.push(clause);
  }
  return result;
}

/** The clause that a closing amount belongs to: "gnocchi with pesto, 250 g" weighs the gnocchi; mostly the last clause. */
function headOfListing(clauses: readonly Clause[]): number {
  const end = clauses.findLastIndex(({ tokens }) => !DENIED.has(tokens[0]?.text ?? ''));
  const sentence = clauses[end]?.sentence;
  const from = clauses.findIndex((clause) => clause.introducedBy === 'with' && clause.sentence === sentence);
  const isBare = clauses
    .slice(from)
    .every(({ tokens }) => tokens.every(({ kind, text }) => kind !== 'number' && !VAGUE.has(text)));
  return from > 0 && isBare ? from - 1 : end;
}

/** "fried rice, no meat, 250 g" weighs the rice. */
const DENIED = new Set(['no', 'without']);

function belongsTo(last: Clause, clause: Clause): boolean {
  const { tokens, corrects } = clause;
  if (corrects) return false;
  if (isPulse(last, clause) || isDisplay(last, clause) || isUnitOfLabel(last, tokens)) return true;
  if (isSession(last, clause) || isWeeks(last, clause)) return true;
  const isThing = CATALOGUE_NAMES.find(last.tokens).length > 0;
  const isFood = clause.joiner === 'comma' && isThing;
  if (
    isFood &&
    (isBareAmount(last, clause) || isRemark(clause) || isBareCount(last, clause) || isSize(clause))
  )
    return true;
  const isPoured = isThing || last.tokens.some(isServed);
  if (isPoured && (isEach(last, clause) || isStrength(last, clause))) return true;
  const said = tokens.filter(({ text }) => !ABOUT.has(text) && text !== 'in');
  const [number] = said;
  if (number?.kind !== 'number' || last.tokens.some(({ kind }) => kind === 'number')) return false;
  const size = SIZES.has(said[1]?.text ?? '') ? 1 : 0;
  const unit = readUnit(said, 1 + size);
  const rest = said
    .slice(1 + size + (unit?.length ?? 0))
    .filter(({ kind, text }) => kind === 'word' && unitOfWords(text) === null);
  const isWeight = (unit?.unit === 'lb' || unit?.unit === 'kg') && number.value >= LEAST_BARE_WEIGHT;
  if (rest.length > 0 || (isWeight && WEIGH_IN.test(wordsOf(last.tokens)))) return false;
  const isAmount = unit !== null && isFood;
  const isUntabled = last.tokens.length <= LONGEST_LABEL && NOT_RECORDED.match(last.tokens, 0) !== null;
  return isLabel(last) || isAmount || (isUntabled && clause.joiner === 'sentence');
}

function isLabel({ tokens }: Clause): boolean {
  return tokens.length <= LONGEST_LABEL && LABELS.test(wordsOf(tokens));
}

/** "glass of chocolate milk, reduced fat": words that only describe what was named before. */
function isRemark({ tokens }: Clause): boolean {
  const words = tokens.filter(({ text }) => !ABOUT.has(text) && !FILLER.has(text));
  return words.length > 0 && words.every(({ kind, text }) => kind === 'word' && describes(text));
}

const describes = (word: string): boolean => isDescription(word) || MODIFIERS.has(word) || word === 'without';

/** "White Claw, 12 oz can", "chicken thighs, two of them without skin", "red wine, 13.5%": an amount with nothing that it could be of but what stands before. */
function isBareAmount(last: Clause, { tokens }: Clause): boolean {
  const said = tokens.filter(({ text }) => !ABOUT.has(text) && !FILLER.has(text));
  const isAmount = tokens.some(
    ({ kind, text }, at) =>
      kind === 'number' ||
      ((text === 'a' || text === 'an' || text === 'half') && readUnit(tokens, at + 1) !== null),
  );
  const isBare = said.every(
    ({ kind, text }) =>
      kind === 'number' ||
      text === 'half' ||
      text === '%' ||
      unitOfWords(text) !== null ||
      describes(text) ||
      SIZES.has(text),
  );
  const refersBack = tokens.some(({ text }) => ['them', 'those', 'these'].includes(text));
  // "a 12 oz beer, 5%": a strength is told beside an amount.
  const isPercent = tokens.some(({ text }) => text === '%');
  return isAmount && isBare && (refersBack || tokens.some(hasUnit)) && (isPercent || !isWeighed(last.tokens));
}

/** "coffee to go, large" and "iced coffee, large, McDonald's": a size or a house that stands alone is of the thing before it. */
function isSize({ tokens: [size, ...others] }: Clause): boolean {
  return others.length === 0 && (SIZES.has(size?.text ?? '') || isHouse(size?.text ?? ''));
}

/** "veggie egg rolls, two" and "mimosas - 2": a number that is nothing else counts what stands before it. */
function isBareCount(last: Clause, { tokens }: Clause): boolean {
  const [number, ...rest] = tokens.filter(({ text }) => !OF_THOSE.has(text) && text !== 'x');
  const isCount = number?.kind === 'number' && number.value <= MOST_PIECES && !/[.,]/.test(number.text);
  return isCount && rest.length === 0 && last.tokens.every(({ kind }) => kind !== 'number');
}

const MOST_PIECES = 20;

/** Says whether a word tells how a drink or food was served: a pint, a can, 33 cl. */
function isServed(token: Token, at: number, tokens: readonly Token[]): boolean {
  const unit = readUnit(tokens, at)?.unit ?? null;
  return familyOf(unit) === 'volume' || VESSELS.has(unit ?? '');
}

/** "two stubbies of mid-strength... 375 ml each", "2 pegs of Old Monk, 60 ml each": how much each of them was. */
function isEach(last: Clause, clause: Clause): boolean {
  return clause.tokens.some(({ text }) => text === 'each') && isBareAmount(last, clause);
}

function hasUnit(token: Token, at: number, tokens: readonly Token[]): boolean {
  const family = familyOf(readUnit(tokens, at)?.unit ?? null);
  return family === 'mass' || family === 'volume' || family === 'household' || family === 'share';
}

function isWeighed(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }, at) => {
    const family = kind === 'number' ? familyOf(readUnit(tokens, at + 1)?.unit ?? null) : null;
    return family === 'mass';
  });
}

/** "128/82, 64" and a pulse on the line below: a lone number right behind a blood pressure. */
function isPulse(last: Clause, { tokens }: Clause): boolean {
  const [number, ...rest] = tokens;
  const isPair = isPressureAt(last.tokens, last.tokens.length - 3);
  return isPair && rest.length === 0 && isBetween(number, 30, 220);
}

/** "128", "82", "61" on three lines: the numbers of a cuff's display, from the top. */
function isDisplay(last: Clause, { tokens: [number, ...rest], joiner }: Clause): boolean {
  const [systolic, diastolic, pulse] = last.tokens;
  const isNumbers = last.tokens.every(({ kind }) => kind === 'number');
  if (!isNumbers || joiner === 'and' || rest.length > 0 || pulse || !isBetween(systolic, 80, 240))
    return false;
  if (diastolic) return isBetween(number, 30, 220);
  return isBetween(number, 40, 140) && systolic.value - number.value >= 15;
}

function isBetween(token: Token | undefined, low: number, high: number): token is Token {
  return token?.kind === 'number' && token.value >= low && token.value <= high;
}

/** "SYS", "mmHg", "135" on three lines: the unit between a label and its number. */
function isUnitOfLabel(last: Clause, tokens: readonly Token[]): boolean {
  const isUnit = readUnit(tokens, 0)?.length === tokens.length;
  return isUnit && isLabel(last) && last.tokens.every(({ kind }) => kind !== 'number');
}

const ROUNDS = new Set('rounds round sessions sets times'.split(' '));

/** "two rounds, 24 minutes in the sauna", "sauna 12 min, 3 rounds": how often, beside what is counted. */
function isSession(last: Clause, clause: Clause): boolean {
  const [count, rounds, ...rest] = last.tokens;
  const isRounds = count?.kind === 'number' && ROUNDS.has(rounds?.text ?? '') && rest.length === 0;
  const [again, word, ...more] = clause.tokens;
  const isCounted = again?.kind === 'number' && ROUNDS.has(word?.text ?? '') && more.length === 0;
  if (clause.joiner !== 'comma') return false;
  return (isRounds && mentionsSauna(clause.tokens)) || (isCounted && mentionsSauna(last.tokens));
}

/** "pregnant, 22 weeks" */
function isWeeks(last: Clause, { tokens, joiner }: Clause): boolean {
  const [number, unit, ...rest] = tokens;
  const isAge =
    number?.kind === 'number' && /^(?:w|wks?|weeks?|months?)$/.test(unit?.text ?? '') && rest.length === 0;
  return isAge && joiner === 'comma' && last.tokens.length <= LONGEST_LABEL && tellsPregnancy(last.tokens);
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
