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
  'il lo la i gli le un uno una di del della dei e o ma con senza per in al alla mio mia sono è ho ha oggi ieri stamattina sera notte molto più meno non sì anche dopo prima quando come quanto quanti quale tutti sempre mai voglio devo posso di solito';

/** Italian of Italy and Switzerland. */
export const ITALIAN: Language = {
  code: 'it',
  name: 'Italian',
  countries: ['IT', 'SM', 'VA'],
  phrases: [PREGNANCY, TIMES, PARTS, DATES, ORDERS, MEASURES, DRINKS, FOOD, UNITS, PEOPLE, GRAMMAR],
  rules: RULES,
  spell,
  common: COMMON,
  adjectivesFollow: true,
  intents: INTENTS,
};
