import type { CatalogueEntry, CatalogueRow } from './catalogue';

const EGGS = /^011(?:2[3-9]|3[0-2]|38|40)$/;

/** Butter and ghee, which SR28 lists as dairy, are fats: a dish fried in ghee holds no yogurt. */
const BUTTER = /^01(?:001|002|003|145)$/;

/** The kind of food that an SR28 number stands for: its food group, with eggs apart from dairy and all beef together. */
export function foodKindOf(ndb: string): string {
  if (EGGS.test(ndb)) return 'egg';
  if (BUTTER.test(ndb)) return '04';
  const group = ndb.slice(0, 2);
  return group === '23' ? '13' : group;
}

/** Burgers, frozen and restaurant dishes of SR28 hold vegetables, bread and sauce that SR28 does not list. */
const PREPARED = new Set(['21', '22', '36']);
const IN_PREPARED = ['11', '18', '02', '04'];

function kindsIn(row: CatalogueRow): Set<string> {
  if (row.ndb !== undefined) return new Set(PREPARED.has(row.ndb.slice(0, 2)) ? IN_PREPARED : []);
  return new Set((row.dish ?? []).map(([ndb]) => foodKindOf(ndb)));
}

const MEAT = new Set(['05', '07', '10', '13', '15', '17']);

/** Says whether an SR28 number is meat, poultry, sausage or fish. */
export function isMeat(ndb: string): boolean {
  return MEAT.has(foodKindOf(ndb));
}

/** Says whether a food is already counted in a dish: "ramen with pork" is one ramen. Any meat stands for the meat of the usual recipe. */
export function isPartOf(food: CatalogueEntry | undefined, dish: CatalogueEntry | undefined): boolean {
  if (!food || !dish || !('kinds' in food) || !('kinds' in dish) || food.ndb === undefined) return false;
  const kind = foodKindOf(food.ndb);
  const known = kindsIn(dish);
  return known.has(kind) || (MEAT.has(kind) && [...known].some((part) => MEAT.has(part)));
}

/** Says whether SR28 lists it as a dish: a soup, a burger, something frozen or from a restaurant. */
export function isPrepared(entry: CatalogueEntry): boolean {
  const group = 'kinds' in entry ? entry.ndb?.slice(0, 2) : undefined;
  return group !== undefined && (PREPARED.has(group) || group === '06');
}

/** Says whether two foods side by side are one: "fried chicken drumstick" is chicken once. */
export function isSameMeat(first: CatalogueEntry, second: CatalogueEntry): boolean {
  if (!('kinds' in first) || !('kinds' in second)) return false;
  if (first.ndb === undefined || second.ndb === undefined) return false;
  const kind = foodKindOf(first.ndb);
  return MEAT.has(kind) && kind === foodKindOf(second.ndb);
}
