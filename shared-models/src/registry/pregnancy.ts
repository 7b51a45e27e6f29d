import { isSaid, plainWords } from './spoken';

/** Pregnancy, birth and the weeks after it in the words of each language, without accents. */
const PREGNANCY: readonly RegExp[] = [
  /\bpregnan\w*|\bpreggo\b|\bexpecting (?:a baby|twins)\b|\b(?:first|second|third|1st|2nd|3rd) trimester\b|\b\d+ ?(?:weeks?|wks?|w) (?:pp|along)\b|\bpp (?:day|week|wk|d|w)\b|\b(?:day|week) \d+ pp\b|\bpost ?(?:partum|natal)\b|\bpre ?eclamp\w+/u,
  /\b(?:after|since) (?:the |giving |my )?(?:birth|delivery|c-? ?section)\b|\bgave birth\b|\bhad (?:the|my|our) baby\b/u,
  /(?:hoch)?schwanger\w*|\b\d+ ?\.? ?ssw\b|\bssw \d+|\bwochenbett\w*|\bkindbett\w*|\bentbunden\b|\bentbindung\w*|\bkaiserschnitt\w*|\b(?:nach|seit) (?:der |meiner |einer )?geburt\b|\bbaby bekommen\b|\bkind (?:bekommen|geboren)\b|\bpra?e?eklamp\w+|\bgestose\b|\berwarte(?: \w+)? (?:kind|baby|zwillinge|nachwuchs)\b|\btrimenon\b/u,
  /\bembaraz\w+|\bencinta\b|\bprenada\b|\bgestante\b|\bgestacion\w*|\bpos?t? ?parto\b|\bpuerper\w+|\b(?:despues|tras|desde|dopo|dal)(?: del| de| el| il)? ?(?:mi )?parto\b|\b(?:di|dado|dar) a luz\b|\bcesarea\b|\bparido\b|\bacabo de parir\b|\btuve (?:a mi|mi|un|al) (?:bebe|hij[oa])\b|\bespero(?: \w+)? (?:bebe|hij[oa]|gemelos|mellizos)\b/u,
  /\benceintes?\b|\bgrossesse\w*|\baccouch\w+|\b(?:apres|depuis) (?:la |ma )?naissance\b|\bcesarienne\b|\bsuites? de couches?\b|\bj attends (?:un|des|mon) (?:bebe|enfant|jumeaux)\b|\bamenorrhee\b|\ba \d+ sa\b/u,
  /\bincinta\b|\bgravid\w+|\bgestazione\b|\bgestosi\b|\bpartorit\w+|\bpartorire\b|\b(?:taglio )?cesareo\b|\bdolce attesa\b|\b(?:aspetto|in attesa di) (?:un|due|il) ?(?:bambin|figli|gemell|bebe)\w*/u,
];

/** Says whether a text tells that its writer is pregnant or has given birth; what is denied or told of someone else does not count. */
export function tellsPregnancy(text: string): boolean {
  return isSaid(PREGNANCY, plainWords(text), true);
}
