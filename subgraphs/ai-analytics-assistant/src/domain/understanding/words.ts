import { LOG_KINDS, type LogKind, METRIC_ENTRIES, type Metric } from '@phda/shared-models';

/** What a word stands for: one metric or several, and what has to be said about reading it so. */
export interface MetricWord {
  readonly metrics: readonly Metric[];
  readonly note?: 'SALT_IS_SODIUM' | 'DRINK_IS_CAFFEINE' | 'STANDARD_DRINK' | 'ALCOHOL_ITEM';
  /** Things that are counted ("how many coffees") rather than measured. */
  readonly countable?: boolean;
  /** Implies a heart context, as in "resting heart rate". */
  readonly context?: 'REST';
}

const BLOOD_PRESSURE: MetricWord = { metrics: ['SYSTOLIC', 'DIASTOLIC'] };
const CAFFEINE_DRINK: MetricWord = { metrics: ['CAFFEINE'], note: 'DRINK_IS_CAFFEINE', countable: true };
const ALCOHOL_DRINK: MetricWord = { metrics: ['ALCOHOL'], note: 'ALCOHOL_ITEM', countable: true };

/** Everyday words beside those of the registry. */
const EVERYDAY: Readonly<Record<string, MetricWord>> = {
  ...words(
    ['bp', 'blood pressure', 'blood pressures', 'blood-pressure', 'bps', 'blood presure'],
    BLOOD_PRESSURE,
  ),
  ...words(
    ['hypertension', 'hypertensive', 'hypotension', 'high blood pressure', 'low blood pressure'],
    BLOOD_PRESSURE,
  ),
  ...words(
    ['beats per minute', 'heart beat', 'heartbeats', 'tachycardia', 'bradycardia', 'pulses', 'heart rates'],
    {
      metrics: ['HEART_RATE'],
    },
  ),
  ...words(['resting heart rate', 'resting pulse', 'resting hr', 'resting pulse rate'], {
    metrics: ['HEART_RATE'],
    context: 'REST',
  }),
  ...words(['weighing', 'weighted', 'weights', 'overweight', 'obese', 'obesity', 'weigh myself'], {
    metrics: ['WEIGHT'],
  }),
  ...words(['weigh-in', 'weigh-ins', 'weigh ins', 'weigh in'], { metrics: ['WEIGHT'], countable: true }),
  ...words(
    [
      'systolic bp',
      'systolics',
      'systolic number',
      'top bp',
      'top figure',
      'top pressure',
      ...spoken('upper'),
    ],
    {
      metrics: ['SYSTOLIC'],
    },
  ),
  ...words(['diastolic bp', 'diastolics', 'diastolic number', ...spoken('lower'), ...spoken('bottom')], {
    metrics: ['DIASTOLIC'],
  }),
  ...words(
    ['difference', 'gap'].flatMap((word) =>
      ['', 'my '].map((owner) => `${word} between ${owner}systolic and diastolic`),
    ),
    { metrics: ['PULSE_PRESSURE'] },
  ),
  ...words(['body-fat', 'percentage of body fat', 'fat %', 'body fat %'], { metrics: ['BODY_FAT_PERCENT'] }),
  ...words(['muscles', 'skeletal muscles', 'muscle weight'], { metrics: ['SKELETAL_MUSCLE_MASS'] }),
  ...words(
    ['ecw-tbw', 'ecw:tbw', 'ecw to tbw ratio', 'water ratio', 'extracellular water to total body water'],
    {
      metrics: ['ECW_TCW'],
    },
  ),
  ...words(
    [
      'ratio of sodium to potassium',
      'sodium to potassium',
      'sodium : potassium',
      'sodium-to-potassium',
      'na k ratio',
      'na:k',
    ],
    {
      metrics: ['SODIUM_POTASSIUM_RATIO'],
    },
  ),
  ...words(['salt', 'salts', 'salt intake', 'salty', 'saltiest'], {
    metrics: ['SODIUM'],
    note: 'SALT_IS_SODIUM',
  }),
  ...words(
    ['coffee', 'coffees', 'espresso', 'espressos', 'latte', 'lattes', 'cappuccino', 'cappuccinos'],
    CAFFEINE_DRINK,
  ),
  ...words(
    ['tea', 'teas', 'energy drink', 'energy drinks', 'caffeinated drink', 'caffeinated drinks'],
    CAFFEINE_DRINK,
  ),
  ...words(['cups of coffee', 'cup of coffee', 'cups of tea', 'cup of tea'], CAFFEINE_DRINK),
  ...words(
    ['beer', 'beers', 'wine', 'wines', 'whisky', 'whiskey', 'liquor', 'spirits', 'cocktail', 'cocktails'],
    ALCOHOL_DRINK,
  ),
  ...words(['glasses of wine', 'glass of wine', 'alcoholic beverage', 'alcoholic beverages'], ALCOHOL_DRINK),
  ...words(
    [
      'drinks',
      'standard drinks',
      'alcoholic drinks',
      'standard drink',
      'alcoholic drink',
      'drinks of alcohol',
    ],
    {
      metrics: ['ALCOHOL'],
      note: 'STANDARD_DRINK',
    },
  ),
  ...words(['sauna session', 'sauna sessions', 'sauna visit', 'sauna visits', 'saunas'], {
    metrics: ['SAUNA_MINUTES'],
    countable: true,
  }),
};

/** Words that name a metric only when nothing else in the question does. */
const WEAK: Readonly<Record<string, MetricWord>> = {
  ...words(['drink', 'drinking', 'drank', 'drunk', 'alcoholic', 'sober', 'dry'], { metrics: ['ALCOHOL'] }),
  ...words(['caffeinated', 'caffeinate'], { metrics: ['CAFFEINE'] }),
  ...words(
    [
      'heavy',
      'heaviest',
      'lightest',
      'pounds',
      'kilos',
      'lbs',
      'lb',
      'kg',
      'kgs',
      'kilograms',
      'stone',
      'stones',
      'slimmest',
      'heavier',
      'lighter',
    ],
    { metrics: ['WEIGHT'] },
  ),
  ...words(['pressure', 'pressures', 'mmhg', 'mm hg'], BLOOD_PRESSURE),
  ...words(['heart'], { metrics: ['HEART_RATE'] }),
};

/** "upper reading", "bottom value": what people call one half of a blood pressure. */
function spoken(half: string): string[] {
  return ['reading', 'value', 'figure', 'bp', 'pressure'].map((noun) => `${half} ${noun}`);
}

function words(list: readonly string[], meaning: MetricWord): Record<string, MetricWord> {
  return Object.fromEntries(list.map((word) => [word, meaning]));
}

/** The registry's words, and each of them in the plural. */
const fromRegistry = Object.fromEntries(
  METRIC_ENTRIES.flatMap((entry) =>
    entry.words.flatMap((word) => [word, `${word}s`].map((form) => [form, { metrics: [entry.metric] }])),
  ),
);

/** All strong words by spelling; everyday readings win over the registry's plain ones ("saunas" are counted). */
export const METRIC_WORDS: Readonly<Record<string, MetricWord>> = { ...fromRegistry, ...EVERYDAY };
export const WEAK_METRIC_WORDS: Readonly<Record<string, MetricWord>> = WEAK;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for any word of a dictionary, the longest first, on word borders; global and Unicode-aware. */
export function anyOf(dictionary: Readonly<Record<string, unknown>>): RegExp {
  const sorted = Object.keys(dictionary).sort(
    (left, right) => right.length - left.length || (left < right ? -1 : 1),
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${sorted.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** What "how many meals" counts: rows of whole kinds. */
export const COUNTED_KINDS: readonly (readonly [RegExp, readonly LogKind[]])[] = [
  [
    /\b(?:how many|number of|count (?:of )?(?:my )?)(?: \w+){0,2}? ?(?:meals?|foods?|dishes)\b/u,
    ['NUTRITION'],
  ],
  [/\b(?:how many|number of)(?: \w+){0,2}? ?(?:logs?|entries|things|records|data points|rows)\b/u, LOG_KINDS],
];

/** What "what did I eat", "show my sauna logs" list, by the words said. */
export const ITEM_KINDS: readonly (readonly [RegExp, readonly LogKind[]])[] = [
  [
    /\b(?:what|which|everything|anything)(?: \w+){0,3} (?:eat|ate|eaten|foods?|meals?)\b|\b(?:list|show)(?: \w+){0,3} (?:foods?|meals?)\b|\bwhat (?:was|did i have|have i had|had i|i had|were)(?: my)?(?: for)? (?:breakfast|lunch|dinner|supper|meals?|snacks?)\b|\b(?:last|latest|first) (?:thing|food|meal|dish)(?: that)? i (?:ate|had to eat|have eaten|had)\b|\bwhen (?:did|have) i (?:last )?(?:eat|ate|eaten)\b/u,
    ['NUTRITION'],
  ],
  [
    /\bwhat (?:did i|have i|had i)(?: \w+){0,1} (?:drink|drank|drunk)\b|\b(?:last|latest) (?:thing|beverage)(?: that)? i (?:drank|had to drink)\b/u,
    ['CAFFEINE', 'ALCOHOL'],
  ],
  [
    /\b(?:everything|anything|all)(?: that)? i(?: have)? (?:log|logged|recorded|entered)\b|\bwhat (?:did i|have i) (?:log|logged|record|recorded|enter|entered)\b|\b(?:show|list)(?: me)?(?: all)?(?: of)? (?:my )?(?:logs|entries)\b/u,
    LOG_KINDS,
  ],
];
