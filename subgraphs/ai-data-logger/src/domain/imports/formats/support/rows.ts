/** The fields of a row, by their names in the registry. */
export type Fields = Readonly<Record<string, number | string | null>>;

const SHORT = 255;
const LONG = 10_000;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The two texts of a food row: the name, and the name with what is told beside it; texts of other apps lose their control characters. */
export function describe(
  name: string,
  detail: string | null = null,
): { shortDescription: string; longDescription: string } {
  const clean = clearText(name);
  const long = detail === null ? clean : `${clean}, ${clearText(detail)}`;
  return { shortDescription: cut(clean, SHORT), longDescription: cut(long, LONG) };
}

/** Text without the control characters that cannot be stored. */
export function clearText(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
