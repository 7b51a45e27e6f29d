import type { Token } from '../text/tokens';

/** Offsets that abbreviations stand for; those with more than one meaning (IST, CST in Asia) are left out or follow common use. */
const OFFSETS: Readonly<Record<string, string>> = {
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  zulu: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** The offset from UTC that is said right behind a clock time, as "UTC", "Z" or "+01:00"; null when none is. */
export function readZone(tokens: readonly Token[], at: number): { length: number; zone: string } | null {
  const open = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? 1 : 0;
  const named = OFFSETS[tokens[at + open]?.text ?? ''];
  return named === undefined ? readOffset(tokens, at) : { length: 1 + 2 * open, zone: named };
}

function readOffset(tokens: readonly Token[], at: number): { length: number; zone: string } | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
  if (!sign?.glued || !hours?.glued || (sign.text !== '+' && sign.text !== '-')) return null;
  if (/^\d{4}$/.test(hours.text)) return offset(sign.text, hours.text.slice(0, 2), hours.text.slice(2), 2);
  if (colon?.text !== ':' || !/^\d\d$/.test(hours.text) || !/^\d\d$/.test(minutes?.text ?? '')) return null;
  return offset(sign.text, hours.text, minutes?.text ?? '', 4);
}

/** The widest offset in use is +14:00. */
function offset(
  sign: string,
  hours: string,
  minutes: string,
  length: number,
): { length: number; zone: string } | null {
  return Number(hours) > 14 || Number(minutes) > 59 ? null : { length, zone: `${sign}${hours}:${minutes}` };
}
