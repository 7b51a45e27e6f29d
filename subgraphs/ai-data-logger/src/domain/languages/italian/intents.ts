import type { Language } from '../language';

/** Why words are no log, on text without accents. */
export const INTENTS: Language['intents'] = {
  question:
    /^\W*(?:e |ciao |ehi )*(?:quant[oaie]|qual[ei]?|qual e|chi|perche|com'?e|come (?:sta|va|era)|che (?:pressione|peso|ore|cos)|cosa|dove|quando (?:ho|e)|mostra(?:mi)?|dimmi|fammi vedere|elenca|confronta|calcola|posso|devo|dovrei|ho (?:la pressione|bevuto troppo))\b(?!.*\d{2,3} ?\/ ?\d{2})/,
  plan: /\b(?:voglio|vorrei|mi piacerebbe|devo|dovrei|dobbiamo|ho intenzione|penso di|ho voglia|avevo voglia|volevo|voglia di|sto per|mi serve|ricordami|promemoria|non dimenticare|da fare|piu tardi (?:prendo|bevo|vado|faro)|(?:la )?(?:settimana|volta) prossima|prossim[oa] (?:mese|settimana|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|berro|mangero|faro|andro|prendero|misurero|pesero|domani (?:bevo|mangio|vado|prendo|faccio|voglio|mi)|ho bisogno di|comprare|lista della spesa|programmat[oa]|in programma)\b/,
  habit:
    /\b(?:di solito|solitamente|normalmente|generalmente|in genere|abitualmente|sempre|spesso|a volte|qualche volta|raramente|ogni (?:giorno|mattina|sera|notte|settimana|mese|lunedi|sabato|domenica)|tutt[ie] (?:i|le) (?:giorni|mattine|sere|settimane|mattina)|al giorno|alla settimana|al mese|a settimana|quotidianamente|in media|la media|media di|il (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato) (?:bevo|mangio|vado|faccio)|una volta bevevo|bevevo|prendevo)\b/,
  goal: /\b(?:obiettivo|traguardo|limite|ideale|consigliat[oa]|raccomandat[oa]|valore normale|valori normali|normale e|soglia|massimo consentito|scendere (?:a|sotto)|arrivare a \d|sotto i \d+|peso forma)\b/,
  hearsay:
    /\b(?:ricetta|ingredienti|preriscaldare|mescolare|impastare|infornare|articolo|studio|ho letto|ho sentito|secondo (?:il|un|uno|me)|dicono|si dice|(?:il|la|mio|mia) (?:medico|dottore|dottoressa) (?:dice|ha detto|mi ha detto|consiglia)|per esempio|ad esempio|podcast)\b/,
  unreal:
    /\b(?:se avessi|ma (?:poi )?non (?:l'ho|ne ho|li ho|le ho)|magari (?:fossi|pesassi|avessi|potessi)|se bevo|se mangio|avrei|sarei|quasi (?:bevuto|mangiato|preso|bevevo|mangiavo|prendevo)|stavo per|immagina|ho sognato|sogno|scherzo|scherzavo|messaggio di prova|solo una prova|e una prova)\b/,
  change:
    /\b(?:perso(?! (?:i sensi|conoscenza|coscienza|la (?:vista|parola|sensibilita)))|pers[ie]|dimagrit[oa]|ingrassat[oa]|ho messo su|ho preso \d[\d.,]* ?(?:kg|chili)|(?:kg|chili|punti|%) (?:in meno|in piu|di meno|di piu|persi|presi)|e (?:scesa|scesi|sceso|salita|salito|calata|calato|aumentata|aumentato)|calo di|aumento di)\b/,
  purchase:
    /\b(?:comprat[oaei]|comprare|compro|spesa|ho rovesciato|rovesciat[oa]|versat[oa] per|buttat[oa]|regalat[oa]|lista della spesa|sto (?:cucinando|preparando)|cucino|preparo|ordinat[oa] per)\b/,
  negation:
    /(?:^|[^a-z])(?:non (?!(?:riesco|respiro|vedo|ci vedo|mi fa male|sono (?:incinta|confus[oa])|ho (?:\w+ )?(?:dolor[ei]|male|fiato|affanno|sintomi)|male|tanto|troppo|molto|solo|bene|mi sento|sto)\b)|niente (?!male)|nessun[oa]?\b(?! (?:dolore|sintomo|fastidio|disturbo))|mai\b|nemmeno\b|neanche\b|invece (?:del|di)|al posto d|zero (?:alcol|caffe|birre)|saltat[oa]|rinunciato|neppure\b)/,
  other:
    /\b(?:(?:mia|mio|tua|tuo|sua|suo|la|il|lo) (?:madre|padre|moglie|marito|mamma|papa|figli[oa]|fratello|sorella|nonn[oa]|amic[oa]|collega|fidanzat[oa]|suocer[oa]|zi[oa]|cane|gatto) (?:ha|aveva|pesa|pesava|e|era|beve|mangia)|(?:di|del|della|a) (?:mia|mio|sua|suo)? ?(?:madre|padre|moglie|marito|mamma|papa|figli[oa]|fratello|sorella|nonn[oa]|suocer[oa]|zi[oa])|(?:ha|aveva|pesa|beve) (?:mia|mio|la|il) (?:madre|padre|moglie|marito|mamma|papa|figli[oa]|fratello|sorella|nonn[oa]))\b/,
};
