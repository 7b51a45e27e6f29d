/**
 * Gives a pure function of one text a memory of the texts it was asked about lately: the steps that read one message ask the same
 * things about the same words. `most` bounds the memory; when it is full, everything is forgotten at once.
 */
export function remembering<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
