import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { FILLER, MODIFIERS, VAGUE } from '../vocabulary/filler';
import { NOT_RECORDED } from '../vocabulary/not-recorded';
import { GIVEN_NAMES, OTHERS, PEOPLE } from '../vocabulary/people';

/** Who a clause is about: the writer, somebody else, or null when it does not say. */
export type Subject = 'me' | 'other' | null;

/** Who a clause is about, by the words before its first verb or thing and by what was done for whom. */
export function subjectOf(clause: Clause, text: string): Subject {
  if (FOR_ME.test(text)) return 'me';
  if (
    isOnBehalf(clause) ||
    ON_A_WARD.test(text) ||
    CHILD.test(text) ||
    OWNED_BY_OTHER.test(text) ||
    isThirdPerson(clause)
  )
    return 'other';
  return MEASURED_BY.test(text) ? null : firstSubject(clause);
}

/** "my wife made me an espresso", "mum cooked dinner: 200 g chicken": others did it, the writer had it. */
const FOR_ME =
  /\b(?:made|bought|gave|cooked|got|poured|brought|mixed|fixed|ordered|handed|served) (?:me|us)\b|\b(?:made|cooked|ordered|brought) (?:\w+ )?(?:breakfast|lunch|dinner|supper|brunch)\b|\b(?:took|measured|checked) my\b|\b(?:weighed|measured) me\b|\bon me\b|\b(?:had|has|got|put) me (?:at|in at|down (?:at|as))\b|\bmy (?:left |right |own |upper )?(?:arm|wrist|bp|reading)\b/;

/** How carers write about their patients: "pt in bed 4: 168/94". */
const ON_A_WARD =
  /^\W*(?:my )?(?:bf|gf|bff) (?:had|has|drank|ate|did|weighs|drinks|eats|is|was)\b|^\W*(?:pt|patient|resident|client|subject|bed)(?: ?(?:#|no\.? ?)?\d+\b| (?:in|with|is|has|was|on)\b)|\b(?:for review|afebrile|obs stable|nil by mouth|discharged|on admission)\b/;

/** "my 5 year old weighs 19 kg" */
const CHILD =
  /\b(?:my|our|the|his|her|their) (?:\d{1,2}|[a-z]+)[ -](?:year|yr|month|week)s?[ -]olds?\b(?! (?:scales?|cuff|monitor|watch|machine|device|whisk(?:e)?y|wine|cheddar|cheese))/;

/** "they got 141 over 87": whoever works the device measures the writer. */
const MEASURED_BY =
  /\bthey (?:got|get|measured|took|found|recorded|read|made it|had me|put me|have me|weighed me)\b/;

/** "auntie's bp", "her pulse": a reading that belongs to somebody. */
const OWNED_BY_OTHER =
  /\b(?!(?:today|yesterday|tonight|tomorrow|morning|evening|night|week|month|it|that|here|there|what|let|doctor|doc|gp|nurse|clinic|hospital|pharmacy|chemist|\w+day)'s)(?:[a-z]+'s|his|her|their|your) (?:(?:own|resting|last|latest|morning|home|avg|average) )?(?:bp|blood pressure|weight|pulse|heart rate|hr|body fat|reading|systolic)\b/;

const ENTERING = /^(?:log|add|note|record|entry|reading|readings|this|is|save|please|pls)$/;

/** "for my son: weight 24 kg", "log for Tom: bp 130/80" */
function isOnBehalf({ tokens }: Clause): boolean {
  const at = tokens.findIndex(({ text }) => !ENTERING.test(text));
  if (tokens[at]?.text !== 'for') return false;
  const skip = /^(?:my|our|the)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const [person, sign] = [tokens[at + 1 + skip], tokens[at + 2 + skip]];
  return person !== undefined && (PEOPLE.has(person.text) || isGivenName(person)) && sign?.kind === 'sign';
}

const BEFORE_SUBJECT = new Set(
  'my our the his her their today yesterday this morning and so last night for little older younger elder a bp weight blood pressure pulse of log it was'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'with at from by between and like as than for to after before without on in'.split(' '),
);
const SELF = new Set(['i', "i'm", "i've", "i'd", 'me', 'mine', 'myself', 'we', "we've"]);

function firstSubject(clause: Clause): Subject {
  const words = clause.tokens.filter(({ kind }) => kind === 'word').slice(0, 6);
  for (const [index, { text }] of words.entries()) {
    if (SELF.has(text)) return 'me';
    const isOwner = ownsThing(text, words[index + 1]) || BORROWED.has(words[index + 1]?.text ?? '');
    const isPerson = (PEOPLE.has(text) || OTHERS.has(text)) && !isOwner;
    if (isPerson && !words.slice(0, index).some((word) => PREPOSITIONS.has(word.text))) return 'other';
    if (index === 0 && isNamedPerson(clause, words)) return 'other';
    if (!BEFORE_SUBJECT.has(text)) return text === 'my' ? 'me' : null;
  }
  return null;
}

/** "grandma's apple pie" was eaten by the writer. */
function ownsThing(owner: string, next: Token | undefined): boolean {
  return owner.endsWith("'s") && next !== undefined && CATALOGUE_NAMES.find([next]).length > 0;
}

/** "mum's machine", "my dad's cuff": the device is somebody else's, the reading is not. */
const BORROWED = new Set(
  'machine cuff monitor scale scales watch device meter bathroom house place kitchen'.split(' '),
);

const SHORT_FORMS = new Set("it's that's there's what's here's today's yesterday's let's".split(' '));
const DID = new Set(
  'had has have drank drinks ate eats weighs weighed is was did does took takes ordered orders downed finished finishes'.split(
    ' ',
  ),
);

/** "Anna had 2 beers", "Tom's bp was 130/85": a capitalised first word that is no thing and no word of logging. */
function isNamedPerson(clause: Clause, [first, second]: readonly Token[]): boolean {
  if (first && isGivenName(first) && second?.text !== 'and')
    return clause.tokens[1]?.text === ':' || DID.has(second?.text ?? '');
  if (!first?.capital || SHORT_FORMS.has(first.text) || isKnownWord(first)) return false;
  if (first.text.endsWith("'s")) return second !== undefined && CATALOGUE_NAMES.find([second]).length === 0;
  return DID.has(second?.text ?? '') && (clause.joiner !== 'start' || first.text.length > 2);
}

function isGivenName({ text, capital }: Token): boolean {
  return GIVEN_NAMES.has(text) && capital === true;
}

/** Labels of measurements, which head sentences as people do: "Weight was 80 kg". */
const LABELS = new Set(
  'weight bp pulse pressure heart rate hr systolic diastolic sys dia fat bodyfat smm ecw sauna reading result scale monitor weigh-in brekkie brekky arvo tea doctor nurse gp doc clinic'.split(
    ' ',
  ),
);
const TIMES = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|noon|midnight)$/;

function isKnownWord(token: Token): boolean {
  const { text } = token;
  return (
    FILLER.has(text) ||
    MODIFIERS.has(text) ||
    LABELS.has(text) ||
    TIMES.test(text.replace(/'s$/, '')) ||
    /ly$/.test(text) ||
    CATALOGUE_NAMES.find([token]).length > 0 ||
    NOT_RECORDED.match([token], 0) !== null
  );
}

const PRESENT = new Set(
  'drinks eats weighs orders consumes downs admits walks has gets takes does'.split(' '),
);
const PAST = new Set(
  'drank ate ordered weighed downed had did took admitted showed drunk consumed'.split(' '),
);
const DETERMINERS = new Set(
  'a an the one some my our your this that these those every each two three'.split(' '),
);

/** "a horse orders a beer", "my trainer drinks 4 espressos": an unknown noun before a verb that the writer would not use of a thing. */
function isThirdPerson({ tokens }: Clause): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, 6);
  if (words.some(({ text }) => SELF.has(text))) return false;
  const at = words.findIndex(({ text }) => PRESENT.has(text) || PAST.has(text));
  const head = words[at - 1];
  if (!head || isKnownWord(head) || VAGUE.has(head.text) || head.text === 'who') return false;
  if (tokens.slice(0, tokens.indexOf(head)).some(({ kind }) => kind !== 'word')) return false;
  return PRESENT.has(words[at]?.text ?? '') || DETERMINERS.has(words[0]?.text ?? '');
}

/** "a tea for my wife", "2 eggs for the kids": at the end of a clause it says who had it. */
export function isForSomebodyElse({ tokens }: Clause): boolean {
  const [last, second, third, fourth] = tokens.filter(({ kind }) => kind === 'word').toReversed();
  if (!last || !(PEOPLE.has(last.text) || ['him', 'her', 'them', 'everyone'].includes(last.text)))
    return false;
  // "while cooking for friends" tells when it was had.
  const isCircumstance = [fourth, third].some((word) => word?.text.endsWith('ing'));
  if (isCircumstance) return false;
  return second?.text === 'for' || (third?.text === 'for' && DETERMINERS.has(second?.text ?? ''));
}
