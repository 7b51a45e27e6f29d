const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Text that a spreadsheet shows instead of computing: an apostrophe goes before a leading = + - @, tab or return (OWASP, "CSV Injection"), also
 * behind apostrophes that are there already, so that `unguarded` finds the text again whatever it was.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given: exactly one apostrophe before a leading = + - @, tab or return is taken away. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
