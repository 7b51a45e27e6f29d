import { splitPhrase } from '../text/phrases';
import type { Region } from '../types';
import { CATALOGUE, type CatalogueEntry } from './catalogue';

const BRITISH = ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN'];

/** Names that mean another food in some countries than the one the catalogue lists them under. */
const REGIONAL: readonly {
  readonly name: string;
  readonly id: string;
  readonly countries: readonly string[];
}[] = [
  { name: 'chips', id: 'fries', countries: ['GB', 'IE', 'AU', 'NZ', 'ZA'] },
  { name: 'biscuit', id: 'buttermilk-biscuit', countries: ['US'] },
  { name: 'jelly', id: 'jello', countries: BRITISH },
  { name: 'squash', id: 'orange-squash', countries: BRITISH },
  { name: 'lemonade', id: 'lemon-lime-soda', countries: ['GB', 'IE', 'AU', 'NZ'] },
  { name: 'beans', id: 'baked-beans', countries: ['GB', 'IE', 'AU', 'NZ'] },
  { name: 'canned beans', id: 'baked-beans', countries: ['GB', 'IE', 'AU', 'NZ'] },
  { name: 'tomato sauce', id: 'ketchup', countries: ['AU', 'NZ', 'ZA'] },
];

const BY_NAME = new Map(
  REGIONAL.map(({ name, id, countries }) => {
    const entry = CATALOGUE.find((row) => row.id === id);
    if (!entry) throw new Error(`The regional name ${name} stands for an unknown row ${id}.`);
    return [splitPhrase(name).join(' '), { entry, countries: new Set(countries) }];
  }),
);

/** What a name of the catalogue means in a country: chips are fries in London and crisps in New York. */
export function inRegion(name: string, entry: CatalogueEntry, { country }: Region): CatalogueEntry {
  const regional = BY_NAME.get(splitPhrase(name).join(' '));
  return regional?.countries.has(country) ? regional.entry : entry;
}
