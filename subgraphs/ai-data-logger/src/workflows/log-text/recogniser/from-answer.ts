import { wordingOf } from '../../../domain/languages/wording';
import { findTimes } from '../../../domain/time/expressions';
import { combineParts, type TimeParts } from '../../../domain/time/parts';
import type { Amount, Doubt, RecognisedItem, Recognition, Region, TextRange } from '../../../domain/types';
import { SIZES } from '../../../domain/vocabulary/filler';
import type { ModelAnswer, ModelItem } from './schema';

/** Turns a model's answer into a recognition, or null when a quote or a number of it does not stand in the message: a model quotes, it does not invent. */
export function fromAnswer(
  answer: ModelAnswer,
  message: string,
  offline: Recognition,
  region: Region,
): Recognition | null {
  const items = answer.items.map((item) => itemFrom(item, message, region));
  if (items.some((item) => item === null)) return null;
  const nothing =
    items.length === 0 ? (answer.notALog ?? offline.notALog ?? 'I found nothing to log in it.') : null;
  const { notRecorded } = answer;
  return { items: items as RecognisedItem[], doubts: [], notRecorded, notALog: nothing, tags: offline.tags };
}

function itemFrom(item: ModelItem, message: string, region: Region): RecognisedItem | null {
  const range = find(message, item.quote);
  const { tokens } = wordingOf(item.quote, region);
  const numbers = new Set(tokens.flatMap(({ kind, value }) => (kind === 'number' ? [value] : [])));
  if (!range || item.measures.some(({ value }) => !numbers.has(value))) return null;
  if (item.abvPercent !== null && !numbers.has(item.abvPercent)) return null;
  const isSpelled = item.amount === null || numbers.has(item.amount.value) || SPELLED.has(item.amount.value);
  const when = item.when === null ? null : timeOf(item.when, message, region);
  if (!isSpelled || when === undefined) return null;
  const vague = item.vagueWords === null ? null : find(message, item.vagueWords);
  if (item.vagueWords !== null && !vague) return null;
  const doubt: Doubt[] = vague && item.kind !== 'CONSUMED' ? [doubtOf(vague)] : [];
  return {
    kind: item.kind,
    range,
    when,
    measures: item.measures,
    thing: item.thing?.toLowerCase() ?? null,
    amount: vague
      ? { type: 'vague', words: item.vagueWords ?? '', range: vague }
      : amountOf(item, tokens.find(({ text }) => SIZES.has(text))?.text ?? null),
    abvPercent: item.abvPercent,
    context: item.context,
    sharedBy: 1,
    note: null,
    doubts: doubt,
  };
}

/** Amounts that are said without digits: a, half a, a couple of, a dozen. */
const SPELLED = new Set([0.25, 0.5, 0.75, 1, 2, 12]);

function amountOf({ amount }: ModelItem, size: string | null): Amount | null {
  if (!amount) return size === null ? null : { type: 'exact', value: 1, unit: null, size };
  return { type: 'exact', value: amount.value, unit: amount.unit, size };
}

function doubtOf(range: TextRange): Doubt {
  return { question: 'Which single value shall be kept?', missing: 'value', range };
}

function find(message: string, words: string): TextRange | null {
  const start = message.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : { start, end: start + words.length };
}

/** The time words read by the same code as everywhere; undefined when they do not stand in the message or say no time. */
function timeOf(words: string, message: string, region: Region): TimeParts | undefined {
  if (!find(message, words)) return undefined;
  const groups = findTimes(wordingOf(words, region).tokens, region.dayFirst);
  const [first, ...rest] = groups.map(({ parts }) => parts);
  return first && rest.reduce(combineParts, first);
}
