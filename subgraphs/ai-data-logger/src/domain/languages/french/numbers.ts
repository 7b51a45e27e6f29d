const ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );

const TENS: Readonly<Record<number, string>> = {
  2: 'vingt',
  3: 'trente',
  4: 'quarante',
  5: 'cinquante',
  6: 'soixante',
  7: 'soixante',
  8: 'quatre-vingt',
  9: 'quatre-vingt',
};

/** Belgium and Switzerland count in tens throughout. */
const OTHER_TENS: Readonly<Record<number, readonly string[]>> = {
  7: ['septante'],
  8: ['huitante', 'octante'],
  9: ['nonante'],
};

function belowHundred(value: number): string[] {
  if (value < 20) return [ONES[value] ?? ''];
  const tens = Math.floor(value / 10);
  const own = withRest(TENS[tens] ?? '', tens === 7 || tens === 9 ? value % 20 : value % 10, tens < 8);
  const others = (OTHER_TENS[tens] ?? []).map((word) => withRest(word, value % 10, true));
  return value === 80 ? ['quatre-vingts', own, ...others] : [own, ...others];
}

function withRest(tens: string, rest: number, and: boolean): string {
  if (rest === 0) return tens;
  const joiner = and && (rest === 1 || rest === 11) ? ' et ' : ' ';
  return `${tens}${joiner}${ONES[rest]}`;
}

/** "quatre-vingt-deux", "cent vingt-huit", "nonante"; zero and one are words of other meanings too. */
export function spell(value: number): string[] {
  if (value < 2) return [];
  if (value < 100) return belowHundred(value);
  const head = value < 200 ? 'cent' : 'deux cent';
  if (value % 100 === 0) return value === 200 ? ['deux cents'] : [head];
  return belowHundred(value % 100).map((rest) => `${head} ${rest}`);
}
