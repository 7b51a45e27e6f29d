import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { StatedMeasure } from '../types';
import { familyOf } from '../vocabulary/units';
import { numberAtLabel, readUnit, type Workspace } from './workspace';

type DoseField = 'caffeineMg' | 'proteinG' | 'sodiumMg' | 'potassiumMg' | 'alcoholOz';

const LABELS = new PhraseBook<DoseField>([
  ['caffeine', 'caffeineMg'],
  ...['caffein', 'cafeine', 'cafine', 'caffiene', 'caffine', 'cafein'].map(
    (slip) => [slip, 'caffeineMg'] as const,
  ),
  ['of caffeine', 'caffeineMg'],
  ['caff', 'caffeineMg'],
  ['caffeine pill', 'caffeineMg'],
  ['caffeine tablet', 'caffeineMg'],
  ['caffeine gum', 'caffeineMg'],
  ['caffeine capsule', 'caffeineMg'],
  ['protein', 'proteinG'],
  ['proteins', 'proteinG'],
  ['of protein', 'proteinG'],
  ['sodium', 'sodiumMg'],
  ['of sodium', 'sodiumMg'],
  ['potassium', 'potassiumMg'],
  ['of potassium', 'potassiumMg'],
  ['pure alcohol', 'alcoholOz'],
  ['of pure alcohol', 'alcoholOz'],
  ['ethanol', 'alcoholOz'],
  ['of ethanol', 'alcoholOz'],
  ['of alcohol', 'alcoholOz'],
  ['alcohol', 'alcoholOz'],
]);

/** After one of these words "protein" or "caffeine" belongs to the name of a thing. */
const THING_HEADS = new Set(
  'shake shakes bar bars powder drink pancake pancakes smoothie yogurt pudding ball balls cookie cookies pill pills tablet tablets gum free mix isolate scoop scoops water ice'.split(
    ' ',
  ),
);

/** Numbers that a message states outright, with the tokens that said them. */
export interface Doses {
  readonly measures: readonly StatedMeasure[];
  readonly tokens: readonly Token[];
  /** True when they are those of each piece: "65 mg caffeine each". */
  readonly isEach: boolean;
}

/** Takes stated amounts of caffeine, protein, sodium, potassium and pure alcohol, and standard drinks. */
export function takeDoses(space: Workspace): Doses {
  const measures: StatedMeasure[] = [];
  const taken: Token[] = [];
  for (let dose = takeDose(space); dose; dose = takeDose(space)) {
    measures.push(dose.measure);
    taken.push(...dose.tokens);
  }
  const tokens = space.clause.tokens;
  const last = Math.max(...taken.map((token) => tokens.indexOf(token)));
  const isEach = EACH.has(tokens[last + 1]?.text ?? '');
  if (isEach) space.take(tokens[last + 1]);
  return { measures, tokens: taken, isEach };
}

const EACH = new Set(['each', 'apiece']);

interface Dose {
  readonly measure: StatedMeasure;
  readonly tokens: readonly Token[];
}

function takeDose(space: Workspace): Dose | null {
  const tokens = space.free();
  for (let at = 0; at < tokens.length; at += 1) {
    const dose = standardDrinks(tokens, at) ?? labelled(tokens, at);
    if (!dose) continue;
    space.take(...dose.tokens);
    return dose;
  }
  return null;
}

function labelled(tokens: readonly Token[], at: number): Dose | null {
  const label = LABELS.match(tokens, at);
  if (!label) return null;
  const isFreeOf =
    tokens[at + label.length]?.text === 'free' ||
    ['low', 'high', 'non', 'no'].includes(tokens[at - 1]?.text ?? '');
  const number = isFreeOf ? null : numberAtLabel(tokens, at, label.length);
  if (!number || number.isRange || !fits(label.value, number.unit)) return null;
  const isThing = THING_HEADS.has(tokens[at + label.length]?.text ?? '');
  if (isThing && !(label.value === 'caffeineMg' && number.unit === 'mg')) return null;
  const taken = [...number.tokens, ...tokens.slice(at, at + label.length)];
  const count = countBefore(tokens, taken);
  const value = { field: label.value, value: number.value * (count?.value ?? 1), unit: number.unit };
  return { measure: value, tokens: count ? [count, ...taken] : taken };
}

/** "two 200 mg caffeine pills": how many of the doses there were. */
function countBefore(tokens: readonly Token[], taken: readonly Token[]): Token | null {
  const first = tokens.findIndex((token) => taken.includes(token));
  const [count, behind] = [tokens[first - 1], tokens[first - 2]];
  const isPill =
    taken.some(({ text }) => COUNTED_DOSES.has(text)) ||
    COUNTED_DOSES.has(tokens[first + taken.length]?.text ?? '');
  return isPill && count?.kind === 'number' && behind?.kind !== 'sign' ? count : null;
}

const COUNTED_DOSES = new Set(
  'pill pills tablet tablets capsule capsules gum gums caplet caplets'.split(' '),
);

function fits(field: DoseField, unit: string | null): boolean {
  if (unit === null) return field !== 'alcoholOz';
  if (field === 'alcoholOz') return familyOf(unit) === 'mass' || familyOf(unit) === 'volume';
  return unit === 'g' || unit === 'mg';
}

const DRINK_WORDS: Readonly<Record<string, 'standardDrink' | 'alcoholUnit'>> = {
  'standard drink': 'standardDrink',
  'standard drinks': 'standardDrink',
  'std drink': 'standardDrink',
  'std drinks': 'standardDrink',
  'alcoholic drinks': 'standardDrink',
  'alcoholic drink': 'standardDrink',
  unit: 'alcoholUnit',
  units: 'alcoholUnit',
};

/** "2 standard drinks", "3 units of alcohol"; "energy drink" and "units of insulin" have a name before or after. */
function standardDrinks(tokens: readonly Token[], at: number): Dose | null {
  const number = tokens[at];
  const article = number?.text === 'a' || number?.text === 'an' ? 1 : NaN;
  const value = number?.kind === 'number' ? number.value : article;
  if (Number.isNaN(value)) return null;
  for (const length of [2, 1]) {
    const words = tokens.slice(at + 1, at + 1 + length);
    const key = DRINK_WORDS[words.map(({ text }) => text).join(' ')];
    if (!key || (number?.kind !== 'number' && length === 1)) continue;
    const end = at + 1 + length;
    const ofAlcohol =
      tokens[end]?.text === 'of' && ['alcohol', 'booze', 'liquor'].includes(tokens[end + 1]?.text ?? '')
        ? 2
        : 0;
    if (
      tokens[end]?.text === 'of' &&
      ofAlcohol === 0 &&
      !(key === 'alcoholUnit' && isDrinkAt(tokens, end + 1))
    )
      return null;
    return {
      measure: { field: 'alcoholOz', value, unit: key },
      tokens: tokens.slice(at, end + ofAlcohol),
    };
  }
  return null;
}

/** "2 units of wine" are units of alcohol; "units of insulin" are not. */
function isDrinkAt(tokens: readonly Token[], at: number): boolean {
  const drink = CATALOGUE_NAMES.match(tokens, at)?.value;
  return drink !== undefined && 'kinds' in drink && drink.kinds.includes('ALCOHOL');
}

/** Takes an alcohol strength such as "5%", "4.5% abv" or "80 proof" (half of it is percent). */
export function takeAbv(space: Workspace): number | null {
  const tokens = space.free();
  const at = tokens.findIndex((token, index) => {
    const unit = readUnit(tokens, index + 1);
    return token.kind === 'number' && (unit?.unit === 'percent' || tokens[index + 1]?.text === 'proof');
  });
  const number = tokens[at];
  if (!number) return null;
  const isProof = tokens[at + 1]?.text === 'proof';
  const length = isProof ? 1 : (readUnit(tokens, at + 1)?.length ?? 1);
  const words = tokens
    .slice(at + 1 + length, at + 3 + length)
    .filter(({ text }) => ['abv', 'alc', 'alcohol', 'vol'].includes(text));
  space.take(...tokens.slice(at, at + 1 + length), ...words);
  return isProof ? number.value / 2 : number.value;
}
