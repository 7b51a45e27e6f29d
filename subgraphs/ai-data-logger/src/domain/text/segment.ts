import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { findComposed } from '../look-up/compose';
import { DESCRIPTIONS } from '../vocabulary/filler';
import { PEOPLE } from '../vocabulary/people';
import { closesReading } from '../time/neighbours';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { cueLength } from './corrections';
import { isListOfParts } from './part-list';
import { endsSentence, isBeforeYear, isDash, isDividingSlash } from './separators';
import { mealOf } from '../time/day-phrases';
import type { Token } from './tokens';

/** How a clause hangs on the one before it: times travel back over "and" and forward inside a sentence. */
export type Joiner = 'start' | 'sentence' | 'comma' | 'and';

/** A piece of a message that can hold an item of its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly joiner: Joiner;
  /** Number of the line, and of the sentence in the message, both from 0. */
  readonly line: number;
  readonly sentence: number;
  readonly isQuestion: boolean;
  /** "no wait", "sorry", "I mean": this clause replaces what was said before. */
  readonly corrects: boolean;
  /** "with" and "made of" tell what the thing before holds; any other joining word adds a further thing. */
  readonly introducedBy?: Introduction | null;
}

/** How a clause says that it is about the parts of the one before it. */
export type Introduction = 'with' | 'made of';

const AND = new Set(['and', '&', '+', 'then', 'plus', 'with', 'w', 'also', 'n', 'und']);
const COMMA = new Set([',', ';', 'but', '|']);
interface Cut {
  tokens: Token[];
  joiner: Joiner;
  line: number;
  sentence: number;
  introducedBy: Introduction | null;
}

/** Cuts tokens into clauses at sentence ends, line breaks, commas and words such as "and", but never inside a name or a number. */
export function segment(tokens: readonly Token[]): Clause[] {
  const protectedAt = protectedTokens(tokens);
  const cuts: Cut[] = [{ tokens: [], joiner: 'start', line: 0, sentence: 0, introducedBy: null }];
  const questions = new Set<number>();
  let cueEnd = 0;
  tokens.forEach((token, at) => {
    const last = cuts[cuts.length - 1] as Cut;
    if (isAsking(tokens, at)) questions.add(last.sentence);
    const joiner = protectedAt.has(at) ? null : joinerAt(tokens, at);
    const cue = joiner === null && at >= cueEnd ? cueLength(tokens, at) : 0;
    if (cue > 0) cueEnd = at + cue;
    if (joiner !== null)
      cuts.push({ ...nextCut(last, joiner, token), introducedBy: introductionAt(tokens, at) });
    else if (cue > 0 && last.tokens.length > 0)
      cuts.push({ ...nextCut(last, 'comma', token), tokens: [token] });
    else last.tokens.push(token);
  });
  const clauses = cuts.filter(({ tokens: kept }) => kept.length > 0).map((cut) => asClause(cut, questions));
  return withoutBareCues(clauses);
}

/** "128/82 (sorry, 118/82)": correcting words that stand alone correct with what follows them. */
function withoutBareCues(clauses: readonly Clause[]): Clause[] {
  return clauses
    .map((clause, at) => (isBareCue(clauses[at - 1]) ? { ...clause, corrects: true } : clause))
    .filter((clause) => !isBareCue(clause));
}

function isBareCue(clause: Clause | undefined): boolean {
  return clause !== undefined && clause.corrects && clause.tokens.every(({ kind }) => kind === 'sign');
}

function nextCut(last: Cut, joiner: Joiner, token: Token): Cut {
  const newLine = token.kind === 'break';
  const newSentence = joiner === 'sentence';
  // "X, and Y": the stronger of two neighbouring separators is kept.
  const kept = last.tokens.length === 0 && last.joiner !== 'start' ? weaker(last.joiner, joiner) : joiner;
  return {
    tokens: [],
    joiner: kept,
    line: last.line + (newLine ? 1 : 0),
    sentence: last.sentence + (newSentence ? 1 : 0),
    introducedBy: null,
  };
}

function weaker(first: Joiner, second: Joiner): Joiner {
  const order: readonly Joiner[] = ['sentence', 'and', 'comma'];
  return order.find((joiner) => joiner === first || joiner === second) ?? second;
}

/** Tokens inside names such as "gin and tonic", "stone and pounds" or "hour and twenty minutes". */
function protectedTokens(tokens: readonly Token[]): Set<number> {
  const found = CATALOGUE_NAMES.find(tokens).flatMap(({ at, length }) =>
    Array.from({ length }, (_, offset) => at + offset),
  );
  const composed = findComposed(tokens).flatMap(({ at, length }) =>
    Array.from({ length }, (_, offset) => at + offset),
  );
  const inner = new Set([...found, ...composed]);
  tokens.forEach((token, at) => {
    if ((token.text === 'and' || token.text === ',') && joinsUnits(tokens, at)) inner.add(at);
    if (token.text === 'and' && isBetween(tokens, at)) inner.add(at);
  });
  return inner;
}

/** "between 3 and 5" is one statement. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const [word, low, , high] = tokens.slice(Math.max(0, at - 2), at + 2);
  return word?.text === 'between' && low?.kind === 'number' && high?.kind === 'number';
}

function joinsUnits(tokens: readonly Token[], at: number): boolean {
  const before = unitOfWords(tokens[at - 1]?.text ?? '');
  const after = unitOfWords(tokens[at + 2]?.text ?? '');
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at - 2]?.text === 'between' && tokens[at - 1]?.kind === 'number') return true;
  if (tokens[at + 1]?.kind !== 'number')
    return tokens[at]?.text === 'and' && before === 'h' && ['a', 'half', 'quarter'].includes(next);
  if (before === 'h' && (after === 'min' || closesDuration(tokens[at + 2]))) return true;
  if (isBodyMass(tokens[at - 2]?.value ?? 0, before) && after === SMALLER[before ?? '']) return true;
  return before === 'st' && (after === 'lb' || familyOf(after) === null);
}

const SMALLER: Readonly<Record<string, string>> = { kg: 'g', lb: 'oz' };

/** "92 kilo and 300 gram", "172 pounds and 8 ounces": so much is a person's weight, not food. */
function isBodyMass(value: number, unit: string | null): boolean {
  return (unit === 'kg' && value >= 30) || (unit === 'lb' && value >= 60);
}

const BEHIND_DURATIONS = new Set(
  'ago in all at total yesterday today tonight this last before after then'.split(' '),
);

/** "an hour and twenty ago", "sauna an hour and 10": nothing follows that the number could count. */
function closesDuration(token: Token | undefined): boolean {
  return (
    token === undefined || token.kind === 'break' || token.kind === 'sign' || BEHIND_DURATIONS.has(token.text)
  );
}

function joinerAt(tokens: readonly Token[], at: number): Joiner | null {
  const token = tokens[at] as Token;
  if (token.kind === 'break' || isAsking(tokens, at)) return 'sentence';
  if (opensQuestion(tokens, at)) return 'comma';
  if (token.text === '!' || token.text === '…') return 'sentence';
  if (token.text === '.') return endsSentence(tokens, at) ? 'sentence' : null;
  if (isListOfParts(tokens, at)) return 'and';
  if (token.text === '-') return isDash(tokens, at) ? 'comma' : null;
  if (token.text === '/') return isDividingSlash(tokens, at) ? 'comma' : null;
  if (isBeforeYear(tokens, at)) return null;
  if (COMMA.has(token.text)) return 'comma';
  if (isMadeOf(tokens, at)) return 'and';
  return AND.has(token.text) && isJoiningWord(tokens, at) ? 'and' : null;
}

/** "185/120 what should I do?": a question right behind a reading is one of its own. */
const QUESTION_WORDS = new Set("what what's how should why when".split(' '));
const REFERRING = new Set(['this', 'that', 'it']);

function opensQuestion(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOpening =
    QUESTION_WORDS.has(word?.text ?? '') || (word?.text === 'is' && REFERRING.has(next?.text ?? ''));
  return isOpening && before?.kind === 'number' && closesReading(tokens, at);
}

/** The mark of "140/?" stands for a number that is not known. */
function isAsking(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '?' && tokens[at - 1]?.text !== '/';
}

/** "made of three eggs", "made with 40 g oats", "made out of 165 g egg". */
function isMadeOf(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.text === 'out' ? tokens[at - 2] : tokens[at - 1];
  return verb?.text === 'made' && ['of', 'with', 'from', 'using'].includes(tokens[at]?.text ?? '');
}

const WITH = new Set(['with', 'w']);

function introductionAt(tokens: readonly Token[], at: number): Introduction | null {
  if (isMadeOf(tokens, at) || isListOfParts(tokens, at)) return 'made of';
  return WITH.has(tokens[at]?.text ?? '') ? 'with' : null;
}

/** "n" joins words as in "eggs n toast"; the others join whatever they stand between. */
function isJoiningWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // "34w" counts weeks, and "W:181.4" is a weight.
  if (token.text === 'w' && (token.glued || tokens[at + 1]?.text === ':')) return false;
  if (token.text === '+' && tokens[at - 1]?.text === '(') return false;
  if (token.text === '+' && token.glued && tokens[at - 2]?.text === ':') return false;
  if (isDescribing(tokens[at + 1]) && (WITH.has(token.text) || isDescribing(tokens[at - 1]))) return false;
  if (WITH.has(token.text))
    return !isCompany(tokens, at + 1) && !isBreak(tokens, at + 1) && !isAtMeal(tokens, at + 1);
  if (token.text === 'and' && isHalfMore(tokens, at)) return false;
  return token.text !== 'n' || tokens[at + 1]?.kind === 'word';
}

/** "duck (meat and skin)", "lasagne with meat": words that describe the food before are no second item. */
function isDescribing(token: Token | undefined): boolean {
  return token?.kind === 'word' && DESCRIPTIONS.has(token.text);
}

/** "a beer and a half" is one and a half beers. */
function isHalfMore(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at + 1]?.text === 'a' ? 1 : 0;
  const next = tokens[at + 2 + article];
  return tokens[at + 1 + article]?.text === 'half' && (next === undefined || next.kind !== 'word');
}

/** "from 6 to 6:40 with a break of 10" */
function isBreak(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ text }) => text === 'break' || text === 'pause' || text === 'breaks');
}

/** "2 with dinner", "a beer with my lunch": the meal tells when it was. */
function isAtMeal(tokens: readonly Token[], at: number): boolean {
  const meal = ['my', 'the', 'our'].includes(tokens[at]?.text ?? '') ? at + 1 : at;
  return mealOf(tokens[meal]?.text ?? '') !== null && CATALOGUE_NAMES.match(tokens, meal) === null;
}

/** "with my wife", "with 2 friends", "with Anna" and "with my crossword" name company, not a second item. */
function isCompany(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at, at + 3);
  const end = next.findIndex(({ kind }) => kind !== 'word' && kind !== 'number');
  const near = end < 0 ? next : next.slice(0, end);
  const isOwn = near[0]?.text === 'my' && CATALOGUE_NAMES.find(near).length === 0;
  return (
    (isOwn && near.every(({ kind }) => kind === 'word')) ||
    near.some(({ text }) => PEOPLE.has(text)) ||
    (near[0]?.capital === true && CATALOGUE_NAMES.match(tokens, at) === null)
  );
}

function asClause(cut: Cut, questions: ReadonlySet<number>): Clause {
  const skip = cueLength(cut.tokens, 0);
  return {
    tokens: cut.tokens.slice(skip),
    joiner: cut.joiner,
    line: cut.line,
    sentence: cut.sentence,
    isQuestion: questions.has(cut.sentence),
    corrects: skip > 0,
    introducedBy: cut.introducedBy,
  };
}
