import type { Clause } from '../text/segment';
import { quote, type Token } from '../text/tokens';
import { FILLER, MODIFIERS } from '../vocabulary/filler';
import { OTHERS, PEOPLE } from '../vocabulary/people';
import { clauseReason, headingReason, sentenceReason } from './intent';

/** Why a clause is no log: its whole sentence, its own words, or somebody else as its subject. */
export function reasonOf(clause: Clause, clauses: readonly Clause[], text: string): string | null {
  const sentence = clauses.filter((other) => other.sentence === clause.sentence);
  const sentenceText = textOf(
    sentence.flatMap(({ tokens }) => tokens),
    text,
  );
  return (
    sentenceReason(sentenceText, clause.isQuestion) ??
    headingReason(
      sentence.slice(0, sentence.indexOf(clause) + 1).map(({ tokens }) => textOf(tokens, text)),
    ) ??
    clauseReason(textOf(clause.tokens, text)) ??
    (isAboutSomebodyElse(clause, sentence) ? 'It is about somebody else.' : null)
  );
}

/** The normalised text from the first of some tokens to the last. */
export function textOf(tokens: readonly Token[], text: string): string {
  return quote(text, { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 });
}

/** Somebody else stays the subject until "I" or "my" begins a clause. */
function isAboutSomebodyElse(clause: Clause, sentence: readonly Clause[]): boolean {
  const upTo = sentence.slice(0, sentence.indexOf(clause) + 1);
  const last = upTo.findLast((one) => subjectOf(one) !== null);
  return last !== undefined && subjectOf(last) === 'other';
}

const BEFORE_SUBJECT = new Set(
  'my our the his her their today yesterday this morning and so last night for little older younger elder a bp weight blood pressure pulse of log it was'.split(
    ' ',
  ),
);
/** "mum's machine", "my dad's cuff": the device is somebody else's, the reading is not. */
const BORROWED = new Set(
  'machine cuff monitor scale scales watch device meter bathroom house place kitchen'.split(' '),
);
const PREPOSITIONS = new Set(['with', 'at', 'from', 'by', 'between', 'and', 'like']);

/** Who a clause is about, by the words before its first verb or thing; null when it does not say. */
function subjectOf(clause: Clause): 'me' | 'other' | null {
  const words = clause.tokens.filter(({ kind }) => kind === 'word').slice(0, 6);
  for (const [index, { text }] of words.entries()) {
    if (['i', "i'm", "i've", 'me', 'mine'].includes(text)) return 'me';
    const isPerson = (PEOPLE.has(text) || OTHERS.has(text)) && !BORROWED.has(words[index + 1]?.text ?? '');
    if (isPerson && !words.slice(0, index).some((word) => PREPOSITIONS.has(word.text))) return 'other';
    if (index === 0 && isNamedPerson(clause, words)) return 'other';
    if (!BEFORE_SUBJECT.has(text)) return text === 'my' ? 'me' : null;
  }
  return null;
}

const SHORT_FORMS = new Set("it's that's there's what's here's today's yesterday's let's".split(' '));
const VERBS = new Set('had drank ate weighs has weighed is'.split(' '));

/** "Anna had 2 beers", "Tom's bp was 130/85": a capitalised first word that is no thing and no word of logging. */
function isNamedPerson(clause: Clause, [first, second]: readonly Token[]): boolean {
  if (!first?.capital || FILLER.has(first.text) || SHORT_FORMS.has(first.text)) return false;
  if (first.text.endsWith("'s")) return !BORROWED.has(second?.text ?? '');
  return VERBS.has(second?.text ?? '') && isName(clause, first.text);
}

/** A capitalised first word before a verb of eating is a name unless it is a thing that is logged ("Breakfast had"). */
function isName(clause: Clause, text: string): boolean {
  return clause.joiner !== 'start' ? true : !MODIFIERS.has(text) && text.length > 2;
}
