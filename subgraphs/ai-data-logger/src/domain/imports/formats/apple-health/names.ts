import { ownCopy } from '../../own-copy';

/** Names by number: those of apps, devices and foods come again and again. */
export interface Names {
  /** The number of a name; of names that are one too many it is that of no name. */
  number(name: string): number;
  /** The name of a number, cut to 255 characters; "" for none. */
  name(number: number): string;
}

/** As much as a short description holds. */
const MAX_LENGTH = 255;

/** Knows up to `limit` names, of which the first is "", so that a file of nothing but names has a bound. */
export function createNames(limit: number): Names {
  const names = [''];
  const numbers = new Map([['', 0]]);
  return {
    number: (name) => {
      const short = name.length > MAX_LENGTH ? name.slice(0, MAX_LENGTH) : name;
      const known = numbers.get(short);
      if (known !== undefined) return known;
      if (names.length === limit) return 0;
      const copy = ownCopy(short);
      numbers.set(copy, names.length);
      return names.push(copy) - 1;
    },
    name: (number) => names[number] ?? '',
  };
}
