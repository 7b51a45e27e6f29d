import { CATALOGUE_NAMES, isOneSlip } from '../look-up/catalogue';
import { quote, type Token } from '../text/tokens';
import type { Doubt, RecognisedItem } from '../types';
import { DEVICES } from '../vocabulary/devices';
import { FILLER, MODIFIERS, VAGUE } from '../vocabulary/filler';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { COUNTED_ENTRIES } from './not-a-thing';
import { rangeOf, readUnit, type Workspace } from './workspace';

/** What is left of a clause when every recogniser has taken its part. */
export interface Leftover {
  readonly doubts: readonly Doubt[];
  readonly notRecorded: readonly string[];
  /** Words without a number, to be kept as a note. */
  readonly remark: string | null;
}

/** Judges the rest of a clause: an "or" and a number nobody understood are asked about, a duration has no table, words are a remark. */
export function leftoverOf(
  space: Workspace,
  items: readonly RecognisedItem[],
  message: string,
  hasNotRecorded: boolean,
): Leftover {
  const tokens = space.free();
  const or = openOr(tokens, space.clause.tokens, items);
  if (or) return { doubts: [or], notRecorded: [], remark: null };
  const unsaid = items.length === 0 && !hasNotRecorded ? kindAlone(space) : null;
  if (unsaid) return { doubts: [unsaid], notRecorded: [], remark: null };
  const number = tokens.find((token, at) => token.kind === 'number' && !isAside(tokens, at));
  if (!number) return { doubts: [], notRecorded: [], remark: remarkOf(space.remarkable(), message) };
  const unit = readUnit(tokens, tokens.indexOf(number) + 1);
  const isDuration = familyOf(unit?.unit ?? null) === 'time';
  if (isDuration && items.every(({ kind }) => kind !== 'SAUNA'))
    return { doubts: [], notRecorded: hasNotRecorded ? [] : [activity(tokens, message)], remark: null };
  if (hasNotRecorded && items.length === 0) return { doubts: [], notRecorded: [], remark: null };
  if (isSaturation(tokens, number, items))
    return { doubts: [], notRecorded: ['oxygen saturation'], remark: null };
  if (items.length === 0 && isUnknownSubject(space.clause.tokens.filter((token) => !space.isTime(token))))
    return { doubts: [], notRecorded: [], remark: null };
  return { doubts: [numberDoubt(space, number, items, message)], notRecorded: [], remark: null };
}

const LEAST_SATURATION = 85;

/** "122/77 66 bpm 97 %": what an oximeter shows beside a pulse. */
function isSaturation(tokens: readonly Token[], number: Token, items: readonly RecognisedItem[]): boolean {
  const isShare = tokens[tokens.indexOf(number) + 1]?.text === '%';
  const isHigh = number.value >= LEAST_SATURATION && number.value <= 100;
  return isShare && isHigh && items.some(({ kind }) => kind === 'HEART');
}

/** Words that name a whole kind of things, or a measurement, of which nothing more was said. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...['drink', 'drinks', 'booze', 'alcohol', 'shot', 'shots', 'pint', 'pints', 'caffeine'].map(
    (word) => [word, 'Which drink was it, and how much of it?'] as const,
  ),
  ...['snack', 'snacks', 'something', 'food', 'meal'].map(
    (word) => [word, 'What was it, and how much of it?'] as const,
  ),
  ...['pulse', 'weight', 'bp', 'hr'].map((word) => [word, `What was the value of "${word}"?`] as const),
]);

/** Words that stand over a list of what was had when nothing else is said. */
const HEADINGS = new Set(['snack', 'snacks', 'meal', 'food', 'drinks']);
const MEASUREMENTS = new Set(['pulse', 'weight', 'bp', 'hr']);

/** What is open about a measurement without a value, which elsewhere in a message is but a heading. */
export const ONLY_ALONE = 'value';

/** "had a drink", "a snack" and "pulse" alone: what there was is to be asked. */
function kindAlone(space: Workspace): Doubt | null {
  const words = space.clause.tokens.filter(({ kind }) => kind === 'word');
  const end = words.findIndex(({ text }) => ['with', 'at', 'in', 'after', 'before'].includes(text));
  const said = (end < 0 ? words : words.slice(0, end)).filter(
    ({ text }) => KINDS.has(text) || !(FILLER.has(text) || MODIFIERS.has(text) || VAGUE.has(text)),
  );
  const isTooMuch = /\b(?:drank|ate|drunk|eaten)\b.*\btoo much\b/.test(
    words.map(({ text }) => text).join(' '),
  );
  const [only, ...others] = said;
  const question = only && others.length === 0 ? KINDS.get(only.text) : undefined;
  const asked = question ?? (isTooMuch && said.length === 0 ? 'What was it, and how much of it?' : null);
  if (asked === null) return null;
  const isHeading =
    MEASUREMENTS.has(only?.text ?? '') || (HEADINGS.has(only?.text ?? '') && words.length === 1);
  const missing = isHeading ? ONLY_ALONE : 'amount';
  return { question: asked, missing, range: rangeOf(space.clause.tokens) };
}

/** Labels a number may belong to, for slips of the finger as well. */
const LABELS =
  'weight pulse pressure blood heart rate systolic diastolic sauna caffeine alcohol protein sodium potassium muscle body bmi'.split(
    ' ',
  );

/** Words of change and of days, beside which a number stands for something else. */
const NO_SUBJECT =
  /^(?:down|up|back|under|over|below|above|dropped|mon|tues?|wed|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i'm|am|im)$/;

/** "phone at 64%": no word of the clause is of anything that is logged, so its number is none that was measured. */
function isUnknownSubject(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }) => MEASUREMENTS.has(text)) || DEVICES.find(tokens).length > 0) return false;
  const words = tokens.filter(
    ({ kind, text }) => kind === 'word' && !FILLER.has(text) && !NO_SUBJECT.test(text),
  );
  const isKnown = ({ text }: Token, at: number, all: readonly Token[]): boolean =>
    MODIFIERS.has(text) ||
    VAGUE.has(text) ||
    text === 'usual' ||
    ['mass', 'volume', 'pressure', 'rate', 'household'].includes(familyOf(unitOfWords(text)) ?? '') ||
    LABELS.some((label) => label === text || (label.length > 4 && isOneSlip(text, label))) ||
    CATALOGUE_NAMES.match(all, at) !== null;
  return words.length > 0 && !words.some(isKnown);
}

/** "3 readings:", "three in a row:" and "4 drinks: 2 beers, …" count what follows. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  const isCount = COUNTED_ENTRIES.has(next[0] ?? '') || (next[0] === 'drinks' && next[1] === ':');
  return isCount || next.join(' ') === 'in a row';
}

function activity(tokens: readonly Token[], message: string): string {
  const words = tokens.filter(
    ({ kind, text }) => kind === 'word' && !FILLER.has(text) && unitOfWords(text) === null,
  );
  return words.length > 0 ? quote(message, rangeOf(words)) : 'a duration';
}

function openOr(
  tokens: readonly Token[],
  all: readonly Token[],
  items: readonly RecognisedItem[],
): Doubt | null {
  const at = tokens.findIndex(({ text }) => text === 'or');
  const after = tokens[at + 1]?.text ?? '';
  if (at < 0 || items.length === 0 || ['so', 'less', 'more', 'thereabouts'].includes(after)) return null;
  return {
    question: 'Which one was it? Only one of the two can be written down.',
    missing: 'choice',
    range: rangeOf(all),
  };
}

function numberDoubt(
  space: Workspace,
  number: Token,
  items: readonly RecognisedItem[],
  message: string,
): Doubt {
  const range = rangeOf(items.length === 0 ? space.clause.tokens : [number]);
  const words = quote(message, range);
  const isLone = space.clause.tokens.every(({ kind }) => kind !== 'word');
  const question = isLone
    ? `What does ${words} stand for? Please say what was measured, such as "pulse ${words}" or "weight ${words}".`
    : `I did not understand "${words}". What does the number stand for?`;
  return { question, missing: 'meaning', range };
}

const CIRCUMSTANCES = new Set(['after', 'before', 'during', 'because', 'while', 'despite']);

const LONGEST_REMARK = 500;

/** How people were when they measured, which a note keeps. */
const STATES = new Set(
  'stressed relaxed tired sick ill hungry hungover anxious nervous upset angry rushed exhausted'.split(' '),
);

/** The words in between, as written, when at least one of them says something of its own. */
function remarkOf(tokens: readonly Token[], message: string): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const content = words.filter(
    ({ text }) =>
      STATES.has(text) || (!FILLER.has(text) && !MODIFIERS.has(text) && unitOfWords(text) === null),
  );
  const circumstance = said.findIndex(({ text }) => CIRCUMSTANCES.has(text));
  if (circumstance >= 0 && said.length > circumstance + 1)
    return quote(message, rangeOf(said.slice(circumstance))).slice(0, LONGEST_REMARK);
  if (content.length === 0) return null;
  return quote(message, rangeOf(said)).slice(0, LONGEST_REMARK);
}
