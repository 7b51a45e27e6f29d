import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { tokenise } from '../text/tokens';
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

/** "cold brew from Starbucks" and "Dunkin medium hot coffee" are the drinks of the house where the catalogue has them. */
export function branded(thing: string, { clause }: Workspace): string {
  const house = clause.tokens.map(({ text }) => HOUSES.get(text)).find((name) => name !== undefined);
  if (house === undefined || thing.startsWith(house)) return thing;
  const tokens = tokenise(`${house} ${thing}`);
  return CATALOGUE_NAMES.match(tokens, 0)?.length === tokens.length ? `${house} ${thing}` : thing;
}
