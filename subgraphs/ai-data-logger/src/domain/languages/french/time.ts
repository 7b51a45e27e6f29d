import { monthPhrases, weekdayPhrases } from '../clock';
import type { Phrases } from '../language';

/** Days, parts of the day and lengths of time ago. */
export const TIMES: Phrases = {
  today: "aujourd'hui, ajd, auj",
  'this morning': "ce matin, aujourd'hui matin, ce mat",
  'today at noon': 'ce midi',
  'this afternoon': 'cet après-midi, cette après-midi, cet aprem, cet aprèm',
  'this evening': 'ce soir',
  'last night': 'cette nuit, la nuit dernière, hier dans la nuit',
  yesterday: 'hier',
  'yesterday morning': 'hier matin, hier au matin',
  'yesterday at noon': 'hier (à)? midi',
  'yesterday afternoon': 'hier (après-midi|aprem|aprèm)',
  'yesterday evening': 'hier soir, hier au soir',
  'day before yesterday': 'avant-hier',
  'day before yesterday evening': 'avant-hier soir',
  tomorrow: 'demain, après-demain, demain (matin|soir|midi)',
  'in the morning': 'le matin, du matin, au matin, dans la matinée, en matinée, matin',
  'in the afternoon': "(l'|de l'|dans l')? après-midi, l'aprem, de l'aprem, aprem",
  'in the evening': 'le soir, du soir, au soir, en soirée, dans la soirée, soir',
  'at night': 'la nuit, de la nuit, pendant la nuit',
  'at noon': 'à midi, midi',
  'at midnight': 'à minuit, minuit',
  'at 12:30': '(à)? midi et demi, (à)? midi et demie, (à)? midi trente',
  'at 0:30': '(à)? minuit et demi',
  'for breakfast':
    '(au|pour le|au moment du|pendant le|ce)? (petit déjeuner|petit-déjeuner|petit dej|ptit dej|ptit déj|petit déj|pdj)',
  'after breakfast': 'après le (petit déjeuner|petit dej|petit déj)',
  'before breakfast': 'avant le (petit déjeuner|petit dej|petit déj), à jeun',
  'for lunch': '(au|pour le|ce)? déjeuner, au repas de midi, pour midi, le midi',
  'after lunch': 'après (le)? (déjeuner|repas de midi)',
  'before lunch': 'avant (le)? (déjeuner|repas de midi)',
  'for dinner': '(au|pour le|ce)? (dîner|souper), au repas du soir',
  'after dinner': 'après (le)? (dîner|souper)',
  'before dinner': 'avant (le)? (dîner|souper)',
  'before bed':
    "avant (de me coucher|de dormir|d'aller au lit|d'aller dormir|d'aller me coucher|le coucher|dodo), au coucher",
  'after waking up': 'au réveil, au lever, en me levant, après le réveil, au saut du lit, dès le réveil',
  now: 'maintenant, là maintenant, à présent',
  just: 'juste, tout juste, là',
  'i just had': 'je viens de (boire|prendre|manger)',
  'just measured': 'je viens de (mesurer|prendre ma)',
  '# hours ago': 'il y a # (heures|heure|h), y a # (heures|heure|h)',
  '1 hour ago': '(il)? y a une heure',
  'half an hour ago': '(il)? y a une demi-heure, il y a une demie heure',
  '1.5 hours ago': '(il)? y a une heure et demie',
  '# min ago': '(il)? y a # (minutes|min|mn)',
  '# days ago': '(il)? y a # (jours|jour|j)',
  '1 day ago': 'il y a un jour',
  '# weeks ago': 'il y a # semaines',
  '1 week ago': 'il y a une semaine',
  'a few hours ago': "il y a (quelques|plusieurs) heures, tout à l'heure, tantôt",
  'a few days ago': 'il y a (quelques|plusieurs) jours',
  recently: "récemment, l'autre jour, l'autre soir",
  'last week': 'la semaine dernière, la semaine passée',
  'last weekend': '(ce|le)? week-end (dernier)?, (ce|le)? weekend (dernier)?',
};

/** A part of a weekday. */
export const PARTS: Phrases = Object.fromEntries(
  'lundi:monday mardi:tuesday mercredi:wednesday jeudi:thursday vendredi:friday samedi:saturday dimanche:sunday'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .flatMap(([day, english]) => [
      [`on ${english} morning`, `${day} matin`],
      [`on ${english} at noon`, `${day} midi`],
      [`on ${english} afternoon`, `${day} après-midi, ${day} aprem`],
      [`on ${english} evening`, `${day} soir`],
      [`on ${english} night`, `${day} nuit, dans la nuit de ${day}`],
    ]),
);

/** Dates and weekdays. */
export const DATES: Phrases = {
  ...monthPhrases(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    (name) => `(le)? # ${name}, (le)? # er ${name}`,
  ),
  ...weekdayPhrases(
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    (day) => `${day} dernier, ${day} passé`,
    (day) => `${day}, ce ${day}`,
  ),
  'on #/#': 'le # / #',
};
