import type { Token } from '../text/tokens';
import { bareHour, type ClockRead, finish, hasMeridiem, isEnd, isHour, readDigits } from './clock-digits';
import type { TimeRead } from './day-words';
import { opensReading } from './neighbours';
import { readZone } from './zone-words';

const LEADS = new Set([
  'at',
  'um',
  '@',
  'around',
  'about',
  'by',
  'approx',
  '~',
  'circa',
  'near',
  'from',
  'since',
  'between',
]);
const SURE_LEADS = new Set(['at', 'um', '@', 'from', 'since']);

/** Reads clock times: 7am, 7:15, 6.45am, at 8, at 0700, 19h30, 7 oclock, half past seven, 06:30 UTC. */
export function readClock(tokens: readonly Token[], index: number, follows = false): TimeRead | null {
  let lead = 0;
  while (lead < 2 && LEADS.has(tokens[index + lead]?.text ?? '')) lead += 1;
  const sure = tokens.slice(index, index + lead).some(({ text }) => SURE_LEADS.has(text));
  const at = index + lead;
  const span = readSpan(tokens, at);
  if (span) return { ...span, length: lead + span.length };
  // "weighed in at 203" and "came in at 128" name a value.
  if (tokens[index]?.text === 'at' && tokens[index - 1]?.text === 'in') return null;
  // "2 bottles between 4" shares them.
  if (tokens[index]?.text === 'between') return null;
  const isLed =
    lead > 0 && index > 0 && (closes(tokens[at + 1]) || (follows && opensReading(tokens, at + 1)));
  const isWritten = follows && isWrittenTime(tokens, at);
  const read = readSpoken(tokens, at, sure) ?? readDigits(tokens, at, sure || isLed || isWritten);
  if (!read) return null;
  const zone = readZone(tokens, at + read.length);
  return {
    length: lead + read.length + (zone?.length ?? 0),
    parts: { clock: read.clock, ...(zone ? { zone: zone.zone } : {}) },
  };
}

/** "yesterday 1830 138/88", "this morning 6.30 138/88": a time in four digits or with a point, before a measurement. */
function isWrittenTime(tokens: readonly Token[], at: number): boolean {
  return /^(?:\d{4}|\d{1,2}\.\d\d)$/.test(tokens[at]?.text ?? '') && opensReading(tokens, at + 1);
}

const SPAN_SIGNS = new Set(['-', 'to', 'until', 'till', 'til']);

/** "6-6:30pm", "from 6 to 6:20pm", "7pm until 7:45": the first clock time takes am or pm of the second. */
function readSpan(tokens: readonly Token[], at: number): TimeRead | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const from = readDigits(tokens, at, false) ?? bareHour(tokens, at);
  const sign = tokens[at + (from?.length ?? 0)]?.text ?? '';
  const isBetween = sign === 'and' && tokens[at - 1]?.text === 'between';
  if (!from || !(SPAN_SIGNS.has(sign) || isBetween)) return null;
  const to = readDigits(tokens, at + from.length + 1, false);
  if (!to) return null;
  const clock = { ...from.clock, meridiem: from.clock.meridiem ?? to.clock.meridiem };
  return { length: from.length + 1 + to.length, parts: { clock, until: to.clock } };
}

/** "a coffee around 9": a bare hour at the end of what is said, where a quantity would want its thing. */
function closes(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || CLOSING.has(token.text);
}

const CLOSING = new Set([
  ',',
  '.',
  ';',
  ')',
  'and',
  'this',
  'today',
  'yesterday',
  'last',
  'in',
  'then',
  'ish',
]);

/** "half past 7", "quarter to 8", "ten after 6", "20 to 8 this morning", British "half seven". */
function readSpoken(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const article = text(0) === 'a' && (text(1) === 'quarter' || text(1) === 'half') ? 1 : 0;
  const first = tokens[at + article];
  const amount = SPOKEN[text(article)] ?? first?.value ?? NaN;
  const direction = DIRECTIONS[text(article + 1)] ?? 0;
  const hour = tokens[at + article + 2];
  if (direction !== 0 && isHour(hour) && amount % 5 === 0 && amount < 60) {
    const isSaid = first?.kind !== 'number' || text(article + 1) === 'past';
    if (!isSaid && !sure && !isTimeAfter(tokens, at + article + 3)) return null;
    const minutes = hour.value * 60 + direction * amount;
    return spoken(finish(tokens, at, article + 3, Math.floor(minutes / 60), ((minutes % 60) + 60) % 60));
  }
  const next = tokens[at + 1];
  return text(0) === 'half' && isHour(next) && !tokens[at + 2]?.glued && isEnd(tokens[at + 2])
    ? spoken(finish(tokens, at, 2, next.value, 30))
    : null;
}

/** "half one" is one of the clock of twelve hours: like a bare hour it is more often after noon than before dawn. */
function spoken({ length, clock }: ClockRead): ClockRead {
  return clock.meridiem === null ? { length, clock: { ...clock, bare: true } } : { length, clock };
}

const SPOKEN: Readonly<Record<string, number>> = { half: 30, quarter: 15 };
const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { past: 1, after: 1, to: -1, til: -1, till: -1 };

/** "five to eight" could be a range; words of a day behind it make it a time. */
function isTimeAfter(tokens: readonly Token[], at: number): boolean {
  return hasMeridiem(tokens, at) || DAY_WORDS.has(tokens[at]?.text ?? '') || opensReading(tokens, at);
}

const DAY_WORDS = new Set(['this', 'today', 'tonight', 'yesterday', 'last', 'oclock']);
