import type { Phrases } from '../language';

/** A pregnancy and a birth: how far and how long ago, never when something was logged. */
export const PREGNANCY: Phrases = {
  pregnant: 'embarazada, encinta, embarazo',
  '# weeks pregnant':
    'embarazada (de)? # semanas, embarazo de # semanas, # semanas (embarazada|de embarazo|de gestación), en la semana # (de embarazo)?',
  '# months pregnant': 'embarazada (de)? # meses, embarazo de # meses, # meses (embarazada|de embarazo)',
  postpartum: 'posparto, postparto, puerperio',
  'gave birth': 'di a luz, he dado a luz, he parido, cesárea',
  'gave birth # days ago':
    '(di a luz|he dado a luz|parí|he parido|cesárea) hace # (día|días), hace # (día|días) (di a luz|que di a luz)',
  'gave birth # weeks ago':
    '(di a luz|he dado a luz|parí|he parido|cesárea) hace # (semana|semanas), hace # (semana|semanas) (di a luz|que di a luz)',
  '# days after giving birth': '# (día|días) (después del|tras el) parto',
  '# weeks after giving birth': '# (semana|semanas) (después del|tras el) parto',
  'after giving birth': '(después del|tras el) parto',
};
