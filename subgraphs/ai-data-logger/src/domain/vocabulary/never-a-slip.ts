/**
 * Stems of everyday words that are a letter or two away from a food or drink and are never a slip of it: a party is no patty. A word goes in here when
 * it is among the most frequent words of English and the guesser would read it as a name of the catalogue.
 */
export const NEVER_A_SLIP: ReadonlySet<string> = new Set(
  (
    'absolute advanced alfred allah allan alone america american angela angele anger angle apparatus ' +
    'apply arena backed balanced banner barely baron barry baseball basic basin batch batter battle ' +
    'beacon beard beast began belle better betty billy blake bland blend blind block bloom bloomberg ' +
    'board boast booth bored brain brake brand brass bread break breed brian bride brief broad ' +
    'brunette bryan bubble burner busty butler canberra canva cargo carlo carnival carol carry casio ' +
    'chain chair charm chart cheat check cheer child chile china choir chose cindy claim click cliff ' +
    'clone close cloud coast colin collar color compete completed config conscious cooling corner ' +
    'costa could county cream created crest crime current daily daisy dated delhi desert diary diner ' +
    'directive donor dover dream drill drunk early elite express expressed expression fairly filed ' +
    'filled finder fired firewall flame flash float flood floor flush founder frankfurt friend front ' +
    'fully fuzzy grace grade grain grande granted graph gratis grave greene hearing helped india ' +
    'indiana inner italia italiano jason jerry karma korea larger laser later latter launch layer ' +
    'learn lease letter lexington liner lived login loved lower magazine magnet manga manner margaret ' +
    'mariah marina marine marker marsh marshall martin match matter mayor meant medal metal miller ' +
    'minister ministry module mouse nested netscape oliver packed paint palace panic panty party past ' +
    'paste peace pearl peeing penny perth petite phase picked pierce place placed planet please poker ' +
    'post poster potter powered premiere press price pride prize purse raising reduce remained roast ' +
    'robot roller roman roulette royal russia salon samba samoa sandy sarah scared scene scope score ' +
    'scout sealed served server shade shake shall shame shape share shared shark sharp sheet shelf ' +
    'shirt shock shore short shout smart smell smoke snake solve space spank sparc speak specy speed ' +
    'spell spent spite sport sprint sprite sprites squad stable stack staffing stake staple start ' +
    'steal steam steven stick sticker stock stolen stone store storm story strap stripe studying ' +
    'stunning sunday sweden table tablet tamil taste teams temporal there thing threat timer topic ' +
    'total toxic train treaty trial trick triple turbo ultram verse victorian wader waiting walter ' +
    'water welding whale while white whole whore whose wider width winner witch wrapped writing'
  ).split(' '),
);
