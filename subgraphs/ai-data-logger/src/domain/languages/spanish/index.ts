import type { Language } from '../language';
import { DRINKS } from './drinks';
import { FOOD } from './food';
import { INTENTS } from './intents';
import { MEASURES } from './measures';
import { spell } from './numbers';
import { PREGNANCY } from './pregnancy';
import { RULES } from './rules';
import { TIMES, DATES } from './time';
import { GRAMMAR, ORDERS, PEOPLE, UNITS } from './words';

const COMMON =
  'el la los las un una de del en con sin por para que y o pero mi me se le lo su es son está estoy tengo tiene he ha hoy ayer mañana tarde noche muy más menos ya no sí también después antes ahora este esta esto cuando como cuánto qué cuál cada todos siempre nunca quiero voy debo puedo normalmente suelo';

/** Spanish of Spain and of America. */
export const SPANISH: Language = {
  code: 'es',
  name: 'Spanish',
  countries: 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' '),
  phrases: [PREGNANCY, TIMES, DATES, ORDERS, MEASURES, DRINKS, FOOD, UNITS, PEOPLE, GRAMMAR],
  rules: RULES,
  spell,
  common: COMMON,
  adjectivesFollow: true,
  intents: INTENTS,
};
