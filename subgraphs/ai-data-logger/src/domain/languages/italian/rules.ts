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

const minutesOf = (minutes: { readonly value: number } | undefined): number => minutes?.value ?? NaN;

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
    '(in|tra|fra) #',
    ([count], { after }) => ((count?.value ?? 99) <= 8 && after?.kind !== 'word' ? 'shared between #' : null),
  ],
  [
    '(era|erano)',
    (_, { before }) => (!before || before.kind === 'sign' || before.text === 'no' ? 'it was' : 'was'),
  ],
  ['(alle|verso le|intorno alle|per le|le|dalle)? # e (mezza|mezzo)', ([hour]) => atHour(hour, 30)],
  ['(alle|verso le|intorno alle|le) # e (un quarto|quarto)', ([hour]) => atHour(hour, 15)],
  ['(alle|verso le|intorno alle|le)? # (e)? tre quarti', ([hour]) => atHour(hour, 45)],
  ['(alle|verso le|intorno alle|le)? # meno (un)? quarto', ([hour]) => atHour(hour, -15)],
  ['(alle|verso le|intorno alle|le) # meno #', ([hour, minutes]) => atHour(hour, -minutesOf(minutes))],
  [
    '(alle|verso le|intorno alle) # e #',
    ([hour, minutes], around) =>
      minutesOf(minutes) % 5 === 0 && minutesOf(minutes) < 60 && clockAt(minutes, around) !== null
        ? atHour(hour, minutesOf(minutes))
        : null,
  ],
  ['(alle|verso le|ore|alle ore|intorno alle|dalle|h) # : #', colonTime],
  [
    '(alle|verso le|ore|alle ore|intorno alle|dalle|le ore|per le|sulle|h) # (in punto)?',
    ([hour], around) => clockAt(hour, around),
  ],
  ['le #', ([hour], around) => (around.before?.text === 'verso' ? clockAt(hour, around) : null)],
  ['# in punto', ([hour]) => clockOf(hour)],
  ['# h #', ([hour, minute]) => (minute?.glued && hour ? hourAndMinute([hour, minute]) : null)],
  ['(pressione|pa) (arteriosa)? (a|di|è|era|:|alta)? # (/|su|-)? #', pressureOf],
  // How much a glass or bottle holds: "una birra da 33 cl".
  ['da # ml', () => '# ml'],
  ['da # cl', () => '# cl'],
  ['da # (l|litri|litro)', () => '# l'],
  ['birra (media|piccola|grande) da # (l|litri)', () => '# l beer'],
  ['birra (media|piccola|grande) da # cl', () => '# cl beer'],
  ['birra (media|piccola|grande) da # ml', () => '# ml beer'],
  ['# su #', ([upper, lower]) => pressurePair(upper, lower)],
  ['# / #', decimalPressure],
];
