import type { Reason } from './reason';

const TIMES = '(?:day|night|morning|evening|afternoon|week|weekend|month|year|hour|workday|weekday)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What happens again and again, told without saying when it happened. */
export const HABIT: Reason = {
  says: 'It describes a habit, not one event.',
  reach: 'onward',
  rules: {
    'how often':
      /\b(?:usually|normally|typically|generally|regularly|habitually|(?<!as )always|often|sometimes|rarely|seldom|occasionally|once in a while|now and then|from time to time|as a rule|out of habit)\b/,
    every: new RegExp(
      String.raw`\b(?:every|each) (?:\w+ )?(?:${TIMES}|${DAYS}|time|summer|winter|meal|workout|other)s?\b|\beveryday\b`,
    ),
    daily:
      /\b(?:daily|weekly|monthly|nightly)\b(?! (?:weigh|bp|blood|check|reading|measurement|log|update|report|entry|weight|pulse|note))/,
    'so many a day': new RegExp(
      String.raw`\b(?:\d+|(?!(?:was|is|has|this|yes|plus)\b)\w+s|one|once|twice|glass|pint|bottle|can|cup|g|mg|ml|coffee|beer|tea|espresso|protein|alcohol) (?:a|an|each) (?:single )?${TIMES}\b(?! (?:ago|after|before|later|earlier|in|into|apart|since|long|or so)\b)|\/ ?(?:day|week|night|month)\b|\bper ${TIMES}\b|\b(?:once|twice|thrice) (?:a|per)\b|-a-${TIMES}\b`,
    ),
    average:
      /\bon average\b|\b(?:avg|averag(?:e|es|ing|ed))\b(?!(?<=\b(?:avg|average))(?: of \w|:? ?\d))(?!(?<=\b(?:avg|average)) (?:hr|heart rate|pulse|bp|blood pressure)(?: was| of| for [a-z ]{1,20})?:? ?\d)(?!.{0,20}\b(?:today|now|this morning)\b)/,
    tendency:
      /\b(?:tends? to|used to|would (?:always|usually|often)|(?:runs?|hovers?|sits?|stays?|fluctuates?|varies) (?:around|between|at about)|keeps? me going|most (?:\w+days|days|mornings|nights|evenings|weeks|weekends)|(?:kind|sort|type) of (?:guy|girl|person|man|woman))\b/,
    'days of the week': new RegExp(
      String.raw`\bon (?:week(?:days|ends)|${DAYS}s)\b|\b(?:at|on) (?:the )?weekends\b|\b${DAYS}s are for\b|\b${DAYS}s?,? (?:is|are|means) (?:\w+ )?(?:day|sauna|beer|wine|pizza)`,
    ),
    taste:
      /\bi (?:really |absolutely |just )?(?:hate|adore|dislike|can't stand) [a-z]+s?\W*$|\bmakes? (?:my|me)\b.{0,20}\b(?:race|jittery|sleepy|sick|happy|anxious|bloated|tired)\b/,
    'long ago':
      /\b(?:once i|i once) (?:weighed|was|had|drank|ate|did)\b|\b(?:back when|back in (?:the|my)|when i was (?:a|an|in|at|younger|\d+)|as (?:a|an) (?:student|kid|child|teenager|teen|boy|girl)|in my (?:twenties|thirties|forties|youth|\d0s)|on holiday i)\b/,
  },
};
