import type { LogKind } from '@phda/shared-models/src/registry';

import { splitPhrase } from '../text/phrases';
import { LOGS_OF_THINGS } from '../things';

/** What a word stands for: logs of these kinds, and the field it names. */
export interface Group {
  readonly kinds: readonly LogKind[] | null;
  readonly field: string | null;
}

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
  ['systolic', group('systolicMmhg', 'HEART')],
  ['sys', group('systolicMmhg', 'HEART')],
  ['upper', group('systolicMmhg', 'HEART')],
  ['diastolic', group('diastolicMmhg', 'HEART')],
  ['dia', group('diastolicMmhg', 'HEART')],
  ['lower', group('diastolicMmhg', 'HEART')],
  ['pulse', group('rateBpm', 'HEART')],
  ['heart rate', group('rateBpm', 'HEART')],
  ['hr', group('rateBpm', 'HEART')],
  ['sauna', group(null, 'SAUNA')],
  ['sauna session', group(null, 'SAUNA')],
  ['caffeine', group('caffeineMg', 'CAFFEINE')],
  ['alcohol', group('alcoholOz', 'ALCOHOL')],
  ['alcoholic drink', group(null, 'ALCOHOL')],
  ['drink', group(null, 'ALCOHOL', 'CAFFEINE')],
  ['food', group(null, 'NUTRITION')],
  ['meal', group(null, 'NUTRITION')],
  ['protein', group('proteinG', 'NUTRITION')],
  ['sodium', group('sodiumMg', 'NUTRITION')],
  ['potassium', group('potassiumMg', 'NUTRITION')],
]);

/** The kind of log or the field that some words name as a whole ("blood pressure"); null when they name a thing. */
export function groupOf(words: string): Group | null {
  return GROUPS.get(splitPhrase(words).join(' ')) ?? GROUPS.get(words) ?? null;
}

/** Proteins that are eaten as such. */
const POWDERS = /^(?:whey|pea|soy|casein|vegan|isolate)$/;

/** A figure of one named thing: "porridge protein", or "protein porridge" where the words were "protein of the porridge"; null for any other words, such as "protein bar". */
export function partedFigure(
  said: string,
  hasOf: boolean,
): { readonly group: Group; readonly thing: string } | null {
  const words = said.split(' ');
  const name = (hasOf ? words[0] : words.at(-1)) ?? '';
  const thing = (hasOf ? words.slice(1) : words.slice(0, -1)).join(' ');
  const group = groupOf(name);
  return group && thing !== '' && !POWDERS.test(thing) && isFigure(group) ? { group, thing } : null;
}

function isFigure(group: Group): boolean {
  return group.field !== null && (group.kinds ?? []).every((kind) => LOGS_OF_THINGS.has(kind));
}

const NUMBER = String.raw`(?<number>\d[\d.,]*(?: ?(?:[a-z]+|%))?)`;
/** A number with the name of its field, in both orders. */
const FIGURES: readonly RegExp[] = [
  new RegExp(String.raw`^${NUMBER} (?:of )?(?:the )?(?<name>[a-z ]+)$`),
  new RegExp(String.raw`^(?:the |my |its )?(?<name>[a-z ]+?)(?: (?:to|is|was|of))? ${NUMBER}$`),
];

/** A number that says what it is a figure of ("40 g of protein", "pulse 66"); null for any other words. */
export function figureIn(
  words: string,
): { readonly group: Group; readonly name: string; readonly number: string } | null {
  for (const pattern of FIGURES) {
    const { name = '', number = '' } = pattern.exec(words)?.groups ?? {};
    const group = groupOf(name);
    if (group?.field != null) return { group, name, number };
  }
  return null;
}
