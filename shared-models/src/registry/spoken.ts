/** Words that may stand between a denial and what it denies: "no signs of", "keine starken", "no tengo ningún", "pas de", "non ho". */
const BETWEEN =
  'any|an?|the|signs?|symptoms?|of|like|such|as|severe|bad|sudden|new|more|real|other|longer|currently|yet|at|all|my|had|having|have|got|am|im|blurr\\w*|double|vision|vue|vista|' +
  'ein|eine[nrms]?|der|die|das|den|mehr|stark\\w*|akut\\w*|anzeichen|von|ich|hab\\w*|irgendwelche|bin|' +
  'el|la|los|las|un|una|ningun\\w*|de|del|me|he|tengo|hay|siento|noto|tenido|estoy|estaba|soy|fuerte|' +
  'le|les|d|l|du|des|une|ai|eu|je|suis|mal|ressens|nul|' +
  'il|lo|gli|ho|avuto|sono|ero|mi|fa|sento|di|alcun\\w*|forte';
const DENIAL =
  "\\b(?:no|not|without|never|free|denies|nor|(?:don|haven|didn|isn|aren|hasn)'?t|kein\\w*|ohne|nicht|nie|weder|sin|ni|nunca|ningun\\w*|tampoco|pas|sans|aucune?|jamais|non|nessun\\w*|senza)";
const OR = '(?:or|nor|oder|noch|ni|o|ou|ne|/)';
const FILLERS = `(?: (?:${BETWEEN}))*`;

/** "No chest pain": the denial stands right before. */
const DENIED = new RegExp(`${DENIAL}${FILLERS} $`, 'u');
/** "No chest pain, numbness or …": the last one of a list that began with a denial. */
const LAST_DENIED = new RegExp(
  `${DENIAL}(?: \\w+){1,6}(?:, ?\\w+(?: \\w+){0,4}){0,6},? ?${OR}${FILLERS} $`,
  'u',
);
/** "No chest pain, …" is denied in a list that ends with "or": without it, what follows the comma may well be there. */
const LISTED = new RegExp(`${DENIAL}(?: \\w+){1,6}(?:, ?\\w+(?: \\w+){0,4}){0,6},${FILLERS} $`, 'u');
const LIST_GOES_ON = new RegExp(`^(?: \\w+){0,3}(?:, ?\\w+(?: \\w+){0,3}){0,6},? ${OR} `, 'u');
/** "Chest pain: none", "Brustschmerzen habe ich nicht". */
const DENIED_AFTER =
  /^ ?[:=?] ?(?:no|none|nein|keine?|ninguno|non|aucune?|nessuno)\b|^ hab\w* ich (?:nicht|keine)\b *(?:[.,;!]|$)|^(?: ?test)?(?: \w+){0,2} negativ/u;

const POSSESSIVE = '(?:my|our|mein|meine[rmn]?|unsere?|mi|nuestra|ma|mon|notre|mia|mio|nostra)';
const PERSON =
  '(?:wife|husband|partner|sister|daughter|mother|mom|mum|father|dad|brother|son|friend|girlfriend|boyfriend|neighbou?r|colleague|frau|mann|schwester|tochter|mutter|mama|vater|papa|bruder|sohn|freundin|freund|nachbarin|kollegin|partnerin|mujer|esposa|marido|hermana|hija|madre|padre|hermano|hijo|amiga|amigo|vecina|novia|cunada|femme|mari|soeur|fille|mere|pere|frere|fils|copine|amie|ami|voisine|collegue|moglie|marito|sorella|figlia|fratello|figlio|amica|amico|fidanzata|vicina|compagna)';
const VERB =
  '(?:is|has|had|was|got|ist|hat|hatte|war|esta|tiene|tenia|es|est|a|avait|etait|e|ha|aveva|era|gets|feels)';
const LINK = `(?:${VERB}|also|very|currently|now|about|bad|severe|\\d+|weeks?|months?|im|in|der|\\d+\\.|woche|monat|auch|gerade|mal|un|una|une|eine?|starke?|de|fuerte|des|di|male|blurr\\w*|double|vision|vue|vista)`;
/** "My wife is", "sie hat", "ma sœur est": what follows is told of someone else. */
const OF_ANOTHER = new RegExp(
  `\\b(?:${POSSESSIVE} ${PERSON}(?:'?s)?(?: ${LINK}){0,6}|(?:she|he|er|sie|il|elle|ella|lei|lui) ${VERB}(?: ${LINK}){0,5}) $`,
  'u',
);
const PERSON_NEXT = new RegExp(`^ ${PERSON}\\b`, 'u');
const ENDS_POSSESSIVE = new RegExp(`\\b${POSSESSIVE} $`, 'u');

/** Characters on either side that can deny a word or give it to someone else. */
const NEAR = 160;

/** Words as the patterns of this folder read them: lower case without accents, hyphens and elisions ("d'essoufflement" is two words), a break for a new line. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/(?<=[a-z])[-_\u2010-\u2015](?=[a-z])/g, ' ')
    .replace(/\b([dlnjcsmtq]|qu|un|all|dell|nell|sull)'(?=[a-z])/g, '$1 ')
    .replace(/\s*[\r\n]+\s*/g, '; ')
    .replace(/\s+/g, ' ');
}

/** Says whether one of the patterns is in the words and is not plainly denied there; with `ownOnly` neither told of someone else. */
export function isSaid(patterns: readonly RegExp[], words: string, ownOnly = false): boolean {
  return patterns.some(
    (pattern) =>
      pattern.test(words) &&
      [...words.matchAll(new RegExp(pattern, 'gu'))].some(({ index, 0: { length } }) => {
        const before = words.slice(Math.max(0, index - NEAR), index);
        const after = words.slice(index + length, index + length + NEAR);
        return !isDenied(before, after) && !(ownOnly && isOfAnother(before, after));
      }),
  );
}

function isDenied(before: string, after: string): boolean {
  if (DENIED.test(before) || LAST_DENIED.test(before) || DENIED_AFTER.test(after)) return true;
  return LISTED.test(before) && LIST_GOES_ON.test(after);
}

/** "My wife is pregnant" and "my pregnant wife", but not "my chest pain". */
function isOfAnother(before: string, after: string): boolean {
  return ENDS_POSSESSIVE.test(before) ? PERSON_NEXT.test(after) : OF_ANOTHER.test(before);
}
