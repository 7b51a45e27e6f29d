/** Remembers the results of a pure function for the `max` most recently used keys. */
export function rememberRecent<T>(max: number, compute: (key: string) => T): (key: string) => T {
  const recent = new Map<string, T>();
  return (key) => {
    const value = recent.get(key) ?? compute(key);
    // A Map iterates in order of insertion: inserting again makes the key the youngest.
    recent.delete(key);
    recent.set(key, value);
    if (recent.size > max) recent.delete(recent.keys().next().value as string);
    return value;
  };
}
