import {
  atHour,
  clockAt,
  clockOf,
  colonTime,
  hourAndMinute,
  inCentimetres,
  decimalPressure,
  pressurePair,
} from '../clock';
import type { Rule } from '../language';

function pressureOf(
  [upper, lower]: Parameters<Rule[1]>[0],
  { after }: Parameters<Rule[1]>[1],
): string | null {
  const pair = inCentimetres(upper, lower, after);
  return pair && `bp ${pair}`;
}

/** Clock times and pairs of numbers, which depend on their size and on what stands around them. */
export const RULES: readonly Rule[] = [
  [
    'entre #',
    ([count], { after }) => ((count?.value ?? 99) <= 8 && after?.text !== 'y' ? 'shared between #' : null),
  ],
  [
    '(era|eran|fue|fueron)',
    (_, { before }) => (!before || before.kind === 'sign' || before.text === 'no' ? 'it was' : 'was'),
  ],
  [
    'mañana',
    (_, { before, after }) =>
      after?.text === ':' || after?.kind === 'number' || before?.text === '.' ? 'morning' : 'tomorrow',
  ],
  [
    'tarde',
    (_, { before, after }) => (!before || before.kind === 'break' || after?.text === ':' ? 'afternoon' : ''),
  ],
  ['(a|sobre|hacia)? las # y media', ([hour]) => atHour(hour, 30)],
  ['(a|sobre|hacia)? las # y cuarto', ([hour]) => atHour(hour, 15)],
  ['(a|sobre|hacia)? las # menos cuarto', ([hour]) => atHour(hour, -15)],
  [
    '(a|sobre|hacia)? las # menos #',
    ([hour, minutes]) => ((minutes?.value ?? 60) < 30 ? atHour(hour, -(minutes?.value ?? 0)) : null),
  ],
  [
    '(a|sobre|hacia)? las # y #',
    ([hour, minutes]) =>
      (minutes?.value ?? 60) < 60 && (minutes?.value ?? 0) % 5 === 0
        ? atHour(hour, minutes?.value ?? 0)
        : null,
  ],
  ['(a|sobre|hacia|desde)? (las|la) # : # (h|hs|horas)?', colonTime],
  ['# : # (h|hs|horas)', colonTime],
  [
    '# h #',
    ([hour, minute]) =>
      minute?.glued ? hourAndMinute([hour, minute].filter((one) => one !== undefined)) : null,
  ],
  ['(a|sobre|hacia|desde)? (las|la) # (h|hs|horas|en punto)?', ([hour], around) => clockAt(hour, around)],
  ['# en punto', ([hour]) => clockOf(hour)],
  ['(tensión|presión|ta|pa) (arterial)? (de|es|fue|era|:|a|en)? # (/|sobre|con)? #', pressureOf],
  ['(caña|jarra|tubo|tercio) de # ml de cerveza', () => '# ml beer'],
  ['(caña|jarra|tubo|tercio) de # cl de cerveza', () => '# cl beer'],
  ['# (sobre|con) #', ([upper, lower]) => pressurePair(upper, lower)],
  ['# / #', decimalPressure],
];
