import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { readUnit } from './workspace';

const LABELS =
  /\b(?:weigh(?:t|ed|-in|s)?|wt|pulse|hr|bp|blood pressure|heart rate|body fat|bf|pbf|smm|skeletal muscle(?: mass)?|ecw(?: ratio)?)\b/;
const LONGEST_LABEL = 5;

/** Puts a number back to the label or name it was cut from: "weighed myself, 180.2", "ice cream, 2 scoops", a sheet with a value per line. */
export function joinSplitAmounts(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const last = result[result.length - 1];
    if (last && belongsTo(last, clause))
      result[result.length - 1] = { ...last, tokens: [...last.tokens, ...clause.tokens] };
    else result.push(clause);
  }
  return result;
}

function belongsTo(last: Clause, clause: Clause): boolean {
  const [number] = clause.tokens;
  if (isPulse(last, clause)) return true;
  if (number?.kind !== 'number' || clause.corrects || last.tokens.some(({ kind }) => kind === 'number'))
    return false;
  const unit = readUnit(clause.tokens, 1);
  const rest = clause.tokens.slice(1 + (unit?.length ?? 0)).filter(({ kind }) => kind === 'word');
  if (rest.length > 0) return false;
  const isLabel = last.tokens.length <= LONGEST_LABEL && LABELS.test(wordsOf(last.tokens));
  const isAmount = unit !== null && clause.joiner === 'comma' && CATALOGUE_NAMES.find(last.tokens).length > 0;
  return isLabel || isAmount;
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
