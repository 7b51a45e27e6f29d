import { monthPhrases, weekdayPhrases } from '../clock';
import type { Phrases } from '../language';

/** Days, parts of the day and lengths of time ago. */
export const TIMES: Phrases = {
  today: 'oggi, in giornata',
  'this morning': 'stamattina, stamani, questa mattina, oggi (di)? mattina, stamane',
  'today at noon': 'oggi a mezzogiorno',
  'this afternoon': 'oggi pomeriggio, questo pomeriggio, nel pomeriggio di oggi',
  'this evening': 'stasera, questa sera',
  'last night': "stanotte, la notte scorsa, l'altra notte, ieri notte, questa notte",
  yesterday: 'ieri',
  'yesterday morning': 'ieri mattina',
  'yesterday at noon': 'ieri a (mezzogiorno|pranzo)',
  'yesterday afternoon': 'ieri pomeriggio',
  'yesterday evening': 'ieri sera, iersera',
  'day before yesterday': "l'altro ieri, altroieri, ieri l'altro, avantieri",
  'day before yesterday evening': "l'altro ieri sera, l'altra sera",
  tomorrow: 'domani, dopodomani, domani (mattina|sera|pomeriggio)',
  'in the morning': '(di|la|alla|al) mattina, del mattino, al mattino, in mattinata, mattina, mattino',
  'in the afternoon': '(di|nel|del|il) pomeriggio, pomeriggio',
  'in the evening': '(di|la|alla) sera, in serata, sera, della sera',
  'at night': '(di|la) notte, della notte',
  'at noon': '(a|di)? mezzogiorno',
  'at midnight': '(a)? mezzanotte',
  'at 12:30': '(a)? mezzogiorno e (mezzo|mezza)',
  'for breakfast': '(a|per|di|alla|la)? colazione',
  'had for breakfast': '(ho)? fatto colazione con',
  'after breakfast': 'dopo (la)? colazione',
  'before breakfast': 'prima (di|della) colazione, a digiuno',
  'for lunch': '(a|per|di)? pranzo, ho pranzato con, pranzato con',
  'after lunch': 'dopo (il)? pranzo, dopo pranzato',
  'before lunch': 'prima (di|del) pranzo',
  'for dinner': '(a|per|di)? cena, ho cenato con, cenato con',
  'after dinner': 'dopo (la)? cena, dopocena',
  'before dinner': 'prima (di|della) cena',
  'before bed': 'prima (di dormire|di andare a letto|di andare a dormire|di coricarmi|del letto)',
  'after waking up':
    'appena (sveglio|sveglia|alzato|alzata), al risveglio, dopo il risveglio, appena svegliato, appena svegliata',
  now: 'adesso, ora',
  'just now': 'proprio adesso, proprio ora, or ora',
  just: 'appena',
  '# hours ago': '# (ore|ora|h) fa, circa # ore fa',
  '1 hour ago': "(un')?ora fa, un ora fa, un'oretta fa",
  'half an hour ago': "mezz'ora fa, mezzora fa",
  '1.5 hours ago': "un'ora e mezza fa",
  '# min ago': '# (minuti|min) fa',
  '# days ago': '# (giorni|gg) fa',
  '1 day ago': 'un giorno fa',
  '# weeks ago': '# settimane fa',
  '1 week ago': 'una settimana fa',
  'a few hours ago': 'qualche ora fa, (alcune|poche|un paio di) ore fa, poco fa',
  'a few days ago': "qualche giorno fa, (alcuni|pochi) giorni fa, l'altro giorno, giorni fa",
  recently: 'di recente, recentemente',
  'last week': 'la settimana scorsa, settimana scorsa, la scorsa settimana',
  'last weekend': '(nel|il|questo)? (weekend|fine settimana) (scorso)?',
  'at 1 oclock': "all'una, alle una",
  'at 1:30': "all'una e mezza, all'una e mezzo",
};

/** A part of a weekday. */
export const PARTS: Phrases = Object.fromEntries(
  'lunedì:monday martedì:tuesday mercoledì:wednesday giovedì:thursday venerdì:friday sabato:saturday domenica:sunday'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .flatMap(([day, english]) => [
      [`on ${english} morning`, `${day} mattina`],
      [`on ${english} afternoon`, `${day} pomeriggio`],
      [`on ${english} evening`, `${day} sera`],
      [`on ${english} night`, `${day} notte`],
    ]),
);

/** Dates and weekdays. */
export const DATES: Phrases = {
  ...monthPhrases(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    (name) => `(il|lo)? # ${name}, (il)? # di ${name}`,
  ),
  ...weekdayPhrases(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    (day) => `(lo|la)? (scorso|scorsa) ${day}, ${day} (scorso|scorsa)`,
    (day) => `${day}, questo ${day}`,
  ),
  'on #/#': 'il # / #',
};
