import type { DayPart } from './day-part';
import { PERIOD_RULES } from './period-rules';
import type { Period, TimePhrase } from './phrase';

/** A time phrase found in normalised text, with the part of the day said along with it. */
export interface FoundTime {
  readonly index: number;
  readonly length: number;
  readonly phrase: TimePhrase;
  readonly dayPart: DayPart | null;
}

interface FoundPeriod {
  readonly end: number;
  readonly period: Period;
  readonly dayPart: DayPart | null;
}

const LEAD = /(?:(?:on|in|during|the|of|at|for|throughout|within|start of|beginning of) )*/y;
const ALL_TIME =
  /(?:of |for |over )?(?:all[- ]time|all my (?:logs|data|readings)|ever|overall|altogether|since (?:the )?(?:start|beginning)|(?:my )?(?:whole|entire) history|all (?:of )?my life|to date|so far)\b/y;

/** Every time phrase of a normalised question in the order it is said; overlapping readings give way to the longest. */
export function readTimes(text: string, thisYear: number): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const wordStart = /(?<![\p{L}\d])[\p{L}\d]/gu;
  for (let match = wordStart.exec(text); match; match = wordStart.exec(text)) {
    const time = timeAt(text, match.index, thisYear);
    if (!time) continue;
    found.push(time);
    wordStart.lastIndex = time.index + time.length;
  }
  return withoutFillers(found);
}

/** "so far" and "overall" add nothing beside a named period. */
function withoutFillers(found: readonly FoundTime[]): readonly FoundTime[] {
  const named = found.filter((time) => time.phrase.type !== 'ALL_TIME');
  return named.length > 0 ? named : found.slice(0, 1);
}

function timeAt(text: string, index: number, thisYear: number): FoundTime | null {
  const range =
    betweenAt(text, index, thisYear) ?? openAt(text, index, thisYear) ?? sinceEventAt(text, index, thisYear);
  if (range) return range;
  const all = matchAt(ALL_TIME, text, index);
  if (all) return { index, length: all[0].length, phrase: { type: 'ALL_TIME' }, dayPart: null };
  const one = periodAt(text, index, false, thisYear);
  if (!one) return null;
  const joined = joinedRange(text, index, one, thisYear);
  return joined ?? found(index, one.end, { type: 'IN', period: one.period }, one.dayPart);
}

const BETWEEN = /(?:between|from|starting) (?:the )?/y;
const CONTRASTED = /\b(?:differ\w*|compar\w*)\b/;
const BETWEEN_AND = / (?:and|to|until|till|through|up to|thru|-) (?:the )?/y;

function betweenAt(text: string, index: number, thisYear: number): FoundTime | null {
  const opening = matchAt(BETWEEN, text, index);
  // "the difference between May and June" names two times, not the time from one to the other.
  if (!opening || CONTRASTED.test(text.slice(0, index))) return null;
  const first = periodAt(text, index + opening[0].length, true, thisYear);
  return first ? rangeFrom(text, index, first, thisYear) : null;
}

const JOINING = / (?:to|until|till|through|thru|-) (?:the )?/y;

/** "1 May to 3 May", "May - July": a range without an opening word. */
function joinedRange(text: string, index: number, first: FoundPeriod, thisYear: number): FoundTime | null {
  // "compare may to june" names two times.
  if (CONTRASTED.test(text.slice(0, index)) && first.period.type !== 'DATE') return null;
  return matchAt(JOINING, text, first.end) ? rangeFrom(text, index, first, thisYear) : null;
}

function rangeFrom(text: string, index: number, first: FoundPeriod, thisYear: number): FoundTime | null {
  const joint = matchAt(BETWEEN_AND, text, first.end);
  const last = joint && periodAt(text, first.end + joint[0].length, true, thisYear);
  if (!joint || !last) return null;
  return found(index, last.end, { type: 'BETWEEN', first: first.period, last: last.period }, null);
}

const OPEN_WORDS = {
  SINCE: /(?:ever )?(?:since|starting|as of|from) (?:the )?/y,
  AFTER: /after (?:the )?(?:end of )?/y,
  BEFORE: /(?:before|prior to) (?:the )?/y,
  UNTIL: /(?:until|till|up to|up until|through) (?:the )?(?:end of )?/y,
} as const;

/** "since my birthday on 12 march": the time that dates what is said after "since". */
const SINCE_EVENT = /since (?:[\p{L}'-]+ ){1,6}?(?:on|in|at|from|last) /uy;

function sinceEventAt(text: string, index: number, thisYear: number): FoundTime | null {
  const opening = matchAt(SINCE_EVENT, text, index);
  if (!opening) return null;
  const start = index + opening[0].length - (opening[0].endsWith('last ') ? 'last '.length : 0);
  const one = periodAt(text, start, true, thisYear);
  return one && found(index, one.end, { type: 'SINCE', period: one.period }, one.dayPart);
}

function openAt(text: string, index: number, thisYear: number): FoundTime | null {
  for (const type of ['SINCE', 'AFTER', 'BEFORE', 'UNTIL'] as const) {
    const opening = matchAt(OPEN_WORDS[type], text, index);
    const one = opening && periodAt(text, index + opening[0].length, true, thisYear);
    // "from yesterday" names that day; only "from … on(wards)" is open-ended.
    if (one && opening[0].startsWith('from') && !matchAt(/ on(?:wards?|ward)?\b/y, text, one.end)) continue;
    if (one) return found(index, one.end, { type, period: one.period }, one.dayPart);
  }
  return null;
}

const wordBefore = (text: string, index: number): string =>
  /(\p{L}+) $/u.exec(text.slice(Math.max(0, index - 16), index))?.[1] ?? '';

/** The longest period that begins here; `bare` allows what is a time only among other time words: a lone year or "may". */
function periodAt(text: string, index: number, bare: boolean, thisYear: number): FoundPeriod | null {
  const lead = matchAt(LEAD, text, index)?.[0].length ?? 0;
  let best: FoundPeriod | null = null;
  for (const rule of PERIOD_RULES) {
    for (const start of lead > 0 ? [index, index + lead] : [index]) {
      if (rule.after && !bare && !rule.after.has(wordBefore(text, start))) continue;
      const match = matchAt(rule.pattern, text, start);
      const read = match && rule.read(match, thisYear);
      if (!match || !read || start + match[0].length <= (best?.end ?? 0)) continue;
      best = { end: start + match[0].length, period: read.period, dayPart: read.dayPart ?? null };
    }
  }
  return best;
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  const sticky = pattern;
  sticky.lastIndex = index;
  return sticky.exec(text);
}

function found(index: number, end: number, phrase: TimePhrase, dayPart: DayPart | null): FoundTime {
  return { index, length: end - index, phrase, dayPart };
}
