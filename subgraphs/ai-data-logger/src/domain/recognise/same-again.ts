import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { FILLER } from '../vocabulary/filler';
import { familyOf } from '../vocabulary/units';
import { readAmount } from './amount';
import { type Found, silent } from './found';
import { type PlacedTime, timesOf } from './times';

const JOINERS: ReadonlySet<string> = new Set(['and', 'comma']);
const SAME = new Set(['same', 'another', 'more', 'again']);
const BESIDE_SAME = new Set(
  'a an the of one then and had i by followed those them that it other round later x'.split(' '),
);

/** "a 125 ml of the same", "then 3 more", "followed by another": the thing before it once more, in another amount. */
export function sameAgain(clause: Clause, previous: Found, dayFirst: boolean): Found | null {
  const item = previous.items.at(-1);
  if (item?.kind !== 'CONSUMED' || item.amount?.type === 'vague' || item.amount?.type === 'range')
    return null;
  const { times, groups } = timesOf(clause, dayFirst);
  const said = clause.tokens.filter(
    ({ kind }, at) =>
      kind !== 'sign' && !groups.some((group) => at >= group.at && at < group.at + group.length),
  );
  const { amount, used } = readAmount(said.filter(({ text }) => !SAME.has(text)));
  const isAll = said.every(
    (token) => SAME.has(token.text) || BESIDE_SAME.has(token.text) || isAmount(token, used),
  );
  const isCounted =
    times.length > 0 && said.length === 1 && isSmallCount(said[0]) && JOINERS.has(clause.joiner);
  if (!isAll || said.length === 0 || !(isCounted || said.some(({ text }) => SAME.has(text)))) return null;
  const range = { start: said[0]?.start ?? 0, end: said.at(-1)?.end ?? 0 };
  return {
    ...silent(clause),
    times: times.map((time) => onSameDay(time, previous.times.at(-1)?.parts.day)),
    items: [{ ...item, range, when: null, amount: amountAgain(item.amount, amount) }],
  };
}

/** "1 with lunch yesterday, 2 with dinner" goes on telling of yesterday. */
function onSameDay(time: PlacedTime, day: PlacedTime['parts']['day']): PlacedTime {
  const isDated = time.parts.day !== undefined || time.parts.ago !== undefined || time.parts.now === true;
  return day === undefined || isDated ? time : { ...time, parts: { ...time.parts, day } };
}

/** "1 beer with lunch, 2 with dinner": a count and a time leave the thing out. */
function isSmallCount(token: Token | undefined): boolean {
  return token?.text === 'one' || (token?.kind === 'number' && token.value <= MOST_COUNTED);
}

const MOST_COUNTED = 12;

function isAmount(token: Token, used: readonly Token[]): boolean {
  return used.includes(token) && (token.kind === 'number' || !FILLER.has(token.text));
}

/** "12 oz beer, then 2 more" is twice as much as before; "a pint, then a half" of the same is its own amount. */
function amountAgain(
  before: RecognisedItem['amount'],
  said: RecognisedItem['amount'],
): RecognisedItem['amount'] {
  if (said?.type !== 'exact')
    return before?.type === 'exact' && isCount(before) ? { ...before, value: 1 } : before;
  if (said.unit !== null || before?.type !== 'exact') return said;
  return { ...before, value: isCount(before) ? said.value : before.value * said.value };
}

function isCount({ unit }: Extract<RecognisedItem['amount'], { type: 'exact' }>): boolean {
  const family = familyOf(unit);
  return unit === 'pint' || (family !== 'mass' && family !== 'volume');
}
