import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import { readDuration } from '../time/durations';
import type { ClockWords } from '../time/parts';
import type { Amount, Doubt, RecognisedItem } from '../types';
import { unitOfWords } from '../vocabulary/units';
import { type Session, takeMinutes, takeRounds, tellsTotal } from './sauna-minutes';
import type { PlacedTime } from './times';
import { newItem, rangeEnd, rangeOf, type Workspace } from './workspace';

const LABELS = new PhraseBook<true>(
  [
    ...METRIC_REGISTRY.SAUNA_MINUTES.words,
    'steam',
    'steam bath',
    'suana',
    'saunna',
    'sauna session',
    'infrared sauna',
    'hot box',
    'finnish sauna',
    'ir sauna',
    'hammam',
    'banya',
    'sweat lodge',
    'sauna bath',
    'steamroom',
    'saunaed',
    "sauna'd",
    'sweat session',
    'dry sauna',
    'wet sauna',
    'smoke sauna',
    'barrel sauna',
    'steam sauna',
    'badstue',
    'badstu',
    'bastu',
    'hamam',
    'infrared cabin',
    'ir cabin',
  ].map((word) => [word, true]),
);

/** Says whether a clause speaks of the sauna, so that a clause with its minutes may follow. */
export function mentionsSauna(tokens: readonly Token[]): boolean {
  return LABELS.find(tokens).length > 0;
}

/** Takes a sauna session of a clause; several rounds are one session with their minutes added up. */
export function recogniseSauna(
  space: Workspace,
  times: readonly PlacedTime[],
  isBesideReading: boolean,
): RecognisedItem[] {
  const tokens = space.free();
  const labels = LABELS.find(tokens);
  const label = labels[0];
  if (!label) return [];
  const labelTokens = tokens.slice(label.at, label.at + label.length);
  const article = ['the', 'my', 'a'].includes(tokens[label.at - 1]?.text ?? '') ? 1 : 0;
  // "before the sauna at 6pm, 15 min" dates the session itself.
  const circumstance = article > 0 && times.length > 0 ? undefined : tokens[label.at - 1 - article];
  if (
    isBesideReading &&
    CIRCUMSTANCES.has(circumstance?.text ?? '') &&
    tokens.every(({ kind }) => kind !== 'number')
  ) {
    space.setAside(...labelTokens);
    return [];
  }
  space.take(...labels.flatMap(({ at, length }) => tokens.slice(at, at + length)));
  const count = countOf(tokens, label);
  space.take(count);
  const pause = takePause(space);
  const range = rangeIn(space.free());
  if (range) {
    space.take(...range);
    return [newItem('SAUNA', [...labelTokens, ...range], { doubts: [rangeDoubt(range)] })];
  }
  const session = spanOf(times, pause) ?? takeMinutes(space);
  const told: Amount | null = count ? { type: 'exact', value: count.value, unit: null, size: null } : null;
  const rounds = session ? null : (told ?? takeRounds(space));
  const all = [...labelTokens, ...(session?.tokens ?? [])];
  const measures = session ? [{ field: 'durationMin', value: session.minutes, unit: session.unit }] : [];
  return [newItem('SAUNA', all, { measures, amount: rounds })];
}

const MOST_SESSIONS = 10;

/** "two sauna sessions, 15 minutes each", "three saunas: 10, 12 and 8 minutes": how many there were, where their minutes are told behind. */
function countOf(tokens: readonly Token[], label: { at: number; length: number }): Token | undefined {
  const [count, last] = [tokens[label.at - 1], tokens[label.at + label.length - 1]];
  const isCount = count?.kind === 'number' && Number.isInteger(count.value) && count.value <= MOST_SESSIONS;
  const others = tokens.slice(label.at + label.length);
  const isAlone = others.every(({ kind }) => kind !== 'number');
  const isHeading = others[0]?.text === ':' && others.every(({ text }) => text !== 'each');
  return isCount && last?.text.endsWith('s') && (isAlone || isHeading) ? count : undefined;
}

/** "pulse 108 after sauna" tells when the heart was measured; how long the session was is told elsewhere, or not at all. */
const CIRCUMSTANCES = new Set('in after post before pre during following from'.split(' '));

function rangeDoubt(range: readonly Token[]): Doubt {
  const question = 'How many minutes was it in the sauna? Please give one number instead of a range.';
  return { question, missing: 'durationMin', range: rangeOf(range) };
}

/** "sauna 6pm-6:30pm", "from 6 to 6:40 with a break of 10": the time between two clock times less the pause is the length of the session. */
function spanOf(times: readonly PlacedTime[], pause: number): Session | null {
  const span = times.find(({ parts }) => parts.until)?.parts;
  if (!span?.clock || !span.until) return null;
  const minutesOf = ({ hour, minute }: ClockWords): number => hour * 60 + minute;
  const minutes = (minutesOf(span.until) - minutesOf(span.clock) + 720) % 720;
  return { minutes: minutes - pause, unit: 'min', tokens: [] };
}

/** Takes a clause that is nothing but a duration, such as the second half of "sauna, 20 min". */
export function takeLoneDuration(space: Workspace): RecognisedItem | null {
  const tokens = space.free();
  const amount = tellsTotal(tokens) ? { type: 'exact' as const, value: 1, unit: null, size: null } : null;
  const session = tokens.length <= 6 ? takeMinutes(space) : null;
  return session && session.unit === 'min'
    ? newItem('SAUNA', session.tokens, {
        measures: [{ field: 'durationMin', value: session.minutes, unit: 'min' }],
        amount,
      })
    : null;
}

/** "15-20 min" and "15 to 20 minutes". */
function rangeIn(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex((token, index) => token.kind === 'number' && rangeEnd(tokens, index) !== null);
  const end = at < 0 ? null : rangeEnd(tokens, at);
  if (end === null) return null;
  return readDuration(tokens, end) ? tokens.slice(at, end + 2) : null;
}

/** Minutes of a pause between rounds, which are none of the sauna; 0 when none is told. */
function takePause(space: Workspace): number {
  const tokens = space.free();
  const pause = tokens.findIndex(({ text }) => PAUSES.has(text));
  if (pause < 0) return 0;
  const after = tokens.slice(pause + 1, pause + 4).find(({ kind }) => kind === 'number');
  const before = tokens.slice(Math.max(0, pause - 2), pause).find(({ kind }) => kind === 'number');
  const number = after ?? before;
  if (!number) return 0;
  const unit = unitOfWords(tokens[tokens.indexOf(number) + 1]?.text ?? '') === 'min' ? 1 : 0;
  const at = tokens.indexOf(number);
  space.take(...tokens.slice(at, at + 1 + unit), tokens[pause]);
  return number.value;
}

/** Words for what lies between two rounds. */
export const PAUSES: ReadonlySet<string> = new Set('break breaks pause pauses rest cooldown'.split(' '));
