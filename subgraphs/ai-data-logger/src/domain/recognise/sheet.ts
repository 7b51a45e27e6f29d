import { PhraseBook } from '../text/phrases';
import { quote, type Token } from '../text/tokens';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { CONSUMING, FILLER } from '../vocabulary/filler';
import { familyOf } from '../vocabulary/units';
import { BODY_LABELS } from './body-words';
import { HEART_LABELS } from './heart-words';
import { numberAtLabel, rangeOf, readUnit, type Workspace } from './workspace';

/** Lines of body-composition sheets that sound like one of the tables' measures, or like food, and are another quantity. */
const SHEET = new PhraseBook<string>(
  (
    [
      [
        'fat free mass',
        'fat free body weight|fat free weight|lean body weight|fat free|lean weight|soft lean mass|slm',
      ],
      ['subcutaneous fat', 'subcutaneous fat|subcutaneous'],
      ['visceral fat', 'visceral fat rating|visceral fat grade|visceral fat index|visceral fat area'],
      [
        'a reference weight',
        'ideal weight|ideal body weight|target weight|standard weight|normal weight|optimal weight|start weight|starting weight|birth weight|weight control|fat control|muscle control',
      ],
      [
        'segmental analysis',
        'segmental fat|trunk fat|arm fat|leg fat|trunk muscle|arm muscle|leg muscle|trunk|right leg|left leg',
      ],
      ['body water', 'ecw|icw|extracellular water|intracellular water|body water|tbw|tcw'],
      ['body protein', 'protein'],
      ['lean mass', 'lean|lean tissue'],
      ['minerals', 'minerals|mineral|bone mineral content|bmc'],
      ['skeletal muscle index', 'smi|skeletal muscle index|asmi'],
      ['waist-hip ratio', 'whr|waist hip ratio'],
    ] as const
  ).flatMap(([label, phrases]) => phrases.split('|').map((phrase) => [phrase, label] as const)),
);

/** Takes the lines of a body-composition sheet that no table holds, before their words can be read as something else. */
export function takeSheetLines(space: Workspace): string[] {
  const labels: string[] = [];
  space.take(...massBeforeShare(space.free()));
  for (
    let found = nextLine(space.free(), space.isMeasured);
    found;
    found = nextLine(space.free(), space.isMeasured)
  ) {
    labels.push(found.label);
    space.take(...found.tokens);
  }
  return labels;
}

/** "Fat mass 21.4 kg (24.2 %)": the share in parentheses is the body fat, the mass has no table. */
function massBeforeShare(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === 'fat');
  const mass = tokens[at + 1]?.text === 'mass' ? 1 : 0;
  const colon = tokens[at + 1 + mass]?.text === ':' ? 1 : 0;
  const from = at + 1 + mass + colon;
  const unit = tokens[from]?.kind === 'number' ? readUnit(tokens, from + 1) : null;
  const open = from + 1 + (unit?.length ?? 0);
  const isShare =
    tokens[open]?.text === '(' && tokens[open + 1]?.kind === 'number' && tokens[open + 2]?.text === '%';
  return at >= 0 && familyOf(unit?.unit ?? null) === 'mass' && isShare ? tokens.slice(at + 1, open + 1) : [];
}

interface Line {
  readonly label: string;
  readonly tokens: readonly Token[];
}

function nextLine(tokens: readonly Token[], isMeasured: () => boolean): Line | null {
  for (const { value: label, at, length } of SHEET.find(tokens)) {
    const isRatio =
      /^[/:]$/.test(tokens[at + length]?.text ?? '') && tokens[at + length + 1]?.kind === 'word';
    if (isRatio || tokens[at + length]?.text === 'ratio' || tokens[at - 1]?.text === '/') continue;
    const number = numberAtLabel(tokens, at, length);
    if (!number || !fits(label, number.unit) || (!PLAIN.has(label) && !isMeasured())) continue;
    return { label, tokens: [...number.tokens, ...tokens.slice(at, at + length)] };
  }
  return null;
}

/** Labels that are said of nothing but a body; the others need a measurement beside them. */
const PLAIN = new Set([
  'body water',
  'subcutaneous fat',
  'visceral fat',
  'fat free mass',
  'skeletal muscle index',
]);

/** Body water is litres, kilograms or a share; the protein of a body is a share or kilograms, that of food grams. */
function fits(label: string, unit: string | null): boolean {
  if (label === 'body protein') return unit === 'percent' || unit === 'kg' || unit === 'lb';
  if (label === 'body water') return unit !== null;
  return true;
}

const LONGEST_LABEL = 4;
/** What a sheet says about the person rather than the measurement; nothing is missed without it. */
const HEADER = new Set('id name gender sex age user memory mem no record page serial'.split(' '));
/** Names whose numbers are an amount of food or drink even when their unit is left out. */
const CONSUMED = new Set(
  'caffeine protein sodium potassium alcohol ethanol drink drinks unit units or x'.split(' '),
);

/** "RR 16", "Score: 78/100 points": a name with its number among measurements is one more of them, and none that has a table. */
export function takeUntabled(space: Workspace, message: string): string[] {
  const labels: string[] = [];
  for (let line = untabledLine(space.free()); line && space.isMeasured(); line = untabledLine(space.free())) {
    space.take(...line.tokens);
    if (!line.words.some(({ text }) => HEADER.has(text))) labels.push(quote(message, rangeOf(line.words)));
  }
  return labels;
}

function untabledLine(
  tokens: readonly Token[],
): { words: readonly Token[]; tokens: readonly Token[] } | null {
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const named = tokens.slice(0, Math.max(at, 0));
  const words = named.filter((token, index) => token.kind === 'word' && readUnit(named, index) === null);
  const isLabel = words.length > 0 && words.length <= LONGEST_LABEL && words.every(isLabelWord);
  const end = valueEnd(tokens, at);
  if (!isLabel || end === null || words.every(({ text }) => FILLER.has(text)) || isOwnLabel(named))
    return null;
  return CATALOGUE_NAMES.find(named).length > 0 ? null : { words, tokens: tokens.slice(0, end) };
}

/** A number near the name of a measure that has a table was not understood, which is to be said. */
function isOwnLabel(tokens: readonly Token[]): boolean {
  const isBody = BODY_LABELS.find(tokens).some(({ value }) => value !== 'smmLb');
  return isBody || HEART_LABELS.find(tokens).length > 0;
}

function isLabelWord({ text }: Token): boolean {
  return !CONSUMING.has(text) && !CONSUMED.has(text);
}

const AFTER_VALUE = new Set('points point pts ) ra'.split(' '));

/** Where a number with its unit ends, or a score out of another; null when it could be an amount of food. */
function valueEnd(tokens: readonly Token[], at: number): number | null {
  const [sign, of] = [tokens[at + 1], tokens[at + 2]];
  const score = sign?.text === '/' && of?.kind === 'number' ? 2 : 0;
  const unit = readUnit(tokens, at + 1 + score);
  const family = familyOf(unit?.unit ?? null);
  const isFood = family === 'household' || (family === 'mass' && unit?.unit !== 'kg' && unit?.unit !== 'lb');
  let end = at + 1 + score + (unit?.length ?? 0);
  while (tokens[end]?.kind === 'word' && (tokens[end]?.glued || AFTER_VALUE.has(tokens[end]?.text ?? '')))
    end += 1;
  const next = tokens[end];
  const isClosed = next === undefined || next.kind === 'sign' || isLabelled(tokens, end);
  return at < 0 || isFood || !isClosed ? null : end;
}

/** "RR 16 T 36.8": the next name with a number. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' && tokens.slice(at, at + LONGEST_LABEL).some(({ kind }) => kind === 'number')
  );
}
