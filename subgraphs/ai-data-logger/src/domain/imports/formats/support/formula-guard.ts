/** What makes a spreadsheet compute a cell (OWASP, "CSV Injection"), full-width signs included, behind any apostrophes that are there already. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet shows instead of computing: an apostrophe goes before a leading = + - @ (also full-width), tab, return or line feed, and
 * before apostrophes that stand before one, so that `unguarded` finds the text again whatever it was.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given: exactly one apostrophe before what a spreadsheet would compute is taken away. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
