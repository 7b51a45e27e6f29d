import type { Aspect, ComputeIntent } from './intent';

type Per = ComputeIntent['per'];

/** What is asked of the metrics, as far as the question says so. In its text `§` is a metric, `§s` a counted thing, `~` a time, `%` a bound, `^` a filter. */
export interface FoundAspect {
  readonly aspect: Aspect | null;
  readonly per: Per;
  readonly percentile: number | null;
  readonly limit: number | null;
  readonly wantsDate: boolean;
}

const LOGGED =
  '(?:readings?|measurements?|logs?|entries|entry|records?|recordings?|values?|numbers|data points|samples?|sessions?|visits?|weigh-?ins?|check-?ins?|meals?|foods|servings?|cups?|cans?|glasses|shots?|checks?|occasions?)';
const MAXIMUM =
  'highest|max|maximum|peak|most|biggest|largest|greatest|top|heaviest|longest|worst|fastest|quickest|record high|strongest|all-time high';
const MINIMUM =
  'lowest|min|minimum|least|slowest|calmest|slimmest|smallest|lightest|shortest|fewest|record low|all-time low';

const ASPECT_RULES: readonly (readonly [Aspect, RegExp])[] = [
  ['LATEST', /\bhow (?:long|many (?:days|weeks|months))(?: has it been| is it| was it)? (?:since|ago)\b/u],
  [
    'FIRST',
    /^when did i (?:start|begin)\b|\bfirst (?:time|day|date|night)\b|\bwhen (?:did|have|was) (?:i |my )?(?:§ )?first\b/u,
  ],
  [
    'LATEST',
    /\b(?:last|latest|most recent) (?:time|day|date|night)\b|\bwhen (?:did|have|was) (?:i |my § )last\b/u,
  ],
  [
    'MAX',
    new RegExp(
      `\\b(?:which|what) (?:week|month)\\b.*\\b(?:${MAXIMUM})\\b|\\b(?:${MAXIMUM}) (?:weekly|monthly)\\b`,
      'u',
    ),
  ],
  [
    'MIN',
    new RegExp(
      `\\b(?:which|what) (?:week|month)\\b.*\\b(?:${MINIMUM})\\b|\\b(?:${MINIMUM}) (?:weekly|monthly)\\b`,
      'u',
    ),
  ],
  [
    'CHANGE',
    /\b(?:biggest|largest|greatest|most) (?:\w+ )?(?:drop|rise|change|gain|loss|increase|decrease)\b/u,
  ],
  [
    'SHARE',
    /\b(?:percent(?:age)?|share|fraction|portion|proportion|how much of the time)\b|\bwhat % of\b|\bpercent of\b/u,
  ],
  [
    'DAYS_WITHOUT',
    /\b(?:days?|nights?)\b.*\b(?:without|no|not|n't|free of|skip\w*|abstain\w*|sober|dry)\b|\b(?:days?|nights?)\b.*n't\b|§-?s?[- ]free\b|\b(?:sober|dry|free) days?\b|\bnon-§ days?\b|§ free\b/u,
  ],
  [
    'DAYS',
    /\b(?:how many|number of|count (?:the |of )?)(?: of)?(?: the| my| different| separate| distinct)* (?:days?|nights?|mornings?|evenings?|dates)\b|\bon how many\b|^(?:the )?days %|^(?:the )?days (?:in|with|on|of|i|that|when)\b|\bhow many ~ days\b|\bhow many \^|§s? (?:drinking |drunk |drink )?days\b/u,
  ],
  [
    'COUNT',
    new RegExp(
      `\\bhow (?:often|frequent\\w*|many times)\\b|\\b(?:number|count) of (?:\\w+ )?(?:times|§|§s|${LOGGED})|\\bcount\\b|\\bhow many(?: of)?(?: my| the| total| separate)* (?:(?:§s?|%|\\^|~|blood|pressure|food|high|low|elevated) ){0,2}${LOGGED}(?![\\p{L}])|\\bhow many §s\\b|\\bhow many (?:of )?(?:my )?(?:§ )?(?:are|were|was) %`,
      'u',
    ),
  ],
  [
    'RANGE',
    new RegExp(
      `\\brange\\b|\\b(?:${MAXIMUM})\\b.{0,40}\\band\\b.{0,20}\\b(?:${MINIMUM})\\b|\\b(?:${MINIMUM})\\b.{0,40}\\band\\b.{0,20}\\b(?:${MAXIMUM})\\b`,
      'u',
    ),
  ],
  [
    'SPREAD',
    /\bstandard deviation\b|\bstd\b|\bvariab\w+\b|\bvariation\b|\bvar(?:y|ies|ied)\b|\bfluctuat\w+\b|\bspread\b|\bconsisten\w+\b|\bstable\b/u,
  ],
  ['PERCENTILE', /\bpercentile\b|\bquartile\b/u],
  ['MEDIAN', /\bmedian\b|\bmiddle (?:value|number)\b/u],
  [
    'MEAN',
    /\baverag\w*\b|\bavg\b|\bmean\b|\btypical(?:ly)?\b|\busual(?:ly)?\b|\bnormal(?:ly)?\b|\bgeneral(?:ly)?\b/u,
  ],
  [
    'LATEST',
    /\b(?:most recent|latest|newest|current(?:ly)?|right now|at the moment|last time)\b|\bwhen (?:did|was|have|had) (?:i |my )?(?:the )?(?:last|most recent)\b/u,
  ],
  ['MAX', new RegExp(`\\b(?:${MAXIMUM})\\b|\\bhow high\\b|\\bmost recently\\b`, 'u')],
  ['MIN', new RegExp(`\\b(?:${MINIMUM})\\b|\\bhow low\\b`, 'u')],
  [
    'CHANGE',
    /\bchang\w+\b|\b(?:gain|gained|gaining|lose|lost|losing|loss)\b|\b(?:drop|dropped|dropping|fell|fallen|falling|rise|rose|risen|rising|climb\w*|increas\w+|decreas\w+|declin\w+|improv\w+|trend\w*|progress\w*)\b|\b(?:go|goes|gone|going|went|am i|i am|been|pounds|lbs?|kilos|kgs?) (?:up|down|lighter|heavier)\b|\bhow much (?:lighter|heavier)\b|\bhow (?:has|have) .* developed\b/u,
  ],
  ['FIRST', /\bfirst\b|\bearliest\b|\boldest\b|\bstarting (?:weight|value)\b/u],
  ['LATEST', /\blast\b/u],
  [
    'TOTAL',
    /\btotals?\b|\bsums?\b|\bhow (?:much|long|many)\b|\baltogether\b|\bcombined\b|\bamount\b|\badd(?:s|ed)? up\b|\bcumulative\b/u,
  ],
];

const PER_RULES: readonly (readonly [NonNullable<Per>, RegExp])[] = [
  [
    'CALENDAR_DAY',
    /\bcalendar days?\b|\bcounting (?:every|all) days?\b|\bincluding (?:the )?days (?:without|i did ?n't|with no)\b/u,
  ],
  [
    'LOG',
    new RegExp(
      `\\b(?:per|a|each|every|by|single|one|individual|any) (?:single )?(?:drink|cup|serving|log|entry|session|meal|time|visit|reading|item|sitting|dose|go|food|occasion|§s?)\\b|\\bat once\\b|\\bsessions?\\b|\\b(?:length|duration)\\b|\\b(?:longest|shortest)\\b|\\bhow long (?:is|was|are|were|do|does)\\b`,
      'u',
    ),
  ],
  [
    'DAY',
    /\b(?:per|a|each|every|in a|in one|single|any|one) day\b|\bdaily\b|\/day\b|\b(?:which|what) (?:\w+ )?(?:day|date|night)\b|\bday (?:with|of|when|on which|that|did|had)\b|\bdays? (?:by day|wise)\b|\ba night\b|\bper night\b|\bday\b(?=.*\bmost\b)|\b(?:most|least|highest|lowest)\b.*\bday\b/u,
  ],
  [
    'WEEK',
    /\b(?:per|a|each|every) week\b|\bweekly\b|\/week\b|\bweek (?:by|over) week\b|\bby week\b|\b(?:which|what) week\b/u,
  ],
  [
    'MONTH',
    /\b(?:per|a|each|every) month\b|\bmonthly\b|\/month\b|\bmonth (?:by|over) month\b|\bby (?:the )?month\b|\b(?:which|what) month\b/u,
  ],
];

const LIST =
  /\b(?:list|show|display|plot|chart|graph|table|give me)\b.*\b(?:all|every|each|daily|day by day|by day|readings|values|measurements|logs|entries|sessions)\b|\bbreak ?down\b|\b(?:each|every) day\b|\bday by day\b|\bby day\b|\bper day\b.*\b(?:list|show)\b|\blist\b/u;
const LIMIT = new RegExp(
  `\\b(?:last|latest|most recent|past|previous|recent) (\\d{1,3}) (?:§s? )?(?:${LOGGED}|times|§s?)|\\b(\\d{1,3}) (?:last|latest|most recent) (?:§s? )?(?:${LOGGED}|§s?)`,
  'u',
);
const WHEN =
  /^(?!.*\b(?:what|how (?:much|many|long|high|low))\b).*\b(?:last|first|latest|most recent) (?:time|day|date|night)\b|\bhow (?:long|many (?:days|weeks|months))(?: has it been| is it| was it)? (?:since|ago)\b|^(?:and |so |, )*(?:when|on (?:which|what) (?:day|date)|(?:the )?(?:exact )?(?:date|time) (?:with|of|when|i)|(?:which|what) (?:day|date|time|week|month))\b|\b(?:what (?:day|date) (?:was|did|were)|date of|(?:which|what) (?:day|week|month))\b/u;

/** Reads the aspect of a question whose metrics, times, bounds and filters were replaced by their marks. */
export function readAspect(text: string): FoundAspect {
  const limit = LIMIT.exec(text);
  const found = ASPECT_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const per = PER_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const percentile = /(\d{1,2})(?:st|nd|rd|th)? percentile/u.exec(text);
  return {
    aspect: settle(found, per, text, limit !== null),
    per,
    percentile: percentile ? Number(percentile[1]) : null,
    limit: limit ? Math.min(Math.max(Number(limit[1] ?? limit[2]), 1), 100) : null,
    wantsDate: WHEN.test(text),
  };
}

function settle(aspect: Aspect | null, per: Per, text: string, limited: boolean): Aspect | null {
  const listed = LIST.test(text);
  if (limited && (aspect === 'LATEST' || aspect === null)) return 'LIST';
  const plain = aspect === null || aspect === 'TOTAL' || aspect === 'MEAN';
  if (plain && listed && per !== 'CALENDAR_DAY')
    return per === null || per === 'LOG' ? listOr(aspect) : 'BREAKDOWN';
  if (plain && (per === 'WEEK' || per === 'MONTH') && aspect !== 'MEAN') return 'BREAKDOWN';
  // "when did I have sauna" asks for the last time.
  return aspect === null && WHEN.test(text) ? 'LATEST' : aspect;
}

const listOr = (aspect: Aspect | null): Aspect => aspect ?? 'LIST';
