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
import type { Token } from '../../text/tokens';
import type { Rule } from '../language';

const minutesOf = (minutes: { readonly value: number } | undefined): number => minutes?.value ?? NaN;

/** Fewer are no steps of a day: "120/80 pas mal". */
const FEWEST_STEPS = 300;

/** "un demi" is a beer when nothing follows that could be halved. */
function closes(after: Token | undefined): boolean {
  return after?.kind !== 'word' || /^(?:et|au|a|à|avec|hier|ce|de|en|vers|puis)$/.test(after.text);
}

/** "8 h de sommeil" is how long, not when. */
function isOf(text: string | undefined): boolean {
  return text === 'de' || text === 'd' || text === 'sauna';
}

function pressureOf(
  [upper, lower]: Parameters<Rule[1]>[0],
  { after }: Parameters<Rule[1]>[1],
): string | null {
  const pair = inCentimetres(upper, lower, after);
  return pair && `bp ${pair}`;
}

/** Clock times and pairs of numbers, which depend on their size and on what stands around them. */
export const RULES: readonly Rule[] = [
  ['(un)? demi', (_, { after }) => (closes(after) ? '250 ml beer' : null)],
  ['(à|vers|=dès|sur les|vers les)? # (heures|heure|h) et demie', ([hour]) => atHour(hour, 30)],
  ['(à|vers|=dès)? # (heures|heure|h) et demi', ([hour]) => atHour(hour, 30)],
  ['(à|vers|=dès)? # (heures|heure|h) et quart', ([hour]) => atHour(hour, 15)],
  ['(à|vers|=dès)? # (heures|heure|h) moins (le)? quart', ([hour]) => atHour(hour, -15)],
  ['(à|vers|=dès)? # (heures|heure|h) moins #', ([hour, minutes]) => atHour(hour, -minutesOf(minutes))],
  ['(à|vers|=dès|sur|de|depuis)? # (heures|heure|h) #', hourAndMinute],
  ['(à|vers|=dès|de|depuis) # (heures|heure|h)', ([hour]) => clockOf(hour)],
  ['à # (%|pour cent|pourcent|degrés)', () => '# %'],
  ['(à|vers|=dès) # : # (h)?', colonTime],
  ['# : # h', colonTime],
  ['(à|vers|=dès) #', ([hour], around) => (around.before?.kind === 'number' ? null : clockAt(hour, around))],
  [
    '# (heures|h)',
    ([hour], { before, after }) =>
      (hour?.value ?? 0) >= 5 &&
      !/^(?:sauna|dormi|sommeil|de|pendant)$/.test(before?.text ?? '') &&
      !isOf(after?.text)
        ? clockOf(hour)
        : null,
  ],
  ['(tension|ta|pa|pression) (artérielle)? (à|de|est de|était de|:|a|est|était)? # (/|sur|-)? #', pressureOf],
  ['# pas', ([count]) => ((count?.value ?? 0) >= FEWEST_STEPS ? '# steps' : null)],
  ['# (/|sur) # de tension', ([upper, lower]) => `bp ${inCentimetres(upper, lower) ?? '#/#'}`],
  ['# sur #', ([upper, lower]) => pressurePair(upper, lower)],
  ['# / #', decimalPressure],
];
