import type { Language } from '../language';
import { guessCompound } from './compounds';
import { DRINKS } from './drinks';
import { FOOD } from './food';
import { INTENTS } from './intents';
import { MEASURES } from './measures';
import { spell } from './numbers';
import { PREGNANCY } from './pregnancy';
import { RULES } from './rules';
import { TIMES, PARTS, DATES } from './time';
import { GRAMMAR, ORDERS, PEOPLE, UNITS } from './words';

const COMMON =
  'der die das und ist war hat haben habe ich mein meine ein eine einen mit ohne von vom zu zum zur im in am an auf bei für nach vor um über unter noch auch nur sehr nicht kein keine aber oder wenn als wie was wer wo wann warum wieso welche wieviel dass weil schon mal heute gestern morgen abend uhr immer jeden täglich normalerweise meistens will möchte werde würde sollte muss kann darf soll plane gern lieber fast gut also so man hier da dort jetzt bald zuviel viel mehr weniger ziel arzt hoch niedrig';

/** German: Germany, Austria and Switzerland. */
export const GERMAN: Language = {
  code: 'de',
  name: 'German',
  countries: ['DE', 'AT', 'CH', 'LI', 'LU'],
  phrases: [PREGNANCY, TIMES, PARTS, DATES, ORDERS, MEASURES, DRINKS, FOOD, UNITS, PEOPLE, GRAMMAR],
  rules: RULES,
  spell,
  common: COMMON,
  guess: guessCompound,
  capitalNouns: true,
  intents: INTENTS,
};
