import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';

import { messageReason } from './recognise/intent';
import { normalise } from './text/normalise';
import { splitPhrase } from './text/phrases';
import { tokenise } from './text/tokens';
import { findTimes } from './time/expressions';
import type { Decision } from './types';

/** What is to be taken back: the newest log that fits, or the whole newest entry when nothing is said about it. */
export interface TakeBack {
  /** The person's words for it, for the question when nothing fits; empty for the newest entry. */
  readonly said: string;
  /** Only logs of these kinds; null is any kind. */
  readonly kinds: readonly LogKind[] | null;
  /** A field of the registry that must hold a value. */
  readonly field: string | null;
  /** Stems that must all stand in the description. */
  readonly stems: readonly string[];
}

/** What is looked at to decide whether a log is meant. */
export interface Candidate {
  readonly id: string;
  readonly kind: LogKind;
  readonly entryId: string;
  readonly datetime: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const LEAD =
  /^\W*(?:(?:oops|sorry|no|nope|wait|actually|please|pls|ok|okay|hey|hi|now|and|can you|could you|i want to|i need to)\W+)*/;
const TAKING_BACK =
  /^(?:undo|scratch|take back|take (?:that|it|this) back|delete|remove|revert|cancel|erase|discard)\b/;
const EMPTY_WORDS = new Set(
  'that it this last latest newest most recent previous my the a an one please pls thanks entry log record message thing reading measurement value again i just logged added entered sent wrote made said of for from with what'.split(
    ' ',
  ),
);
/** Words that name several things at once; which ones cannot be told by words alone. */
const SEVERAL = /\b(?:and|or|all|every|everything|both|entries|logs|except|but|then)\b|\d/;

type Group = Pick<TakeBack, 'kinds' | 'field'>;
const group = (field: string | null, ...kinds: LogKind[]): Group => ({ kinds, field });

/** Words that name a kind of log or one of its fields instead of a thing. */
const GROUPS = new Map<string, Group>([
  ['weight', group('weightLb', 'BODY')],
  ['weigh in', group('weightLb', 'BODY')],
  ['body fat', group('pbf', 'BODY')],
  ['fat', group('pbf', 'BODY')],
  ['scan', group(null, 'BODY')],
  ['bp', group('systolicMmhg', 'HEART')],
  ['blood pressure', group('systolicMmhg', 'HEART')],
  ['pressure', group('systolicMmhg', 'HEART')],
  ['pulse', group('rateBpm', 'HEART')],
  ['heart rate', group('rateBpm', 'HEART')],
  ['hr', group('rateBpm', 'HEART')],
  ['sauna', group(null, 'SAUNA')],
  ['sauna session', group(null, 'SAUNA')],
  ['caffeine', group(null, 'CAFFEINE')],
  ['alcohol', group(null, 'ALCOHOL')],
  ['alcoholic drink', group(null, 'ALCOHOL')],
  ['drink', group(null, 'ALCOHOL', 'CAFFEINE')],
  ['food', group(null, 'NUTRITION')],
  ['meal', group(null, 'NUTRITION')],
]);

const HOW = 'I can take back the newest entry ("undo") or the newest of its kind ("delete my last coffee").';

/** What a message orders done with earlier logs, or null when it orders nothing; such a message never becomes a new row. */
export function orderOf(message: string): Extract<Decision, { type: 'takeBack' | 'ask' }> | null {
  const text = normalise(message);
  const order = text.replace(LEAD, '');
  if (messageReason(text)) return null;
  if (TAKING_BACK.test(order)) return takeBackOf(order.replace(TAKING_BACK, ''));
  if (isCorrection(text, order))
    return question(
      `Which entry do you mean, and how should it read? I cannot change one by words. ${HOW} Then send it again as it should be.`,
    );
  return null;
}

function question(text: string): Extract<Decision, { type: 'ask' }> {
  return { type: 'ask', question: text, range: { start: 0, end: 0 }, drafts: [], notices: [] };
}

/** The question to ask when nothing fits what was to be taken back. */
export function nothingFits({ said }: TakeBack): Extract<Decision, { type: 'ask' }> {
  const what = said === '' ? 'no entry' : `no "${said}" among your newest logs`;
  return question(`I found ${what} to take back. Which entry do you mean?`);
}

function takeBackOf(rest: string): Extract<Decision, { type: 'takeBack' | 'ask' }> {
  if (SEVERAL.test(rest) || findTimes(tokenise(rest), true).length > 0)
    return question(`Which one entry should be taken back? ${HOW}`);
  const words = (rest.match(/[\p{L}\p{M}']+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word));
  const said = words.join(' ');
  const stems = splitPhrase(said);
  const known = GROUPS.get(stems.join(' ')) ?? GROUPS.get(said);
  const target = known ? { said, stems: [], ...known } : { said, stems, kinds: null, field: null };
  return { type: 'takeBack', target };
}

const CORRECTIONS: readonly RegExp[] = [
  /^(?:make|change|set) (?:that|it|this)\b/,
  /^i meant?\b/,
  /^correction\b/,
  /^(?:change|edit|update|correct|fix|amend|adjust|replace|rename|move|set) (?:my|the|that|it|this|last|latest|previous)\b/,
  /^(?:update|set) [\w ]{1,30} to \d/,
  /^that (?:last|latest|previous)\b.*\b(?:was|were)\b/,
  /^(?:change|edit|correct|amend|adjust|replace|rename|move)\b.*\b(?:to|with|into)\b/,
  /^(?:that|it|this|(?:my|the) (?:last|latest|previous)\b.{0,40}?) (?:should (?:be|have been|say|read)|was wrong|is wrong)\b/,
  /^(?:it|that) was (?:yesterday|today|last night)\b/,
  /^(?:it|that) was\b.*\bnot\b/,
];
/** "no, it was 118", "no, 118": the words before are in an earlier message. */
const DENIAL =
  /^\W*(?:no|nope|oops|wait|actually)\W+(?:(?:it|that|this|the \w+|my \w+) (?:was|is|were)\b|(?<=^\W*no\W+)\d)/;

function isCorrection(text: string, order: string): boolean {
  return CORRECTIONS.some((pattern) => pattern.test(order)) || DENIAL.test(text);
}

/** The logs that are meant, of candidates sorted newest first: all of the newest entry, or the newest fitting log with its twins in other tables. */
export function chooseLogs(target: TakeBack, candidates: readonly Candidate[]): readonly Candidate[] {
  const [newest, ...others] = candidates.filter((candidate) => fits(target, candidate));
  if (!newest) return [];
  if (target.said === '') return candidates.filter(({ entryId }) => entryId === newest.entryId);
  const kinds = new Set([newest.kind]);
  const twins = others.filter((other) => {
    const isTwin =
      !kinds.has(other.kind) &&
      other.entryId === newest.entryId &&
      other.datetime === newest.datetime &&
      descriptionOf(other) === descriptionOf(newest);
    if (isTwin) kinds.add(other.kind);
    return isTwin;
  });
  return [newest, ...twins];
}

function fits({ kinds, field, stems }: TakeBack, candidate: Candidate): boolean {
  if (kinds && !kinds.includes(candidate.kind)) return false;
  if (field !== null && candidate.fields[field] == null) return false;
  const described = new Set(splitPhrase(descriptionOf(candidate)));
  return stems.every((stem) => described.has(stem));
}

function descriptionOf({ kind, fields }: Candidate): string {
  const texts = LOG_KIND_REGISTRY[kind].texts.map(({ field }) => fields[field]);
  return String(texts.find((text) => typeof text === 'string') ?? '');
}
