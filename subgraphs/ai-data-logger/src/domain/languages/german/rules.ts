import { atHour, clockAt, clockOf, colonTime, dayAndMonth, hourAndMinute, pressurePair } from '../clock';
import type { Rule } from '../language';

/** "Morgen" is tomorrow unless a reading or a colon follows, which makes it the heading of a morning. */
const MORNING: Rule = [
  'morgen',
  (_, { after }) => (after?.text === ':' || after?.kind === 'number' ? 'morning' : 'tomorrow'),
];

/** "2 Halbe" is beer when no thing follows that could be halved. */
function closes(text: string | undefined, kind: string | undefined): boolean {
  return kind !== 'word' || /^(?:im|in|mit|um|und|gestern|heute|am|bei|beim|auf|zum|nach)$/.test(text ?? '');
}

/** Clock times and pairs of numbers, which depend on their size and on what stands around them. */
export const RULES: readonly Rule[] = [
  MORNING,
  ['(um|gegen|so um|so gegen|kurz)? halb #', ([hour]) => atHour(hour, -30)],
  ['(um|gegen)? viertel (nach|über) #', ([hour]) => atHour(hour, 15)],
  ['(um|gegen)? (viertel vor|dreiviertel) #', ([hour]) => atHour(hour, -15)],
  ['(um|gegen) # (minuten|min)? nach #', ([minutes, hour]) => atHour(hour, minutes?.value ?? NaN)],
  ['(um|gegen) # (minuten|min)? vor #', ([minutes, hour]) => atHour(hour, -(minutes?.value ?? NaN))],
  ['(um|gegen)? # vor halb #', ([minutes, hour]) => atHour(hour, -30 - (minutes?.value ?? NaN))],
  ['(um|gegen)? # nach halb #', ([minutes, hour]) => atHour(hour, -30 + (minutes?.value ?? NaN))],
  ['kurz (nach|vor) # (uhr)?', ([hour]) => clockOf(hour)],
  ['(um|gegen|ab|so um|so gegen|ca|etwa)? # uhr', ([hour]) => clockOf(hour)],
  ['(um|gegen|ab)? # uhr #', hourAndMinute],
  ['(um|gegen|ab|so um|so gegen)? # : # (uhr|h)', colonTime],
  ['(um|gegen|so um|so gegen) # : #', colonTime],
  ['(um|gegen|so um|so gegen) #', ([hour], around) => clockAt(hour, around)],
  ['(am|vom|den) # (.)?', ([date]) => dayAndMonth(date)],
  [
    '(am)? (mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) (.)? (,)? (den|dem)? # (.)?',
    ([date]) => dayAndMonth(date),
  ],
  ['# .', ([date], { before }) => (!before || before.kind === 'break' ? dayAndMonth(date) : null)],
  ['# (zu|über|auf) #', ([upper, lower]) => pressurePair(upper, lower)],
  ['mit # (%|prozent)', () => '# %'],
  ['# halbe', ([count], { after }) => (closes(after?.text, after?.kind) && count ? '# x 500 ml beer' : null)],
  ['eine halbe', (_, { after }) => (closes(after?.text, after?.kind) ? '500 ml beer' : null)],
];
