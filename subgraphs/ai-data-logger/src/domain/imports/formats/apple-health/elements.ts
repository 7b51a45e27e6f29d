/** The value of an attribute of the element at hand, decoded; null when it has none of that name. Ask before the next element comes. */
export type Attribute = (name: string) => string | null;

/** What an XML reader tells of the elements of an export, in the order of the file. */
export interface HealthElements {
  open(name: string, attribute: Attribute, line: number): void;
  close(): void;
  /** A shortcut for the most frequent elements: counts an empty `Record` directly below the root if its type has no table, else does nothing and says false. */
  passOver(type: string): boolean;
}

/** Reads XML piece by piece; throws BAD_USER_INPUT with the line where it is not well-formed. */
export interface XmlReader {
  write(text: string): void;
  /** Says that this was all; throws as `write` does. */
  end(): void;
}

/** Deeper than any export; what goes deeper is made to exhaust memory. */
export const MAX_DEPTH = 64;
