/**
 * Gives a pure function of one text a memory of the texts it was asked about lately: at least the `max` most recent ones, never more than
 * twice as many. Two generations, of which the older is dropped when the younger is full, so that a hit costs one look-up.
 */
export function rememberRecent<Answer extends NonNullable<unknown>>(
  max: number,
  compute: (key: string) => Answer,
): (key: string) => Answer {
  let younger = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (key) => {
    const known = younger.get(key);
    if (known !== undefined) return known;
    const answer = older.get(key) ?? compute(key);
    if (younger.size >= max) {
      older = younger;
      younger = new Map();
    }
    younger.set(key, answer);
    return answer;
  };
}
