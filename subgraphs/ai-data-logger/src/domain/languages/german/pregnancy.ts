import type { Phrases } from '../language';

/** A pregnancy and a birth: how far and how long ago, never when something was logged. */
export const PREGNANCY: Phrases = {
  pregnant: 'schwanger, hochschwanger, schwangere, schwangerschaft',
  '# weeks pregnant':
    '(in der|in)? # (.)? (ssw|schwangerschaftswoche), (in der|in)? # (.)? (woche|wochen) schwanger, schwanger (in der|in|seit)? # (.)? (woche|wochen|ssw), (in der)? ssw #',
  '# months pregnant':
    '(im|seit)? # (.)? (monat|monate|monaten) schwanger, schwanger (im|seit)? # (.)? (monat|monate|monaten)',
  postpartum: 'wochenbett, im wochenbett',
  'gave birth': 'entbunden, entbindung, (mein|unser|ein)? (kind|baby) bekommen, kaiserschnitt',
  'gave birth # days ago':
    'vor # (tag|tagen) (entbunden|kaiserschnitt), vor # (tag|tagen) (mein|unser|ein)? (kind|baby) bekommen, (kaiserschnitt|entbindung|geburt) vor # (tag|tagen)',
  'gave birth # weeks ago':
    'vor # (woche|wochen) (entbunden|kaiserschnitt), vor # (woche|wochen) (mein|unser|ein)? (kind|baby) bekommen, (kaiserschnitt|entbindung|geburt) vor # (woche|wochen)',
  '# days after giving birth':
    '# (tag|tage) nach (der|meiner)? (geburt|entbindung), # (tag|tage) nach (dem)? kaiserschnitt',
  '# weeks after giving birth':
    '# (woche|wochen) nach (der|meiner)? (geburt|entbindung), # (woche|wochen) nach (dem)? kaiserschnitt',
  'after giving birth': 'nach (der|meiner)? (geburt|entbindung), nach (dem)? kaiserschnitt',
};
