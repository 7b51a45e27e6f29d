import type { Language } from '../language';

/** Why words are no log, on text without accents. */
export const INTENTS: Language['intents'] = {
  question:
    /^\W*(?:et |dis |salut |bonjour )*(?:combien|quel(?:le)?s?|qui|pourquoi|comment|ou (?:est|sont)|est ?-?ce que|qu'?est ?-?ce|c'?est quoi|montre|affiche|donne(?:-?moi)?|liste|compare|calcule|puis-?je|dois-?je|ai-?je|peux-?tu me dire)\b/,
  plan: /\b(?:je vais (?!bien|mieux)|j'irai|j'aurai|on va|je veux|je voudrais|j'aimerais|j'ai envie|envie d|je dois|il faut|faudrait|je devrais|je compte|je prevois|prevu|prevue|rappelle-?(?:moi)?|rappel|n'oublie|ne pas oublier|a faire|plus tard je|tout a l'heure je (?:vais|prends)|(?:la )?(?:semaine|fois) prochaine|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois) prochain|j(?:e |')\w+(?:erai|irai|drai|vrai|rrai|ferai)\b|je (?:ferai|boirai|prendrai|mangerai|irai|serai)|demain (?:je|on)|besoin d|acheter|liste de courses)/,
  habit:
    /\b(?:d'habitude|habituellement|normalement|generalement|en general|souvent|parfois|rarement|toujours (?!pas)|chaque (?:jour|matin|soir|nuit|semaine|mois|lundi|samedi|dimanche)|tous les (?:jours|matins|soirs|lundis|samedis|dimanches|week-?ends|midis)|toutes les (?:semaines|nuits)|par (?:jour|semaine|mois)|quotidien(?:nement)?|en moyenne|ma moyenne|moyenne de|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) je|avant je|j'ai l'habitude)\b/,
  goal: /\b(?:objectif|but|cible|limite|ideal|ideale|recommande|recommandee|recommandation|norme|normale est|seuil|maximum autorise|descendre (?:a|sous|en dessous)|en dessous de|arriver a \d|poids de forme)\b/,
  hearsay:
    /\b(?:recette|ingredients|prechauffer|prechauffez|melanger|melangez|faire cuire|article|etude|j'ai lu|j'ai entendu|il parait|selon|d'apres|on dit|(?:le|mon|la|ma) (?:medecin|docteur|doc) (?:dit|a dit|m'a dit|pense|recommande)|par exemple|podcast|info)\b/,
  unreal:
    /\b(?:si j'avais|si je|j'aurais|aurais|serais|j'ai failli|mais (?:je )?(?:n'en ai pas|n'ai pas|pas)|failli|presque (?:bu|pris|mange|commande)|imagine|j'ai reve|reve|blague|je plaisante|message de test|juste un test|c'est un test)\b/,
  change:
    /\b(?:perdu(?! (?:connaissance|conscience|la (?:vue|vision|parole|sensibilite)))|pris \d[\d.,]* ?(?:kg|kilos?)|repris|maigri|grossi|(?:kg|kilos?|points?|%) (?:de moins|de plus|en moins|en plus|perdus|pris)|a (?:baisse|augmente|monte|diminue)|baisse de|hausse de)\b/,
  purchase:
    /\b(?:achete|achetee|acheter|courses|j'ai renverse|renverse|jete|verse dans l'evier|offert|liste de courses|en train de (?:cuisiner|preparer)|je (?:cuisine|prepare)|commande pour)\b/,
  negation:
    /(?:^|[^a-z])(?:(?<!\d )pas (?!(?:(?:a |du tout )?(?:respirer|parler|voir|bouger|sentir)|enceinte|essouffle\w*|confuse?|mal|terrible|tres|trop|super|top|fou|bien|en forme|fameux)\b)|aucune?\b(?! (?:douleur|symptome|gene|oppression))|jamais\b|rien\b|plus (?:de|d')|ni \w+|au lieu d|a la place d|zero (?:alcool|cafe|biere)|saute (?:le|mon|ma)|je n'ai (?!plus \d|pas (?:mal|de (?:douleur|mal|gene|symptome))|aucune? (?:douleur|symptome|gene))|n'ai (?:pas(?! (?:mal|de (?:douleur|mal|gene|symptome)))|rien)|annule mon sauna|rate (?:le|mon|ma))/,
  other:
    /\b(?:(?:ma|mon|ta|ton|sa|son|la|le) (?:mere|pere|femme|mari|fils|fille|frere|soeur|grand-?mere|grand-?pere|ami|amie|copain|copine|voisine?|patron|chien|chat|mamie|papi|collegue|belle-?mere|tante|oncle) (?:a|avait|pese|pesait|est|etait|fait|boit|mange)|(?:de|du|d'|a) (?:ma|mon|sa|son|la|le) ?(?:mere|pere|femme|mari|fils|fille|frere|soeur|grand-?mere|grand-?pere|copain|copine|voisine?|mamie|papi|tante|oncle))\b/,
};
