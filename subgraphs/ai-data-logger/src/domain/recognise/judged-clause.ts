import { englishOf } from '../languages/wording';
import type { Clause } from '../text/segment';
import { quote } from '../text/tokens';
import { CONSENT, type Doubt, type RecognisedItem } from '../types';
import { readClause, type Reading } from './clause-reader';
import { correctedNumber } from './echo';
import { type Found, silent } from './found';
import { isFact } from './intent';
import { isDoneOtherwise } from './unexplained';
import type { Verdict } from './verdicts';
import { newItem, rangeOf, readUnit } from './workspace';

/** Leaves a silenced clause alone, asks about a doubtful one, and reads any other. */
export function readJudged(
  clause: Clause,
  verdict: Verdict | null,
  silenced: Clause | undefined,
  before: readonly Found[],
  reading: Reading,
): Found {
  if (verdict && !verdict.isDoubtful) return silent(clause);
  const ellipsis = silenced ? completedBy(clause, silenced, reading) : null;
  const read = ellipsis ?? readClause(clause, before, reading);
  if (!verdict && isDoneOtherwise(clause, read.items)) return withConsent(read, DONE_OTHERWISE, reading);
  if (!verdict) return read;
  return read.items.length === 0 ? silent(clause) : withConsent(read, verdict.says, reading);
}

const DONE_OTHERWISE = 'Whether it was eaten or drunk is not said.';

/** Reads a clause that may be no log, and asks before anything of it is written. */
function withConsent(read: Found, why: string, { message }: Reading): Found {
  const { clause } = read;
  const question = `Shall I log "${quote(message, rangeOf(clause.tokens))}"? ${why}`;
  const doubt: Doubt = { question, missing: CONSENT, range: rangeOf(clause.tokens) };
  return { ...read, doubts: [...read.doubts, doubt] };
}

/** "wanted one beer, had 3" and "planned 20 min sauna, did 15": the number is of what the silenced clause names. */
function completedBy(clause: Clause, silenced: Clause, reading: Reading): Found | null {
  const text = englishOf(clause.tokens, reading.wording);
  const now = clause.sentence === silenced.sentence ? weightNow(clause, silenced) : null;
  if (now) return { ...silent(clause), items: [now] };
  if (clause.sentence !== silenced.sentence || !(isFact(text) || /^\W*(?:only|just)\b/.test(text)))
    return null;
  const named = readClause(silenced, [], reading);
  const item = named.items.length === 1 ? correctedNumber({ ...clause, corrects: true }, named) : null;
  return item ? { ...silent(clause), items: [{ ...item, range: rangeOf(clause.tokens) }] } : null;
}

/** "lost half a kilo, now 80.3": the number behind a change of weight is the weight. */
function weightNow(clause: Clause, silenced: Clause): RecognisedItem | null {
  const unit = silenced.tokens.flatMap((token, at) => {
    const read = silenced.tokens[at - 1]?.kind === 'number' ? readUnit(silenced.tokens, at) : null;
    return read && (read.unit === 'kg' || read.unit === 'lb') ? [read.unit] : [];
  })[0];
  const number = clause.tokens.find(({ kind }) => kind === 'number');
  const isNow = clause.tokens.every(
    (token) => token === number || token.kind === 'sign' || NOW.has(token.text),
  );
  const isWeight = number !== undefined && number.value >= LEAST_WEIGHT && unit !== undefined && isNow;
  return isWeight
    ? newItem('BODY', [number], { measures: [{ field: 'weightLb', value: number.value, unit }] })
    : null;
}

const NOW = new Set("now at today currently so i'm i am to it's is this morning sitting down up".split(' '));
/** Below this a number is another change. */
const LEAST_WEIGHT = 30;
