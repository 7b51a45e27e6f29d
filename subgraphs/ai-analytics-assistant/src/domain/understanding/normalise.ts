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
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
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
  [/\bo'clock\b/g, ':00'],
  [/(\d) :00/g, '$1:00'],
  [/\b(\d+) ?(?:hrs?|h)\b/g, '$1 hours'],
  [/\b(\d+) ?d\b/g, '$1 days'],
  [/\b(\d+) ?wks?\b/g, '$1 weeks'],
  [/\bwk(s?)\b/g, 'week$1'],
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
  for (const [pattern, replacement] of REWRITINGS) text = text.replace(pattern, replacement);
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return withDigits(words.map(corrected).join(' '));
}

function withDigits(text: string): string {
  const numbers = Object.keys(NUMBER_WORDS).join('|');
  // "one day" is any day, so one is a number only after "last".
  const counted = new RegExp(`\\b(?!one\\b)(${numbers})(?= (?:${COUNTED})\\b|-(?:${COUNTED})\\b)`, 'gu');
  const after = new RegExp(`(?<=\\b(?:last|past|latest|previous|recent|first|top) )(${numbers})(?= )`, 'gu');
  return text
    .replace(/\ba couple(?: of)?(?= \p{L})/gu, 'couple of')
    .replace(/\ba few\b/g, 'few')
    .replace(counted, (word) => NUMBER_WORDS[word] ?? word)
    .replace(after, (word) => NUMBER_WORDS[word] ?? word);
}
