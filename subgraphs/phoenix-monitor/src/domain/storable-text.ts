/** Longer values are cut: 512 Ki UTF-16 units, which is more than any model reads or writes at once. */
export const MAX_VALUE_LENGTH = 512 * 1024;

/** Text that PostgreSQL can keep: NUL and half characters become U+FFFD, and what is cut off is said at the end. */
export function storableText(text: string): string {
  const kept = text.length > MAX_VALUE_LENGTH ? cut(text) : text;
  return kept.replace(/\0|\p{Cs}/gu, '\ufffd');
}

function cut(text: string): string {
  return `${text.slice(0, MAX_VALUE_LENGTH)}… [${text.length - MAX_VALUE_LENGTH} more characters were cut off]`;
}
