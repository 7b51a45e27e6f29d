import { editDistance } from './edit-distance';
import { METRIC_WORDS } from './words';

/** Words of the grammar besides the metrics' that are worth mending. */
const GRAMMAR_WORDS =
  'average typical median highest lowest maximum minimum total latest recent current today yesterday tomorrow ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
  'september october november december weekend weekends weekday weekdays morning mornings evening evenings ' +
  'afternoon afternoons night nights month months monthly weekly daily since between after before above below under ' +
  'readings measurements times often percent percentage compare compared change changed during exercise resting ' +
  'blood pressure heart weight standard deviation quarter overall percentile exactly calendar';

/** Ordinary words that look like one of the above and are meant as they stand. */
const ORDINARY =
  'there their where which would could should about these those three other great water later least weigh weighs weighed ' +
  'right light might eight sight fight means meant after often alter heard heard hearts heat heath north mouth mouths south ' +
  'count court score store store sodas times timed tiles turns total totals tally march match watch catch reach teach beach ' +
  'early every never fever lever clever seven serve clean clear close under wonder other mother father brother sister ' +
  'logged lowered lower lowers highs higher high below bellow above found sound round hours house horse within without ' +
  'eaten eating drinks drinking drunk drank salad salty sauce sugar sleep steps stress spent spend since sense mince ' +
  'protein proteins pulse pulses impulse change changes charge chance exchange most least more reading reading recording ' +
  'recorded recent recently decent currently usually normally normal typically numbers number member levels level label ' +
  'pressure measure measured measurement pleasure treasure weight weights height heights eights wait weekly weekend ' +
  'daytime nightly night tonight monthly months yearly medium media medial median maximal minimal maximum minimum ' +
  'dairy lost list late lust weak weed were went wear mouth moth hear heat hard head herb held bold blow plus pulls gluten average averages ' +
  'beet bees been bean beef dinner breakfast lunch supper better letter bitter butter batter matter doctor tablet tablets insulin aspirin statin';

const VOCABULARY: readonly string[] = [
  ...new Set([
    ...Object.keys(METRIC_WORDS).flatMap((words) => words.split(' ')),
    ...GRAMMAR_WORDS.split(' '),
  ]),
].filter((word) => /^\p{L}{5,}$/u.test(word));
const KNOWN = new Set([...VOCABULARY, ...ORDINARY.split(' ')]);

/** Shorter words with one slip are mended towards these few alone: too many other words look alike. */
const SHORT_TARGETS = [
  'last',
  'week',
  'year',
  'month',
  'total',
  'heart',
  'blood',
  'pulse',
  'today',
  'night',
  'sauna',
  'weight',
];
const SHORTEST = 5;
const SHORT = 4;
/** From this length on two slips still leave a word recognisable. */
const LONG = 8;

/** Mends one or two slips in a word of PHDA's vocabulary of at least five letters; any other word stays as it is. */
export function corrected(word: string): string {
  if (word.length < SHORT || !/^\p{L}+$/u.test(word) || KNOWN.has(word)) return word;
  if (word.length < SHORTEST) return closest(word, SHORT_TARGETS, 1);
  if (word.endsWith('s') && KNOWN.has(word.slice(0, -1))) return word;
  return closest(word, VOCABULARY, word.length >= LONG ? 2 : 1);
}

function closest(word: string, candidates: readonly string[], limit: number): string {
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    // People rarely miss the first letter; asking for it keeps other words from being bent into ours.
    if (candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? word;
}
