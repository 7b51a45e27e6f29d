import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { CONSUMING, FILLER } from '../vocabulary/filler';
import { unitOfWords } from '../vocabulary/units';

/** Words around an amount that add nothing to it. */
export const ABOUT = new Set([
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

const PACKS = new Set(
  'pack packs carton cartons case box crate bucket bag sixpack rack flat tray'.split(' '),
);
/** Words that point back to what was said before. */
export const OF_THOSE = new Set('of them those these but only just the about like'.split(' '));

/** "a six pack of lager, drank 4 of them", "8 wings, ate 5", "bottomless mimosas, had 4": the tokens of the thing with the number that was had of it. */
export function ofThose(last: Clause, { tokens, joiner }: Clause): readonly Token[] | null {
  const isThem = tokens.some(({ text }) => text === 'them' || text === 'those');
  const isHad = isThem || (joiner !== 'and' && tokens.some(({ text }) => CONSUMING.has(text)));
  const said = tokens.filter(
    ({ kind, text }) =>
      kind !== 'sign' &&
      !CONSUMING.has(text) &&
      !OF_THOSE.has(text) &&
      !['i', 'we', 'and', 'a', 'of'].includes(text),
  );
  const [first, ...rest] = said;
  const part = PARTS[first?.text ?? ''];
  const number: Token | undefined =
    first && part !== undefined ? { ...first, kind: 'number', text: String(part), value: part } : first;
  const isNumber = number?.kind === 'number' || number?.text === 'half';
  const name = CATALOGUE_NAMES.find(last.tokens)[0];
  if (!isHad || !isNumber || rest.length > 0 || !name) return null;
  const ahead = last.tokens.slice(0, name.at);
  const pack = ahead.findLastIndex(({ text }) => PACKS.has(text));
  const isCount = ahead[0]?.kind === 'number' && unitOfWords(ahead[1]?.text ?? '') === null;
  const whole = number.text === 'half' || part !== undefined ? 0 : pack >= 0 ? pack + 1 : isCount ? 1 : 0;
  return [number, ...last.tokens.slice(whole).filter(({ text }, at) => at > 0 || text !== 'of')];
}

const PARTS: Readonly<Record<string, number>> = { quarter: 1 / 4, third: 1 / 3 };

const WHOLE_VESSELS = new Set(['plate', 'bowl', 'glass', 'mug']);

/** "two big beers 0.5 l, Pilsner 4.4 %": the kind of beer or wine that was said to be one, with its strength; the tokens of both. */
export function strengthOf(last: Clause, { tokens, joiner }: Clause): readonly Token[] | null {
  const [generic, ...others] = CATALOGUE_NAMES.find(last.tokens);
  const [kind, ...more] = CATALOGUE_NAMES.find(tokens);
  if (!generic || !kind || others.length + more.length > 0 || joiner !== 'comma') return null;
  const isGeneric = generic.length === 1 && GENERIC_DRINKS.has(last.tokens[generic.at]?.text ?? '');
  const rest = [...tokens.slice(0, kind.at), ...tokens.slice(kind.at + kind.length)];
  const isKind = isGeneric && kind.value.category === generic.value.category;
  return isKind && isStrength(last, { tokens: rest }) ? [...last.tokens, ...rest] : null;
}

const GENERIC_DRINKS = new Set('beer beers wine wines cider ciders pint pints'.split(' '));

/** "bubble milk tea, black tea base" and "rice with plantain, one plate" tell nothing that could be logged beside what was said. */
export function addsNothing(last: Clause, clause: Clause): boolean {
  const isBase = BASES.has(clause.tokens.at(-1)?.text ?? '') && clause.joiner === 'comma';
  const isThing = CATALOGUE_NAMES.find(last.tokens).length > 0;
  return (
    isThing &&
    (isFlavour(last, clause) ||
      isOneVessel(last, clause) ||
      (isBase && clause.tokens.every(({ kind }) => kind === 'word')))
  );
}

/** "premier protein shake, chocolate" */
function isFlavour(last: Clause, { tokens, joiner }: Clause): boolean {
  const isWord = tokens.every(({ text }) => FLAVOURS.has(text) || text === 'and');
  return joiner === 'comma' && isWord && last.tokens.some(({ text }) => FLAVOURED.has(text));
}

const FLAVOURS = new Set(
  'chocolate vanilla caramel mocha cookies cream mint salted unflavoured unflavored plain'.split(' '),
);
const FLAVOURED = new Set(
  'shake shakes whey protein yogurt yoghurt skyr bar milkshake smoothie casein gelato monster celsius alani ghost powder preworkout huel'.split(
    ' ',
  ),
);

const BASES = new Set('base based flavour flavor flavoured flavored'.split(' '));

/** "rice and beans with fried plantain, one plate": all of it was on one plate, which says no more about amounts that were told. */
function isOneVessel(last: Clause, { tokens, joiner }: Clause): boolean {
  const said = tokens.filter(({ text }) => !ABOUT.has(text) && !FILLER.has(text));
  const [unit, ...rest] = said.filter(({ kind }) => kind !== 'number');
  const isOne = tokens.every(({ kind, value }) => kind !== 'number' || value === 1);
  const isVessel = WHOLE_VESSELS.has(unitOfWords(unit?.text ?? '') ?? '');
  const isCounted = last.tokens.some(({ kind }) => kind === 'number');
  return joiner === 'comma' && isVessel && isOne && isCounted && rest.length === 0;
}

/** "a Halbe of Helles with 4.9 %", "2 large pegs of rum, 42.8%": a strength that is told of what stands before it. */
export function isStrength(last: Pick<Clause, 'tokens'>, { tokens }: Pick<Clause, 'tokens'>): boolean {
  const said = tokens.filter(({ text }) => !STRENGTH_WORDS.has(text));
  const isPercent = tokens.some(({ text }) => text === '%' || text === 'abv' || text === 'proof');
  return (
    isPercent &&
    said.length === 1 &&
    said[0]?.kind === 'number' &&
    last.tokens.every(({ text }) => text !== '%')
  );
}

const STRENGTH_WORDS = new Set(
  'full mid half low light strength % abv alc alcohol vol proof at . , strength so about around it was is'.split(
    ' ',
  ),
);
