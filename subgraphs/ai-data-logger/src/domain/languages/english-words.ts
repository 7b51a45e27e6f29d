import { METRIC_REGISTRY } from '@phda/shared-models/src/registry';

import { CATALOGUE } from '../look-up/catalogue';
import { splitPhrase, stem } from '../text/phrases';
import { CONSUMING, FILLER, MODIFIERS, SIZES, VAGUE } from '../vocabulary/filler';
import { NOT_RECORDED_WORDS } from '../vocabulary/not-recorded';
import { OTHERS, PEOPLE } from '../vocabulary/people';
import { UNITS } from '../vocabulary/units';

/** Common English words that the rules do not need, so that a foreign word of the same letters is told apart. */
const COMMON =
  'about above across against all almost alone along also although always am pm among an and any are around as ask at away back bad be because become been before began behind being below best better between big both bring but by call came can case cause change child close come could cut day did die different do does done down due during each early easy else end enough even ever every fact fall far fast feel few find fine first five for found four free from front full gave gang get gift gin give go gone good got great had half hand hard has have he head hear heart help her here hers high him his hold hot hour how hundred i if in into is it its just keep kind knew know large last late later lay lead least leave left less let life light like line list little live long look lost lot low made main make man many may me mean men might mind mine miss month more most move much must my name near need never new next nice night no none nor not nothing now of off often old on once one only open or other our out over own pain part past per place plan point put quite ran rather read real rest right rum run said sale salt same saw say second see seen self send set seven she short should show side since six small so some son soon stand start state still stop such sun sure take tell ten than that the their them then there these they thing think this those though thought three through time to today together told tomorrow too took top toward turn two under until up upon us use used very via wait walk want war warm was way we week well went were what when where which while who whole why wide will wind wish with within without woke work would write yes yesterday yet you young your yours monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat january february march april june july august september october november december ago undo delete remove scratch non actual casa cacao doctor fresco mate mesa pastel patio pinto pinta series solo sumo valor vapor york balance barre belle compare course courses coupe doses express filet flute flutes ignore info message moral mousse nature patron porto present promenade punch rappel repose rouge salut saute shaker shooter sortie super tour tours train tranche verse weekend maximum change shake double grand petit petite tart terrible treatment brioche campari capo dolce panache media medico minima prima studio tempo vita vino salsa dose regime resume salad sauce tablet cash instructions previous sorry moment hell export diesel alt dose speck rind mama papa diverse torte melange puree alter chef gold hart lass toll gross mach ware fitness sport sports null voll paprika limit ideal ideally optimal podcast scherz article plan target test plus minus chat con art arm tag rat pan pot pan note rose sec cent date dates grand port son dire tire fin mange plate';
/** Names of things that English shares with most languages; they tell nothing about the language. Parts of longer names may ("huevos rancheros"). */
const SHARED = new Set(
  [
    ...CATALOGUE.flatMap(({ names }) => names.filter((name) => !name.includes(' '))),
    ...Object.values(METRIC_REGISTRY).flatMap(({ words }) => words.flatMap(splitPhrase)),
    ...NOT_RECORDED_WORDS,
    ...Object.values(UNITS).flatMap(({ words }) => words.flatMap(splitPhrase)),
  ].map(stem),
);
const ENGLISH = new Set([
  ...COMMON.split(' '),
  ...FILLER,
  ...MODIFIERS,
  ...CONSUMING,
  ...VAGUE,
  ...SIZES,
  ...PEOPLE,
  ...OTHERS,
]);

/** Ends of words that hardly any word of the other languages has. */
const ENDINGS = /(?:[a-z]{3}ing|ight|ough|n't|'[msd]|'re|'ve|'ll)$/;

/** Says whether a lower-case word is one of English grammar or of telling what one had. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word) || ENDINGS.test(word);
}

/** Says whether English knows a word at all, names of food and units included. */
export function isKnownInEnglish(word: string): boolean {
  return isEnglishWord(word) || SHARED.has(stem(word));
}

/** Says whether a word names a thing or unit in most languages. */
export function isSharedWord(word: string): boolean {
  return word.length > 2 && SHARED.has(stem(word)) && !ENGLISH.has(word);
}
