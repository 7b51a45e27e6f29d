import { ownCopy } from '../../own-copy';

/** Apps and devices by number: their names come with every record. */
export interface Sources {
  number(name: string): number;
  name(number: number): string;
}

/** Starts without any. */
export function createSources(): Sources {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    number: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const copy = ownCopy(name);
      numbers.set(copy, names.length);
      return names.push(copy) - 1;
    },
    name: (number) => names[number] || 'Apple Health',
  };
}
