import type { Language } from '../language';

/** Why words are no log, on text without accents. */
export const INTENTS: Language['intents'] = {
  question:
    /^\W*(?:und |also |hallo |hi |hey )*(?:was|wie|wieso|warum|wann|wo|wer|welche[rsnm]?|wieviele?|zeig|zeige|nenne|liste|vergleiche|berechne|sag mir|(?:darf|kann|soll|muss|sollte) (?:ich|man|mein)|(?:habe?|hatte|bin|war|ist|sind|kann|darf|soll|sollte|muss) (?:ich|mein|meine|das|der|die|es|man) .*(?:\?|zu (?:viel|hoch|niedrig)|okay|ok|normal)\b)\b/,
  plan: /^(?:werde|will|mochte|moechte|muss|sollte|wurde|wuerde)\b|\b(?:(?:ich|wir) (?:will|wollen|werde|werden|wuerde|mochte|moechte|muss|soll|sollte|plane|brauche|konnte|konnten)|(?:will|werde|mochte|moechte|muss|sollte|soll|plane|wollte|wurde|wuerde) ich|wurde gern|hatte gern|geplant|vorhaben|habe vor(?! \S+ (?:stunden?|tag|wochen?|monat|jahr))|erinnere? mich|erinnerung|lust auf|nachher|spater noch|nachste[nrs]? (?:woche|monat|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|demnachst|bald|vorgenommen|statt dessen will|nicht vergessen|einkaufen|einkaufsliste|zu kaufen|to ?do|morgen (?:trinke|esse|gehe|mache|nehme|fruh (?:will|werde)|will|werde|gibt))\b/,
  habit:
    /\b(?:normalerweise|gewohnlich|ublicherweise|meist|meistens|immer(?! noch)|oft|manchmal|selten|taglich|wochentlich|jede[nrs]? (?:tag|morgen|abend|nacht|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zweiten)|pro (?:tag|woche|monat)|am tag\b|in der woche|die woche|durchschnittlich|im schnitt|im durchschnitt|durchschnitt|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|wochenends|fruher (?:habe|trank|war|hatte))\b/,
  goal: /\b(?:ziel|zielgewicht|zielwert|wunschgewicht|grenzwert|hochstwert|sollwert|normalwert|normal (?:ist|sind|ware|waren)|ideal|idealgewicht|optimal(?:er)?|empfohlen|empfehlung|richtwert|unter \d+ (?:kg|kilo)? ?(?:kommen|bringen)|sollte (?:unter|uber)|limit)\b/,
  hearsay:
    /\b(?:rezept|zutaten|vorheizen|verruhren|unterheben|ruhren sie|man nehme|artikel|studie|gelesen|gehort|podcast|laut|angeblich|es heisst|arzt (?:sagt|sagte|meint|meinte|hat gesagt)|arztin (?:sagt|sagte|meint|meinte)|zum beispiel|z\. ?b\.?|(?:er|sie) (?:sagt|sagte|meint))\b/,
  unreal:
    /\b(?:hatte ich .* (?:getrunken|gegessen) (?:ware|hatte)|wenn ich|falls ich|(?:fast|beinahe) (?:ein|eine|einen|\d+)? ?\w* ?(?:getrunken|gegessen|genommen|bestellt)|getraumt|traum|scherz|nur ein test|testnachricht|angenommen|aber (?:doch |dann |noch )?(?:nicht (?:getrunken|gegessen|genommen)|kein(?:s|en|e)?)|hatte ich (?:doch|nur|bloss))\b/,
  change:
    /\b(?:abgenommen|zugenommen|verloren|runter(?: auf)?|(?:kg|kilo|pfund|prozent|%|punkte) (?:mehr|weniger|leichter|schwerer|hoher|niedriger)|gesunken um|gestiegen um|um \d[\d.,]* ?(?:kg|kilo|mmhg|%|prozent)? ?(?:gesunken|gestiegen|gefallen))\b/,
  purchase:
    /\b(?:gekauft|eingekauft|einkaufen|besorgt|kaufe|verschuttet|weggeworfen|weggeschuttet|ausgeschuttet|weggekippt|verschenkt|bestellt fur|gekocht fur|gebacken fur|auf der einkaufsliste|einkaufsliste)\b/,
  negation:
    /\b(?:kein(?:e[nrsm]?)?(?! (?:\w+ )?(?:\w*schmerz|atemnot|luft|sehstorung|kopfweh|beschwerden|symptom|anzeichen))|nicht(?! (?:(?:richtig |mehr |gut |klar )*(?:atmen|sprechen|reden|sehen|bewegen|fuhlen)|(?:mehr )?schwanger|verwirrt|kurzatmig|nur|so|sehr|ganz|mehr so|besonders|gut|schlecht|schlimm|toll|viel|besser|wohl|fit|ausgeschlafen))|nie|niemals|nix|nichts|weder|statt|anstatt|verzichtet|ausgelassen|ausfallen|ausgefallen|abgesagt|null (?:bier|kaffee|alkohol)|verpasst|abgelehnt)\b/,
  other:
    /\b(?:(?:mutter|vater|frau|mann|sohn|tochter|oma|opa|bruder|schwester|freundin|mama|papa) (?:hat|hatte|wiegt|trank|ass)|(?:hat|hatte|wiegt|trank|ass) (?:meine?|mein|die|der|unsere?) (?:\w+ )?(?:mutter|vater|frau|mann|sohn|tochter|oma|opa|bruder|schwester|freundin|freund|kollege|chef|hund|katze|mama|papa|kind|baby))\b/,
};
