import type { Phrases } from '../language';

/** A pregnancy and a birth: how far and how long ago, never when something was logged. */
export const PREGNANCY: Phrases = {
  pregnant: 'incinta, gravida, gravidanza',
  '# weeks pregnant':
    'incinta (di|da|alla)? # (settimana|settimane), incinta alla # (a|ª) settimana, gravidanza di # settimane, # settimane di gravidanza, alla # (a|ª) settimana (di gravidanza)?',
  '# months pregnant':
    'incinta (di|da|al)? # (mese|mesi), gravidanza di # mesi, # mesi di gravidanza, al # (o|º)? mese (di gravidanza)?',
  postpartum: 'post parto, puerperio',
  'gave birth': '(ho)? partorito, taglio cesareo, cesareo',
  'gave birth # days ago':
    '(ho)? (partorito|taglio cesareo|cesareo|parto) (da)? # (giorno|giorni) (fa)?, # giorni fa ho partorito',
  'gave birth # weeks ago':
    '(ho)? (partorito|taglio cesareo|cesareo|parto) (da)? # (settimana|settimane) (fa)?, # settimane fa ho partorito',
  '# days after giving birth': '# (giorno|giorni) dopo il parto',
  '# weeks after giving birth': '# (settimana|settimane) dopo il parto',
  'after giving birth': 'dopo il parto, dopo il cesareo',
};
