import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { type Token, tokenise } from '../text/tokens';
import type { Workspace } from './workspace';

/** Houses whose drinks have figures of their own, by the words people use. */
const HOUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    starbucks: 'starbucks',
    "starbuck's": 'starbucks',
    starbux: 'starbucks',
    sbux: 'starbucks',
    dunkin: 'dunkin',
    "dunkin'": 'dunkin',
    dunks: 'dunkin',
    costa: 'costa',
    mcdonalds: 'mcdonalds',
    "mcdonald's": 'mcdonalds',
    tims: 'tim hortons',
  }),
);

/** Says whether a word names a house that sells drinks and food. */
export function isHouse(word: string): boolean {
  return HOUSES.has(word) || OTHER_HOUSES.has(word);
}

const OTHER_HOUSES = new Set(
  "pret greggs nero subway wendys wendy's kfc nandos nando's chipotle panera timmies wawa sheetz tesco asda waitrose sainsburys sainsbury's lidl aldi arla fage chobani heinz kirkland".split(
    ' ',
  ),
);

/** Words that say that a food was weighed before it was cooked. */
const UNCOOKED: ReadonlyMap<string, readonly string[]> = new Map([
  ['dry', ['dry', 'dried', 'uncooked']],
  ['uncooked', ['uncooked', 'dry', 'raw']],
  ['raw', ['raw']],
]);

/** "100 g pasta (dry weight)" and "200 g chicken breast raw" are the uncooked foods where the catalogue has them. */
export function asWeighed(thing: string, right: readonly Token[]): string {
  const said = right.map(({ text }) => UNCOOKED.get(text)).find((words) => words !== undefined);
  const name = said?.map((word) => `${word} ${thing}`).find(isName);
  return name ?? thing;
}

function isName(text: string): boolean {
  const tokens = tokenise(text);
  return CATALOGUE_NAMES.match(tokens, 0)?.length === tokens.length;
}

/** "cold brew from Starbucks" and "Dunkin medium hot coffee" are the drinks of the house where the catalogue has them. */
export function branded(thing: string, { clause }: Workspace): string {
  const house = clause.tokens.map(({ text }) => HOUSES.get(text)).find((name) => name !== undefined);
  if (house === undefined || thing.startsWith(house)) return thing;
  return isName(`${house} ${thing}`) ? `${house} ${thing}` : thing;
}
