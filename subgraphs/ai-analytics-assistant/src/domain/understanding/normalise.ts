import { corrected } from './spelling';

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fourteen: '14',
  twenty: '20',
  'twenty-one': '21',
  thirty: '30',
  sixty: '60',
  ninety: '90',
};
const COUNTED =
  'days?|nights?|weeks?|months?|years?|hours?|minutes?|quarters?|times|readings?|measurements?|entries|values|logs?|sessions?|drinks?|weights?|weigh-ins?';

/** The fixed rewritings that give one meaning one spelling, in order. */
const REWRITINGS: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  [/[‘’ʼ`´]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
  [/≥/g, ' >= '],
  [/≤/g, ' <= '],
  [/>(?!=)/g, ' above '],
  [/<(?!=)/g, ' below '],
  [/\b(\d{4}-\d{2}-\d{2})t00:00(?::00(?:\.0+)?)?z?\b/g, '$1'],
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
  [/\b(what|when|how|who|where|that|it|there)'s\b/g, '$1 is'],
  [/\bwhats\b/g, 'what is'],
  [/\b(i|you|we|they)'ve\b/g, '$1 have'],
  [/\bi'm\b/g, 'i am'],
  [/\b([ap])\.m\.?(?!\p{L})/gu, '$1m'],
  [/\b(\d{1,2})([ap])\b/g, '$1 $2m'],
  [/\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.(?= )/g, '$1'],
  // "min" is a minimum elsewhere.
  [/(\d) ?mins?\b/g, '$1 minutes'],
  [/\b(how many|number of|in) mins?\b/g, '$1 minutes'],
  [/^ good (?:morning|afternoon|evening|day)\b(?=.{15,})/g, ' '],
  [/\b(was|were|is|are)n'?t\b/g, '$1 not'],
  [/\bna ?[:/-] ?k\b(?: ratio)?/g, 'na k ratio'],
  [/\bb\.p\.?(?!\p{L})/gu, 'bp'],
  [/\bo'clock\b/g, ':00'],
  [/(\d) :00/g, '$1:00'],
  [/\b(\d+) ?(?:hrs?|h)\b/g, '$1 hours'],
  [/\b(\d+) ?d\b/g, '$1 days'],
  [/\b(\d+) ?wks?\b/g, '$1 weeks'],
  [/\b(\d{1,2})(?::00)? in the morning\b/g, '$1 am'],
  [/\b(\d{1,2})(?::00)? (?:in the (?:afternoon|evening)|at night)\b/g, '$1 pm'],
  // "6 to 9 am" and "2-5pm" name the half of the day once.
  [/(?<![\d:.-])(\d{1,2})( ?(?:-|to|and|until|till) ?)(\d{1,2}(?::\d{2})?) ?([ap]m)\b/g, '$1 $4$2$3 $4'],
  [/\bwk(s?)\b/g, 'week$1'],
  [/\b(?:lst|las)(?= (?:week|month|year|night|\d))/g, 'last'],
  [/\b(?:wek|weeek|wekk)\b/g, 'week'],
  [/\b(?:mnth|mont|momth|monht)(s?)\b/g, 'month$1'],
  [/\b(?:yer|yaer|yera)\b/g, 'year'],
  [/\b(?:tday|2day)\b/g, 'today'],
  [/\b(?:yday|ystrday|yest)\b/g, 'yesterday'],
  // Every Monday to Friday, as opposed to "from monday to friday", which are those of one week.
  [
    /(?<!\b(?:from|between) )\b(?:on )?mon(?:days?)? ?(?:-|to|through|thru) ?fri(?:days?)?\b(?! (?:this|last))/g,
    'weekdays',
  ],
  [/\bsat(?:urdays?)? ?(?:-|and|&|\/|\+) ?sun(?:days?)?\b/g, 'weekends'],
  [/(?<!\d ?|fat )%(?= of\b)/g, ' percent '],
  [/\byr(s?)\b/g, 'year$1'],
  [/\bmth(s?)\b/g, 'month$1'],
  [/\bvs\.?(?!\p{L})|\bversus\b/gu, ' vs '],
  [/\bcompared? (?:to|with|against)\b/g, ' vs '],
  [/\b(?:each|every) (mon|tues|wednes|thurs|fri|satur|sun)day\b/g, '$1days'],
  [
    /\b(this|current) (week|month|quarter|year)( so far)? +(vs|than|and|or|to|with|against) +(?:the )?(?:last|previous|prior)(?: 1| one)?(?! \p{L})/gu,
    '$1 $2 $4 last $2',
  ],
  // "sunday mornings" are all of them.
  [/\b(mon|tues|wednes|thurs|fri|satur|sun)day (mornings|afternoons|evenings|nights)\b/g, '$1days $2'],
  // "last week against the week before".
  [
    /\b(last|this) (week|month|quarter|year)\b(.{1,40}?)\bthe (?:\2|1) before(?: that)?(?! last)\b/g,
    (_all: string, which: string, unit: string, between: string) =>
      `${which} ${unit}${between}${which === 'last' ? `the ${unit} before last` : `last ${unit}`}`,
  ],
  // "lower now than last month" compares this month with it.
  [
    /\b(?:now|currently|right now|at the moment) +(than|vs) +(?:the )?(?:last|previous) (week|month|quarter|year)\b/g,
    'this $2 $1 last $2',
  ],
  [/[?!;"()[\]{}*_#|\\^~§]+/g, ' , '],
  [/\.(?!\d)/g, ' , '],
  [/,/g, ' , '],
  [/:(?!\d)/g, ' , '],
];

/** One plain form of a question: lower case, one kind of dash and quote, digits for counted number words, typing slips of PHDA's own words mended. */
export function normalise(question: string): string {
  let text = ` ${question.normalize('NFKC').toLowerCase()} `;
  for (const [pattern, replacement] of REWRITINGS) text = text.replace(pattern, replacement as string);
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return withDigits(words.map(corrected).join(' '));
}

function withDigits(text: string): string {
  const numbers = Object.keys(NUMBER_WORDS).join('|');
  // "one day" is any day, so one is a number only after "last".
  const counted = new RegExp(`\\b(?!one\\b)(${numbers})(?= (?:${COUNTED})\\b|-(?:${COUNTED})\\b)`, 'gu');
  const after = new RegExp(`(?<=\\b(?:last|past|latest|previous|recent|first|top) )(${numbers})(?= )`, 'gu');
  // "two or more drinks", "at least three coffees": a number that bounds.
  const bounding = new RegExp(
    `(?<=\\b(?:at least|at most|more than|less than|fewer than|over|under|above|below|exactly) )(${numbers})(?= )|\\b(${numbers})(?= or (?:more|fewer|less)\\b)`,
    'gu',
  );
  return text
    .replace(bounding, (word) => NUMBER_WORDS[word] ?? word)
    .replace(/\ba couple(?: of)?(?= \p{L})/gu, 'couple of')
    .replace(/\ba few\b/g, 'few')
    .replace(counted, (word) => NUMBER_WORDS[word] ?? word)
    .replace(after, (word) => NUMBER_WORDS[word] ?? word);
}
