import type { Metric } from '@phda/shared-models';

import { LOGS_UNIT, OTHER_UNITS, STORED_UNIT_WORDS } from '../units';
import type { Threshold } from './intent';

type Operator = Threshold['operator'];

/** Bounds on values that a question states, and the text without them. */
export interface FoundThresholds {
  readonly text: string;
  readonly thresholds: readonly Threshold[];
}

/** Things of which a day can have several: a bound on their number. */
const COUNTED_THINGS =
  'coffees?|espressos?|lattes?|cappuccinos?|teas?|cups?(?: of (?:coffee|tea))?|energy drinks?';
const UNIT_WORDS = [...OTHER_UNITS.map((unit) => unit.words), STORED_UNIT_WORDS, COUNTED_THINGS].join('|');
const NUMBER = '(\\d+(?:\\.\\d+)?)';
/** A number that counts days or times, a clock or a date is no bound on a value. */
const NOT_A_COUNT =
  '(?! ?(?:days?|nights?|weeks?|months?|years?|times?|hours? ago|am\\b|pm\\b|(?:st|nd|rd|th)\\b|january|february|march|april|may\\b|june|july|august|september|october|november|december|readings?|measurements?|sessions?|logs?|entries))(?![\\d:.-]*\\d)';
const UNIT = `(?: ?(${UNIT_WORDS})(?![\\p{L}\\d]))?`;

const WORDS: readonly (readonly [Operator, string])[] = [
  [
    'LE',
    'at or (?:below|under)|equal to or (?:below|under|less than)|(?:less|lower) than or equal to|no more than|not more than|at most|up to|a maximum of|maximum of|<=|not above|not over|not (?:go|get|be|rise) (?:over|above|past)|not exceed(?:ing)?|or less than',
  ],
  [
    'GE',
    'at or (?:above|over)|equal to or (?:above|over|greater than)|(?:greater|higher|more) than or equal to|no less than|not less than|no fewer than|at least|a minimum of|minimum of|>=|reach(?:ed|es|ing)?|hit|not below|not under|from',
  ],
  [
    'GT',
    '(?:more|greater|higher|bigger|larger|longer|heavier) than|above|over|exceed(?:s|ed|ing)?|beyond|past|topped|north of|in excess of',
  ],
  ['LT', '(?:less|fewer|lower|smaller|shorter|lighter) than|below|under|beneath|short of'],
];

const rule = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${words}) (?:an? |of )?${NUMBER}(?:\\/${NUMBER})?${NOT_A_COUNT}${UNIT}`,
    'gu',
  );
const BEFORE_NUMBER = WORDS.filter(([, words]) => words !== 'from').map(
  ([operator, words]) => [operator, rule(words.replace(/\|from$/, ''))] as const,
);
const AFTER_NUMBER: readonly (readonly [Operator, RegExp])[] = [
  [
    'GE',
    new RegExp(
      `${NUMBER}(?:\\/${NUMBER})?${UNIT}(?: or (?:more|higher|above|over|greater|longer)|\\+| and (?:above|over|up))(?!\\p{L})${UNIT}`,
      'gu',
    ),
  ],
  [
    'LE',
    new RegExp(
      `${NUMBER}(?:\\/${NUMBER})?${UNIT}(?: or (?:less|lower|below|under|fewer|shorter)| and (?:below|under))(?!\\p{L})${UNIT}`,
      'gu',
    ),
  ],
];
const BETWEEN = new RegExp(
  `(?<!\\p{L})(?:between|from|in the range(?: of)?) ${NUMBER}${UNIT} ?(?:and|to|-) ?${NUMBER}${NOT_A_COUNT}${UNIT}`,
  'gu',
);

/** Reads "above 130", "under 80 kg", "at least 2 drinks", "between 120 and 130", "over 140/90". */
export function readThresholds(text: string): FoundThresholds {
  const thresholds: Threshold[] = [];
  let rest = text.replace(BETWEEN, (all, low: string, lowUnit: string, high: string, unit: string) => {
    if (Number(low) >= Number(high) || (isYear(low) && isYear(high) && !unit)) return all;
    thresholds.push(bound('GE', low, lowUnit ?? unit), bound('LE', high, unit ?? lowUnit));
    return marked(unit ?? lowUnit);
  });
  for (const [operator, pattern] of [...BEFORE_NUMBER, ...AFTER_NUMBER])
    rest = rest.replace(pattern, (all, first: string, second: string, before: string, after?: unknown) => {
      if (thresholds.length >= 3) return all;
      // "2 or more drinks" says the unit last.
      const unit = before ?? (typeof after === 'string' && !/\d/.test(after) ? after : undefined);
      thresholds.push(...bounds(operator, first, second, unit));
      return marked(unit);
    });
  return { text: rest, thresholds };
}

/** The unit stays: "over 2 drinks" names alcohol. */
const marked = (unit: string | undefined): string => (unit ? `% ${unit}` : '%');

function bounds(operator: Operator, first: string, second?: string, unit?: string): Threshold[] {
  if (second === undefined) return [bound(operator, first, unit)];
  return [bound(operator, first, undefined, 'SYSTOLIC'), bound(operator, second, undefined, 'DIASTOLIC')];
}

function bound(operator: Operator, number: string, unit?: string, metric: Metric | null = null): Threshold {
  return { metric, operator, value: Math.min(Number(number), 1_000_000), unit: unitKey(unit) };
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** The key of a unit said in words; null for the stored units, which need no conversion. */
export function unitKey(words: string | undefined): string | null {
  if (!words) return null;
  if (new RegExp(`^(?:${COUNTED_THINGS})$`, 'u').test(words)) return LOGS_UNIT;
  return OTHER_UNITS.find((unit) => new RegExp(`^(?:${unit.words})$`, 'u').test(words))?.key ?? null;
}

const MASS_UNITS = OTHER_UNITS.filter(({ key }) => key === 'kg' || key === 'st').map(
  ({ key, words }) => [key, new RegExp(`(?<![\\p{L}\\d]|\\d )(?:${words})(?!\\p{L})`, 'u')] as const,
);
const ASKED_OUNCES = /(?<!\p{L})(?:in|how many|number of) (?:fl ?|fluid )?(?:oz|ounces?)(?!\p{L})/u;
const ASKED_UNIT = OTHER_UNITS.map(
  (unit) =>
    [
      unit.key,
      new RegExp(
        `(?<!\\p{L})(?:in|as|how many|many|number of|in terms of|using|measured in) (?:${unit.words})(?!\\p{L})|\\((?:${unit.words})\\)`,
        'u',
      ),
    ] as const,
);

/** The unit a question wants its answer in ("in kg", "how many hours of"), or null. */
export function readAskedUnit(text: string): string | null {
  // Nobody names kilograms or stones without wanting them.
  const mass = MASS_UNITS.find(([, pattern]) => pattern.test(text));
  if (mass) return mass[0];
  return ASKED_UNIT.find(([, pattern]) => pattern.test(text))?.[0] ?? (ASKED_OUNCES.test(text) ? 'oz' : null);
}
