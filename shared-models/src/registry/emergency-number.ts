/**
 * Numbers that reach an ambulance, by ISO 3166 country code (ITU National Numbering Plans, read 2026-11). The European Union and many others share 112,
 * which ITU-T E.161.1 recommends; countries that are not listed give null, and then "your local emergency number" is said.
 */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...countries('911', 'US CA MX PH CR PA'),
  ...countries('999', 'GB HK MY SG KE'),
  ...countries('000', 'AU'),
  ...countries('111', 'NZ'),
  ...countries('119', 'JP KR'),
  ...countries('120', 'CN'),
  ...countries('192', 'BR'),
  ...countries('144', 'CH'),
  ...countries('113', 'NO'),
  ...countries(
    '112',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS IN TR UA',
  ),
]);

function countries(number: string, codes: string): [string, string][] {
  return codes.split(' ').map((code) => [code, number]);
}

/** The number that reaches an ambulance in a country (ISO 3166 code), or null where PHDA does not know it. */
export function emergencyNumberOf(country: string): string | null {
  return NUMBERS.get(country) ?? null;
}
