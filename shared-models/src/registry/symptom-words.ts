/** Words for symptoms in one language, lower case without accents; a vowel with two dots may be written with an e after it. */
export interface SymptomWords {
  /** What needs an ambulance at any blood pressure. */
  readonly emergency: readonly RegExp[];
  /** What does beside an urgent blood pressure only. */
  readonly withUrgentPressure: readonly RegExp[];
}

const GERMAN: SymptomWords = {
  emergency: [
    /\b(?:brust|herz)(?:korb|bein)? ?(?:schmerz\w*|druck|enge\w*|stechen|stiche?|weh)\b|\b(?:schmerz\w*|enge\w*|stechen|stiche?|brennen|ziehen)(?: \w+){0,3} (?:brust\w*|herz\w*|linken? arm|kiefer)\b|\bdruck (?:auf|in|hinter|ue?ber|im|am)(?: \w+){0,2} (?:brust\w*|herz\w*)\b/,
    /\b(?:brust|herz)(?: \w+){0,3} (?:schmerzt|weh|sticht|brennt|drue?ckt|eng|schmerzen)\b|\bangina pectoris\b/,
    /\batemnot\b|\bkurzatmig\w*|\bluft(?:not|mangel)\b|\batem(?:beschwerden|probleme\w*|schwierigkeiten|los)\b|\b(?:keine|kaum|zu wenig|nicht genug|schlecht|schwer)(?: noch| mehr)? luft\b|\bschwer(?:e[rs]?)? (?:zu )?atm\w+|\bnach luft\b|\berstick\w*/,
    /\b(?:kann|konnte)(?: \w+){0,4} (?:nicht|kaum|schlecht|schwer)(?: \w+){0,3} (?:atmen|sprechen|reden|sehen|bewegen|fue?hlen)\b|\b(?:problem\w*|schwierigkeit\w*|mue?he)(?: \w+){0,3} (?:atmen|luft\w*|atmung|sprechen|reden)\b/,
    /\b(?:gesicht|mund|mundwinkel|lid|augenlid)(?: \w+){0,4} (?:hae?ng\w*|herab\w*|taub\w*|gelae?hmt\w*|schief\w*)\b|\b(?:hae?ngend\w*|herabhae?ngend\w*|schief\w*|taub\w*|gelae?hmt\w*)(?: \w+){0,2} (?:gesicht\w*|mund\w*|augenlid)\b|\bgesichts?lae?hmung\w*/,
    /\bspra?e?ch(?:sto\w+|problem\w*|verlust|schwierigkeit\w*)|\blall(?:e|en|t)\b|\b(?:verwaschene?|undeutliche?) sprache\b|\b(?:sprache|rede|spreche)(?: \w+){0,2} (?:verwaschen|undeutlich)\b|\bwortfindung\w*/,
    /\b(?:taub\w*|lae?hm\w*|gelae?hmt\w*|schwa?e?ch\w*|kraftlos\w*|kribbel\w*)(?: \w+){0,5} (?:arm\w*|bein\w*|gesicht\w*|seite|hand|koe?rperhae?lfte)\b|\b(?:arm|bein|seite|hand)(?: \w+){0,3} (?:taub|schwach|gelae?hmt|kraftlos)\b|\blae?hmung\w*|\bhalbseit\w+/,
    /\b(?:schlimm\w*|stark\w*|heftig\w*|ploe?tzlich\w*|extrem\w*|rasend\w*|stechend\w*|unertrae?glich\w*|hoe?llisch\w*|furchtbar\w*|schrecklich\w*|massiv\w*|wahnsinnig\w*)(?: \w+)? (?:kopf ?schmerz\w*|kopfweh|migrae?ne)\b|\bkopf(?:schmerzen|weh)?(?: \w+){0,3} (?:platzt|explodiert|unertrae?glich|stark|heftig|schlimm)\b/,
    /\bseh(?:stoe?rung\w*|verlust|problem\w*|verschlechterung)|\b(?:sehe?|gesehen)(?: \w+){0,3} (?:doppelt\w*|verschwommen\w*|unscharf|nichts|nicht mehr|sternchen|sterne|blitze|flecken|schlecht|schwarz)\b|\bdoppelbilder\b|\b(?:augen)?flimmern\b|\b(?:verschwommen\w*|unscharf\w*|doppelt)(?: \w+){0,2} (?:sehen|sicht|gesehen|blick)\b|\bsicht(?: \w+){0,2} (?:verschwommen|unscharf)\b|\bschwarz vor (?:den |meinen )?augen\b/,
    /\bohnma?e?cht\w*|\bbewusstlos\w*|\bbewusstsein verloren\b|\bzusammengebrochen\b|\bkollabiert\b|\bkrampfanfall\w*|\bploe?tzlich(?: \w+){0,2} verwirrt\b/,
    /\b(?:ich|hab\w*|glaube|vielleicht|bekomm\w*)(?: \w+){0,4} (?:herzinfarkt|schlaganfall|herzstillstand)\b|\b(?:huste|erbreche|spucke) blut\b|\bblut (?:gehustet|erbrochen|gespuckt)\b|\b(?:ruf\w*|brauche|hol\w*)(?: \w+){0,3} (?:notarzt|krankenwagen|rettungswagen)\b/,
  ],
  withUrgentPressure: [
    /\b(?:schwa?e?ch\w*|taub\w*|kribbel\w*|verwirr\w*|desorientiert|orientierungslos|benommen\w*)\b|\bausser atem\b|\b(?:bauch|oberbauch|rue?cken|magen) ?schmerz\w*/,
  ],
};

const SPANISH: SymptomWords = {
  emergency: [
    /\b(?:dolor(?:es)?|opresion|punzadas?|pinchazos?|molestias?|ardor)(?: \w+){0,3} (?:pecho|corazon|torax|brazo izquierdo|mandibula)\b|\bdolor(?:es)? (?:fuerte )?(?:toracico|precordial)\w*|\bpresion (?:fuerte )?(?:en|sobre) (?:el |mi )?pecho\b|\bduelen?(?: \w+){0,3} (?:pecho|corazon|brazo izquierdo)\b|\bpecho(?: \w+){0,3} (?:duele|oprimido|apretado|aprieta)\b/,
    /\bfalt[ao]\w*(?: \w+){0,2} (?:aire|aliento|respiracion|oxigeno)\b|\bahog(?:o|ando|a|ue|arme)\b|\bdisnea\b|\basfixi\w+|\b(?:dificultad\w*|problemas?|cuesta|trabajo)(?: \w+){0,3} (?:respirar|respiracion|hablar)\b|\bsin (?:aire|aliento|respiracion)\b|\brespir\w+ (?:muy )?mal\b/,
    /\bno (?:puedo|podia|logro|consigo)(?: \w+)? (?:respirar|hablar|mover\w*|ver|sentir)\b|\bno (?:veo|respiro)\b/,
    /\b(?:cara|rostro|boca|mejilla|parpado)(?: \w+){0,4} (?:caid[oa]|torcid[oa]|dormid[oa]|paralizad[oa]|entumecid[oa]|cae|cayendo|desviad[oa])\b|\bparalisis\b|\bcae(?: \w+){0,2} (?:cara|boca|parpado)\b/,
    /\bhabl\w+(?: \w+){0,2} (?:mal|raro|arrastrad\w*|enredad\w*)\b|\bno me salen las palabras\b|\blengua trabada\b|\bbalbuce\w+|\btraba(?: \w+)? lengua\b/,
    /\b(?:debil\w*|dormid[oa]|entumec\w+|adormec\w+|paraliz\w+|hormigue\w+|sin fuerza)(?: \w+){0,5} (?:brazos?|piernas?|lado|mano|cara|cuerpo)\b|\b(?:brazo|pierna|lado|mano)(?: \w+){0,3} (?:debil\w*|dormid[oa]|entumecid[oa]|adormecid[oa]|paralizad[oa]|sin fuerza)\b/,
    /\bdolor(?:es)?(?: \w+){0,2} cabeza(?: \w+){0,3} (?:fuertes?|fortisimo|intens\w+|terribles?|horribles?|sever[oa]s?|insoportables?|brutal|vida|repentin\w+|subit\w+)\b|\b(?:fuertes?|intens\w+|terribles?|horribles?|severos?|peor|insoportables?|repentino|gran)(?: \w+)? (?:dolor(?:es)? de cabeza|cefalea|migrana|jaqueca)\b|\bdolor (?:muy |tan )?(?:fuerte|intenso|terrible) (?:de|en la) cabeza\b|\bcabeza(?: \w+){0,3} (?:explota\w*|estalla\w*|reventar)\b|\bduele (?:muchisimo|mucho) la cabeza\b|\bcefalea (?:intensa|severa|brusca)\b/,
    /\b(?:veo|vision|vista)(?: \w+){0,3} (?:borros[oa]s?|dobles?|nublad[oa]s?|mal|estrellas?|estrellitas|luces|manchas|puntos|nada|alterada)\b|\b(?:perdida|perdi|perdiendo|alteracion\w*|cambios?|problemas?|trastornos?)(?: \w+){0,2} (?:vision|vista|visual\w*)\b/,
    /\bdesmay\w+|\binconsciente\b|\bperdi\w*(?: \w+){0,2} (?:conciencia|conocimiento|sentido)\b|\bconvulsi\w+|\b(?:de repente|repentinamente|subitamente)(?: \w+){0,2} confus\w+|\bconfusion (?:repentina|subita)\b/,
    /\b(?:tengo|teniendo|dando|creo|dio|sufr\w+)(?: \w+){0,4} (?:infarto|ictus|derrame|ataque (?:al corazon|cardiaco)|paro cardiaco)\b|\b(?:tos|tos\w+|vomit\w+|escup\w+)(?: \w+){0,2} sangre\b|\bllam\w+(?: \w+){0,2} ambulancia\b/,
  ],
  withUrgentPressure: [
    /\b(?:debil\w*|entumec\w+|hormigue\w+|adormec\w+|confus\w+|desorientad[oa]|aturdid[oa]|borros[oa])\b|\bdolor(?: \w+)? (?:de|en) (?:la |el )?(?:espalda|estomago|barriga|abdomen|vientre)\b/,
  ],
};

const FRENCH: SymptomWords = {
  emergency: [
    /\b(?:douleurs?|oppression|serrement|gene|brulures?|poids|etau)(?: \w+){0,3} (?:poitrine|coeur|thorax|thoracique|sternum|bras gauche|machoire)\b|\bmal(?: \w+){0,3} (?:poitrine|thorax|bras gauche|machoire)\b|\bdouleurs? (?:\w+ )?(?:thoracique|precordiale)s?\b|\bpression (?:dans|sur|a) (?:la |ma )?poitrine\b|\bpoitrine(?: \w+){0,3} (?:serre\w*|oppress\w+|mal|brule|douloureuse|comprim\w+)\b|\b(?:serre|oppresse)(?: \w+){0,3} poitrine\b/,
    /\bessouffl\w+|\b(?:bout|manque|perte|court) de souffle\b|\bsouffle (?:court|coupe)\b|\bdyspnee\b|\b(?:mal|difficultes?|peine|problemes?|gene)(?: \w+){0,3} (?:respir\w+|souffle|parler|parole|exprimer)\b|\brespir\w+ (?:tres )?(?:mal|difficile\w*|plus)\b|\bsuffo(?:que|cation)\w*|\betouff\w+|\bmanque (?:d|de l) air\b/,
    /\b(?:arrive|peux|parviens|pouvais)(?: \w+){0,2} (?:pas|plus)(?: \w+){0,2} (?:respirer|parler|bouger|voir|sentir)\b|\bpeux (?:respirer|parler) (?:pas|plus)\b/,
    /\b(?:visage|bouche|joue|paupiere|figure)(?: \w+){0,4} (?:tomb\w*|affaiss\w+|paralys\w+|engourdi\w*|tordu\w*|travers|devi\w*)\b|\bparalysie\w*|\baffaissement (?:du visage|facial)\b/,
    /\btroubles? (?:de (?:la |l )?|du |d )?(?:parole|elocution|langage|expression)\b|\bparle (?:mal|bizarrement)\b|\baphasi\w+|\bbafouill\w+|\barticul\w+ mal\b|\bparole (?:confuse|difficile)\b/,
    /\b(?:faibl\w+|engourdi\w*|paralys\w+|fourmill\w+|insensib\w+)(?: \w+){0,5} (?:bras|jambes?|cote|main|visage)\b|\b(?:bras|jambe|cote|main)(?: \w+){0,3} (?:faible|engourdi\w*|paralys\w+|mou|molle)\b/,
    /\b(?:maux?|mal|douleurs?) (?:de |a la )?(?:tete|crane)(?: \w+){0,3} (?:intens\w+|violent\w*|terribles?|atroces?|severes?|insupportables?|brutal\w*|horribles?|soudain\w*|affreux|forts?|vie)\b|\b(?:violent\w*|intens\w+|terribles?|severes?|forts?|pires?|gros|affreux|atroces?|enormes?|soudain\w*|horribles?)(?: \w+)? (?:(?:maux?|mal) de (?:tete|crane)|cephalees?)\b|\b(?:forte|grosse|violente|severe|terrible) migraine\b|\bcephalees? (?:\w+ )?(?:intense|brutale|severe|violente)s?\b|\b(?:tres|horriblement) mal a la tete\b|\btete(?: \w+){0,2} explos\w+/,
    /\b(?:vision|vue|vois)(?: \w+){0,3} (?:flou\w*|troubl\w*|doubles?|baiss\w+|perdue|brouille\w*|etoiles|mouches|taches|points|eclairs)\b|\bvois (?:\w+ )?(?:rien|plus|mal)\b|\btroubles? (?:de (?:la )?|du )?(?:vue|vision|visuels?)\b|\b(?:perte|perdu|baisse|changement\w*|problemes?)(?: \w+){0,2} (?:vue|vision)\b|\bmouches volantes\b/,
    /\bevanoui\w*|\bperdu(?: \w+)? connaissance\b|\bperte de (?:connaissance|conscience)\b|\binconscient\w*|\bconvulsi\w+|\b(?:soudain\w*|brusque\w*)(?: \w+){0,2} confus\w*|\bconfusion (?:soudaine|brutale)\b/,
    /\b(?:fais|fait|faire|ai|crois|peut etre)(?: \w+){0,4} (?:infarctus|avc|crise cardiaque|arret cardiaque)\b|\b(?:crach\w+|touss\w+|vomi\w*)(?: \w+){0,2} sang\b|\bappel\w+(?: \w+){0,2} (?:ambulance|samu|secours)\b/,
  ],
  withUrgentPressure: [
    /\b(?:faibl\w+|engourdi\w*|fourmill\w+|confus\w*|desorient\w+|malaise|floue?)\b|\b(?:mal|douleurs?)(?: \w+){0,2} (?:ventre|dos|estomac)\b/,
  ],
};

const ITALIAN: SymptomWords = {
  emergency: [
    /\b(?:dolor\w*|fitt[ae]|oppressione|bruciore|morsa|costrizione|male|peso)(?: \w+){0,3} (?:petto|torace|cuore|braccio sinistro|mandibola|mascella|sterno)\b|\bdolor\w*(?: \w+)? toracic\w+|\bpressione (?:al|sul|nel) (?:petto|torace)\b|\bpetto(?: \w+){0,3} (?:male|stretto|duole|oppresso|brucia)\b/,
    /\b(?:fiato|respiro) (?:corto|affannoso|affannato)\b|\bmanca\w*(?: \w+){0,2} (?:fiato|respiro|aria)\b|\bsenza (?:fiato|respiro)\b|\baffann\w+|\bdispnea\b|\b(?:difficolta|fatica|problemi|fatico)(?: \w+){0,3} (?:respir\w+|parlare|parola)\b|\brespir\w+ (?:molto )?(?:male|a fatica)\b|\bsoffoc\w+/,
    /\bnon (?:riesco|posso|riuscivo)(?: \w+){0,3} (?:respirare|parlare|muovere|vedere|vederci|sentire)\b|\bnon (?:respiro|vedo|ci vedo)\b/,
    /\b(?:viso|faccia|volto|bocca|palpebra)(?: \w+){0,4} (?:cadente|stort[oa]|paralizzat\w+|intorpidit\w+|addormentat\w+|cade|cascante|pendente|deviat\w+)\b|\bparalisi\b/,
    /\bparl\w+ (?:male|strano|a fatica|strascicat\w*|impastat\w*)\b|\b(?:disturb\w+|problemi) (?:del|della|di|nel|a) (?:linguaggio|parola|parlare)\b|\bafasia\b|\bbiascic\w+|\bfarfugli\w+/,
    /\b(?:debol\w+|intorpid\w+|addorment\w+|formicol\w+|paralizz\w+)(?: \w+){0,5} (?:braccio|braccia|gamb[ae]|lato|mano|viso|faccia)\b|\b(?:braccio|gamba|lato|mano)(?: \w+){0,3} (?:debol\w+|intorpidit\w+|addormentat\w+|paralizzat\w+|senza forza)\b/,
    /\b(?:mal|dolor\w*|male)(?: di| alla)? testa(?: \w+){0,3} (?:fort\w*|intens\w+|terribil\w+|violent\w+|atroc\w+|improvvis\w+|sever\w+|insopportabil\w+|lancinant\w+|vita)\b|\b(?:fort\w+|intens\w+|terribil\w+|violent\w+|atroce|improvvis\w+|sever\w+|peggior\w*|insopportabile|gran|brutto)(?: \w+)? (?:mal di testa|emicrania|cefalea)\b|\b(?:cefalea|emicrania) (?:\w+ )?(?:intensa|improvvisa|forte|violenta)\b|\btesta(?: \w+){0,2} (?:scoppia\w*|esplode\w*)\b/,
    /\b(?:vedo|vista|visione)(?: \w+){0,3} (?:doppi[oa]|offuscat[oa]|sfocat[oa]|sfuocat[oa]|annebbiat[oa]|appannat[oa]|male|stelle|stelline|puntini|macchie|lampi|niente|nulla)\b|\b(?:disturb\w+|perdita|perso|problemi|calo|cambiament\w+|alterazion\w+)(?: \w+){0,2} (?:vista|visiv\w+|visione)\b/,
    /\bsvenut\w+|\bsvenimento\b|\bsvengo\b|\bperso (?:i sensi|conoscenza|coscienza)\b|\bincosciente\b|\bconvulsi\w+|\bimprovvisa\w*(?: \w+){0,2} confus\w+|\bconfusione improvvisa\b/,
    /\b(?:ho|avendo|credo|penso|forse)(?: \w+){0,4} (?:infarto|ictus|attacco di cuore|arresto cardiaco)\b|\b(?:toss\w+|vomit\w+|sput\w+)(?: \w+){0,2} sangue\b|\bchiam\w+(?: \w+){0,2} ambulanza\b/,
  ],
  withUrgentPressure: [
    /\b(?:debol\w+|intorpid\w+|formicol\w+|confus\w+|disorientat\w+|stordit\w+|sfocat[oa]|visiv\w+)\b|\b(?:mal|dolore)(?: \w+)? (?:schiena|pancia|stomaco)\b/,
  ],
};

/** German, Spanish, French and Italian. */
export const FOREIGN_SYMPTOMS: readonly SymptomWords[] = [GERMAN, SPANISH, FRENCH, ITALIAN];
