import { type Fact, factOf, type Finding, type Role } from '../computing/fact';
import { EVERYTHING } from '../time/words';

/** Gives the text of a figure by role, or an empty string. */
type Say = (role: Role) => string;

/** Wraps a figure's text when there is one, so that a sentence has no gap where a figure is missing. */
type Around = (before: string, role: Role, after?: string) => string;

type Template = (name: string, range: string, say: Say, around: Around) => string;

const from = (around: Around): string => around(', from ', 'N') + around(' on ', 'DAYS');
const perLog = (around: Around): string => around(' (', 'THIRD', ' per log)');
const stored = (around: Around): string => around(' (', 'STORED', ' as stored)');

/** One sentence per kind of finding. Every number in it is the text of a figure. */
const TEMPLATES: Readonly<Record<string, Template>> = {
  MEAN: (name, range, say, around) =>
    `Your average ${name}${range} was ${say('ANSWER')}${stored(around)}${around(', lowest ', 'SECOND')}${around(', highest ', 'THIRD')}${from(around)}.`,
  RATIO: (name, range, say, around) =>
    `Your ${name}${range} was ${say('ANSWER')}, all amounts taken together${around(', and ', 'SECOND', ' on an average day with data')}${from(around)}.`,
  MEAN_PER_DAY: (name, range, say, around) =>
    `Your average ${name}${range} was ${say('ANSWER')} per day with data${stored(around)}${around(' and ', 'SECOND', ' per calendar day')}${perLog(around)}${from(around)}.`,
  MEAN_PER_CALENDAR_DAY: (name, range, say, around) =>
    say('ANSWER') === ''
      ? `Some days${range} have no ${name} log, so there is no honest average per calendar day${around('; per day with data it was ', 'SECOND')}${from(around)}.`
      : `Your average ${name}${range} was ${say('ANSWER')} per calendar day${stored(around)}${around(' and ', 'SECOND', ' per day with data')}${perLog(around)}${from(around)}.`,
  MEAN_PER_LOG: (name, range, say, around) =>
    `Your average ${name}${range} was ${say('ANSWER')} per log${stored(around)}${from(around)}.`,
  PER_WEEK: (name, range, say, around) =>
    `Your average ${name}${range} was ${say('ANSWER')} per week with data${around(' and ', 'SECOND', ' per calendar week')}${around(', over ', 'N')}${around(' of ', 'OF')}.`,
  PER_MONTH: (name, range, say, around) =>
    `Your average ${name}${range} was ${say('ANSWER')} per month with data${around(' and ', 'SECOND', ' per calendar month')}${around(', over ', 'N')}${around(' of ', 'OF')}.`,
  VALUE_OF_ONE: (name, range, say, around) =>
    `Your ${name}${range} was ${say('ANSWER')}${stored(around)}, from ${say('N')}.`,
  MEDIAN: (name, range, say, around) => `Your median ${name}${range} was ${say('ANSWER')}${from(around)}.`,
  MEDIAN_OF_DAYS: (name, range, say, around) =>
    `Your median day of ${name}${range} was ${say('ANSWER')}${from(around)} with data.`,
  MAX: (name, range, say, around) =>
    `Your highest ${name}${range} was ${say('ANSWER')}${stored(around)}${around(', on ', 'DATE')}${around('; the highest day total was ', 'SECOND')}${around(' on ', 'MORE')}${from(around)}.`,
  MIN: (name, range, say, around) =>
    `Your lowest ${name}${range} was ${say('ANSWER')}${stored(around)}${around(', on ', 'DATE')}${around('; the lowest day total was ', 'SECOND')}${around(' on ', 'MORE')}${from(around)}.`,
  MAX_DAY: (name, range, say, around) =>
    `Your highest day of ${name}${range} was ${say('DATE')} with ${say('ANSWER')}${from(around)}.`,
  MIN_DAY: (name, range, say, around) =>
    `Among days with data, your lowest day of ${name}${range} was ${say('DATE')} with ${say('ANSWER')}${from(around)}.`,
  RANGE: (name, range, say, around) =>
    `Your ${name}${range} ranged from ${say('ANSWER')} to ${say('SECOND')}${from(around)}.`,
  SPREAD: (name, range, say, around) =>
    say('ANSWER') === ''
      ? `There is not enough data to say how much your ${name}${range} varies${from(around)}.`
      : `Your ${name}${range} had a standard deviation of ${say('ANSWER')}${around(' around an average of ', 'SECOND')}${from(around)}.`,
  PERCENTILE: (name, range, say, around) =>
    `That percentile of your ${name}${range} was ${say('ANSWER')}${from(around)}.`,
  TOTAL: (name, range, say, around) =>
    `Your total ${name}${range} was ${say('ANSWER')}${stored(around)}${from(around)}.`,
  ZERO: (name, range, say) =>
    `Your ${name}${range} was ${say('ANSWER')}: you logged other things on those days, and none of this.`,
  COUNT: (name, range, say, around) =>
    `I count ${say('ANSWER')} of ${name}${range}${around(', on ', 'DAYS')}.`,
  COUNT_BOUND: (name, range, say, around) =>
    `Your ${name} was ${say('BOUND')} in ${say('ANSWER')}${range}${around(', out of ', 'OF')}${around(', on ', 'DAYS')}.`,
  COUNT_KINDS: (_name, range, say) => `I count ${say('ANSWER')}${range}.`,
  COUNT_PER_DAY: (name, range, say, around) =>
    `You logged ${name}${range} ${say('ANSWER')} times per day with data${around(' and ', 'SECOND', ' per calendar day')}${around(': ', 'N')}${around(' on ', 'DAYS')}.`,
  MAX_WEEK: (name, range, say, around) =>
    `Your highest week of ${name}${range} was the ${say('DATE')} with ${say('ANSWER')}${around(', out of ', 'N', ' with data')}.`,
  MIN_WEEK: (name, range, say, around) =>
    `Your lowest week of ${name}${range} was the ${say('DATE')} with ${say('ANSWER')}${around(', out of ', 'N', ' with data')}.`,
  MAX_MONTH: (name, range, say, around) =>
    `Your highest month of ${name}${range} was ${say('DATE')} with ${say('ANSWER')}${around(', out of ', 'N', ' with data')}.`,
  MIN_MONTH: (name, range, say, around) =>
    `Your lowest month of ${name}${range} was ${say('DATE')} with ${say('ANSWER')}${around(', out of ', 'N', ' with data')}.`,
  LATEST_DAY: (name, range, say) =>
    `The latest day${range} on which your ${name} was ${say('BOUND')} was ${say('DATE')}, with ${say('ANSWER')}.`,
  FIRST_DAY: (name, range, say) =>
    `The first day${range} on which your ${name} was ${say('BOUND')} was ${say('DATE')}, with ${say('ANSWER')}.`,
  DAYS_COUNTED: (name, range, say, around) =>
    `You had ${say('BOUND')} of ${name} on ${say('ANSWER')}${range}${around(', out of ', 'OF', ' with data')}.`,
  DAYS: (name, range, say, around) =>
    `You logged ${name} on ${say('ANSWER')}${range}${around(', from ', 'N')}.`,
  DAYS_BOUND: (name, range, say, around) =>
    `Your ${name} was ${say('BOUND')} on ${say('ANSWER')}${range}${around(', out of ', 'OF', ' with data')}${around(', from ', 'N')}.`,
  DAYS_OVER: (name, range, say, around) =>
    `Your day’s total of ${name} was ${say('BOUND')} on ${say('ANSWER')}${range}${around(', out of ', 'OF', ' with data')}.`,
  DAYS_WITHOUT: (name, range, say, around) =>
    `There is no ${name} log on ${say('ANSWER')}${range}${around(', out of ', 'OF')}. A day without a log may also be a day that was not logged.`,
  SHARE: (name, range, say, around) =>
    `Your ${name} was ${say('BOUND')} in ${say('ANSWER')} of the rows${range}: ${say('N')}${around(' out of ', 'OF')}.`,
  SHARE_OF_DAYS: (name, range, say, around) =>
    `Your ${name} was ${say('BOUND')} on ${say('ANSWER')} of the days with data${range}: ${say('N')}${around(' out of ', 'OF')}.`,
  SHARE_OF_ALL_DAYS: (name, range, say, around) =>
    `You logged ${name} on ${say('ANSWER')} of the days${range}: ${say('N')}${around(' out of ', 'OF')}.`,
  COUNT_PER_WEEK: (name, range, say, around) =>
    `You logged ${name} ${say('ANSWER')} times per week${range}${around(': ', 'N')}${around(' over ', 'OF')}.`,
  COUNT_PER_MONTH: (name, range, say, around) =>
    `You logged ${name} ${say('ANSWER')} times per month${range}${around(': ', 'N')}${around(' over ', 'OF')}.`,
  CHANGE: (name, range, say, around) =>
    `Your ${name} changed by ${say('ANSWER')}${range}: from ${say('SECOND')} at the first reading to ${say('THIRD')} at the last${from(around)}.`,
  CHANGE_OF_ONE: (name, range, say, around) =>
    `There is not enough data to say how your ${name} changed${range}: it was ${say('SECOND')}${around(', from only ', 'N')}.`,
  LATEST: (name, range, say, around) =>
    `Your latest ${name}${range} was ${say('ANSWER')}${stored(around)}${around(' (', 'ITEM', ')')}, logged for ${say('DATE')}.`,
  FIRST: (name, range, say, around) =>
    `Your first ${name}${range} was ${say('ANSWER')}${stored(around)}${around(' (', 'ITEM', ')')}, logged for ${say('DATE')}.`,
  COMPARE: (name, _range, say, around) =>
    `Your ${name} was ${say('ANSWER')} ${say('RANGE')} and ${say('OTHER_SIDE')} ${say('RANGE_OTHER')}: a difference of ${say('DIFFERENCE')}${around(', from ', 'N')}${around(' against ', 'N_OTHER')}.`,
  COMPARE_ONE: (name, _range, say, around) =>
    `There is ${name} for only one of the two, so I cannot compare${around(': it was ', 'ANSWER', ` ${say('RANGE')}`)}${around(': it was ', 'OTHER_SIDE', ` ${say('RANGE_OTHER')}`)}.`,
};

/** The sentence of a finding; its range is left out when the sentence before has just said it. */
export function sentenceOf(finding: Finding, saidRange: string | null): string {
  const say: Say = (role) => factOf(finding, role)?.text ?? '';
  const around: Around = (before, role, after = '') =>
    say(role) === '' ? '' : `${before}${say(role)}${after}`;
  const range = rangeOf(finding, saidRange);
  if (finding.template === 'LIST' || finding.template === 'BREAKDOWN') return listSentence(finding, range);
  const template = TEMPLATES[finding.template];
  return template ? template(finding.name, range, say, around) : bareSentence(finding.facts);
}

const POINTED = new Set(['LATEST', 'FIRST', 'LIST', 'LATEST_DAY', 'FIRST_DAY']);
const SAYS_BOUND =
  /^(?:COUNT_BOUND|DAYS_BOUND|DAYS_OVER|SHARE|SHARE_OF_DAYS|DAYS_COUNTED|LATEST_DAY|FIRST_DAY)$/;

/** Range and limit as they follow the metric's name: nothing when just said, or when a lookup looked at everything. */
function rangeOf(finding: Finding, saidRange: string | null): string {
  const range = factOf(finding, 'RANGE')?.text ?? '';
  const bound = SAYS_BOUND.test(finding.template) ? '' : (factOf(finding, 'BOUND')?.text ?? '');
  const everything = POINTED.has(finding.template) && range === EVERYTHING;
  const parts = [range === saidRange || everything ? '' : range, bound];
  return parts.map((part) => (part === '' ? '' : ` ${part}`)).join('');
}

function listSentence(finding: Finding, range: string): string {
  const items = finding.facts.filter(({ role }) => role === 'ITEM').map(({ text }) => text);
  const more = factOf(finding, 'MORE');
  const opening = finding.name === '' ? 'You logged' : `Your ${finding.name}`;
  return `${opening}${range}: ${items.join('; ')}${more ? `; and ${more.text}` : ''}.`;
}

/** Figures without a sentence around them: what an answer falls back to when its sentences do not hold. */
export function bareSentence(facts: readonly Pick<Fact, 'label' | 'text'>[]): string {
  return `${facts.map(({ label, text }) => `${label.replace(/\d[\d.:]*/g, '').trim()}: ${text}`).join('; ')}.`;
}
