import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { FILLER, isDescription, MODIFIERS, SIZES, VAGUE } from '../vocabulary/filler';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { readUnit } from './workspace';

const LABELS =
  /\b(?:weigh(?:t|ed|-in|s)?|wt|pulse|hr|bp|blood pressure|heart rate|body fat|bf|pbf|smm|skeletal muscle(?: mass)?|ecw(?: ratio)?)\b/;
const LONGEST_LABEL = 5;

/** Puts a number back to the label or name it was cut from: "weighed myself, 180.2", "ice cream, 2 scoops", a sheet with a value per line. */
export function joinSplitAmounts(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const at = headOfListing(result);
    const last = result[at];
    if (last && belongsTo(last, clause)) result[at] = { ...last, tokens: [...last.tokens, ...clause.tokens] };
    else result.push(clause);
  }
  return result;
}

/** The clause that a closing amount belongs to: "gnocchi with pesto, 250 g" weighs the gnocchi; mostly the last clause. */
function headOfListing(clauses: readonly Clause[]): number {
  const end = clauses.length - 1;
  const sentence = clauses[end]?.sentence;
  const from = clauses.findIndex((clause) => clause.introducedBy === 'with' && clause.sentence === sentence);
  const isBare = clauses
    .slice(from)
    .every(({ tokens }) => tokens.every(({ kind, text }) => kind !== 'number' && !VAGUE.has(text)));
  return from > 0 && isBare ? from - 1 : end;
}

const ABOUT = new Set([
  'about',
  'around',
  'approximately',
  'approx',
  'roughly',
  'circa',
  'total',
  'altogether',
  '~',
  'say',
  'like',
  'each',
  '(',
  ')',
]);

function belongsTo(last: Clause, clause: Clause): boolean {
  if (isPulse(last, clause)) return true;
  const isFood =
    clause.joiner === 'comma' && !clause.corrects && CATALOGUE_NAMES.find(last.tokens).length > 0;
  if (isFood && (isBareAmount(last, clause) || isRemark(clause))) return true;
  const said = clause.tokens.filter(({ text }) => !ABOUT.has(text) && text !== 'in');
  const [number] = said;
  if (number?.kind !== 'number' || clause.corrects || last.tokens.some(({ kind }) => kind === 'number'))
    return false;
  const size = SIZES.has(said[1]?.text ?? '') ? 1 : 0;
  const unit = readUnit(said, 1 + size);
  const rest = said.slice(1 + size + (unit?.length ?? 0)).filter(({ kind }) => kind === 'word');
  if (rest.length > 0) return false;
  const isLabel = last.tokens.length <= LONGEST_LABEL && LABELS.test(wordsOf(last.tokens));
  const isAmount = unit !== null && isFood;
  return isLabel || isAmount;
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
  return isAmount && isBare && (refersBack || tokens.some(hasUnit)) && !isWeighed(last.tokens);
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

/** "128/82, 64": a lone number right behind a blood pressure is its pulse. */
function isPulse(last: Clause, { tokens, joiner, corrects }: Clause): boolean {
  const [systolic, slash, diastolic] = last.tokens.slice(-3);
  const [number, ...rest] = tokens;
  const isPair =
    systolic?.kind === 'number' &&
    slash?.text === '/' &&
    diastolic?.kind === 'number' &&
    systolic.value >= 50;
  return (
    isPair &&
    joiner === 'comma' &&
    !corrects &&
    rest.length === 0 &&
    number?.kind === 'number' &&
    number.value >= 30 &&
    number.value <= 220
  );
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
