const ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );

const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

function belowHundred(value: number): string {
  if (value < 30) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10) - 3] ?? '';
  return value % 10 === 0 ? tens : `${tens} y ${ONES[value % 10]}`;
}

/** "ochenta y dos", "ciento veintiocho"; zero and one are words of other meanings too. */
export function spell(value: number): string[] {
  if (value < 2) return [];
  if (value < 100) return [belowHundred(value)];
  if (value === 100) return ['cien'];
  const rest = value % 100 === 0 ? '' : ` ${belowHundred(value % 100)}`;
  return [`${value < 200 ? 'ciento' : 'doscientos'}${rest}`];
}
