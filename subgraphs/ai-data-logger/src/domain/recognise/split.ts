import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { SIZES } from '../vocabulary/filler';
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
  const isBare = clauses.slice(from).every(({ tokens }) => tokens.every(({ kind }) => kind !== 'number'));
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
]);

function belongsTo(last: Clause, clause: Clause): boolean {
  const said = clause.tokens.filter(({ text }) => !ABOUT.has(text) && text !== 'in');
  const [number] = said;
  if (isPulse(last, clause)) return true;
  if (number?.kind !== 'number' || clause.corrects || last.tokens.some(({ kind }) => kind === 'number'))
    return false;
  const size = SIZES.has(said[1]?.text ?? '') ? 1 : 0;
  const unit = readUnit(said, 1 + size);
  const rest = said.slice(1 + size + (unit?.length ?? 0)).filter(({ kind }) => kind === 'word');
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
