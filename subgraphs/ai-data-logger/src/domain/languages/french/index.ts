import type { Language } from '../language';
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
  "le la les un une des de du et ou mais mon ma mes je j'ai tu il elle on nous vous ai est était avec sans pour dans ce cette hier aujourd'hui matin soir très plus moins pas ne oui non aussi après avant quand comment combien quel quelle tous toujours jamais vais veux dois peux";

/** French of France, Belgium, Switzerland and Canada. */
export const FRENCH: Language = {
  code: 'fr',
  name: 'French',
  countries: ['FR', 'BE', 'LU', 'MC', 'SN', 'CI', 'MA', 'TN', 'DZ'],
  phrases: [PREGNANCY, TIMES, PARTS, DATES, ORDERS, MEASURES, DRINKS, FOOD, UNITS, PEOPLE, GRAMMAR],
  rules: RULES,
  spell,
  common: COMMON,
  adjectivesFollow: true,
  intents: INTENTS,
};
