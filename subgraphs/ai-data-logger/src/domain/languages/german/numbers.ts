const ONES =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );

const TENS = [
  '',
  'zehn',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const one = value % 10;
  const head = one === 0 ? '' : `${one === 1 ? 'ein' : ONES[one]}und`;
  return `${head}${TENS[Math.floor(value / 10)]}`;
}

/** "achtundzwanzig", "hundertachtundzwanzig", "einhundert acht und zwanzig"; zero and one are words of other meanings too. */
export function spell(value: number): string[] {
  if (value < 2) return [];
  if (value < 100) return value === 2 ? ['zwei', 'zwo'] : [belowHundred(value)];
  const rest = value % 100 === 0 ? '' : belowHundred(value % 100);
  const heads = value < 200 ? ['hundert', 'einhundert'] : ['zweihundert'];
  return heads.flatMap((head) =>
    rest ? [`${head}${rest}`, `${head} ${rest}`, `${head}und${rest}`] : [head],
  );
}
