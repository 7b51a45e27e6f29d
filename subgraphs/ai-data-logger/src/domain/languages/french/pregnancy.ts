import type { Phrases } from '../language';

/** A pregnancy and a birth: how far and how long ago, never when something was logged. */
export const PREGNANCY: Phrases = {
  pregnant: 'enceinte, grossesse',
  '# weeks pregnant':
    "enceinte (de)? # (semaine|semaines|sa), grossesse de # semaines, # semaines (de grossesse|d'aménorrhée), # sa",
  '# months pregnant':
    'enceinte (de)? # mois, grossesse de # mois, # mois de grossesse, (au|à mon)? # (e|è|eme|ème) mois (de grossesse)?',
  postpartum: 'post-partum, suites de couches',
  'gave birth': "(j'ai)? accouché, césarienne",
  'gave birth # days ago':
    "(j'ai)? (accouché|césarienne) il y a # (jour|jours), accouchement il y a # (jour|jours)",
  'gave birth # weeks ago':
    "(j'ai)? (accouché|césarienne) il y a # (semaine|semaines), accouchement il y a # (semaine|semaines)",
  '# days after giving birth': "# (jour|jours) après (l'accouchement|la naissance|la césarienne)",
  '# weeks after giving birth': "# (semaine|semaines) après (l'accouchement|la naissance|la césarienne)",
  'after giving birth': "après (l'accouchement|la naissance|la césarienne|mon accouchement)",
};
