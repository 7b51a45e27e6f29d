const ONES =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );

const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  const one = value % 10;
  if (one === 0) return tens;
  return `${one === 1 || one === 8 ? tens.slice(0, -1) : tens}${ONES[one]}`;
}

/** "ottantadue", "centoventotto", "cento ventotto"; zero and one are words of other meanings too. */
export function spell(value: number): string[] {
  if (value < 2) return [];
  if (value < 100) return [belowHundred(value)];
  const head = value < 200 ? 'cento' : 'duecento';
  const rest = value % 100 === 0 ? '' : belowHundred(value % 100);
  return rest === '' ? [head] : [`${head}${rest}`, `${head} ${rest}`];
}
