import type { ReplyIntent, ReplyReason } from './intent';

/** Things people measure that PHDA has no table for; the first word names the topic in the answer. */
const NOT_RECORDED: readonly (readonly [name: string, pattern: string])[] = [
  ['cholesterol', 'ldl|hdl|vldl|cholesterol|triglycerides?|lipids?|apo ?b|lipoprotein'],
  [
    'blood glucose',
    'glucose|blood sugar|blood sugars|a1c|hba1c|sugar level|sugar levels|insulin level|insulin levels|ketones?',
  ],
  ['sleep', 'sleep|slept|sleeping|asleep|deep sleep|rem|bedtime|insomnia|naps?|wake up'],
  ['steps', 'steps?|step count|walk|walked|walking|distance|miles|kilometers|kilometres|km'],
  [
    'exercise',
    'exercise sessions?|workouts?|worked out|exercised|run|ran|running|cycled|cycling|swim|swam|gym|vo2 ?max|training load|calories burned|active minutes',
  ],
  ['energy', 'calories|calorie|kcal|kilojoules?|kj|energy intake'],
  ['carbohydrates', 'carbs?|carbohydrates?|sugars?|fib(?:er|re)|starch|net carbs'],
  [
    'dietary fat',
    'saturated fat|dietary fat|trans fat|fat intake|fat did i eat|fats|omega[- ]?\\d?|grams of fat',
  ],
  ['water', 'water|hydration|fluids?|fluid intake'],
  [
    'vitamins and minerals',
    'vitamins?(?: \\w+)?|magnesium|calcium|iron|zinc|ferritin|folate|b12|phosphorus|selenium|iodine|minerals?',
  ],
  [
    'mood and stress',
    'mood|stress|anxiety|happiness|happy|depression|energy levels?|fatigue|tired(?:ness)?|pain|headaches?|migraines?|symptoms?',
  ],
  ['oxygen saturation', 'spo2|oxygen|oxygen saturation|blood oxygen|respiratory rate|breathing rate'],
  ['heart rate variability', 'hrv|heart rate variability|ecg|ekg'],
  ['temperature', 'temperature|temp|fever'],
  ['height and BMI', 'bmi|body mass index|height|waist|waist circumference|hip|girth'],
  ['bone mass', 'bone mass|bone density|visceral fat|metabolic age|bmr|basal metabolic rate'],
  [
    'hormones and blood tests',
    'testosterone|estrogen|cortisol|tsh|thyroid|creatinine|egfr|uric acid|crp|hemoglobin|haemoglobin|hematocrit|white blood cells?|platelets?|psa|bilirubin|alt|ast|blood tests?|lab results?',
  ],
  [
    'medicines',
    'medications?|medicines?|meds|pills?|tablets?|doses?|drugs?|aspirin|ibuprofen|insulin|supplements?|metformin|lisinopril',
  ],
  ['smoking', 'cigarettes?|smok(?:e|ed|ing)|nicotine|vap(?:e|ed|ing)|tobacco|cannabis|weed'],
  ['cycles', 'periods? (?:tracking|cycle)|menstrua\\w+|ovulation|menstrual cycle'],
  ['other sessions', 'cold plunges?|ice baths?|cold showers?|meditation|meditated|massages?|screen time'],
];

const TOPIC_PATTERNS = NOT_RECORDED.map(
  ([name, words]) => [name, new RegExp(`(?<![\\p{L}\\d])(${words})(?![\\p{L}\\d])`, 'u')] as const,
);

/** The first thing in normalised text that PHDA does not record, by the name of its topic, or null. */
export function notRecordedTopic(text: string): string | null {
  return TOPIC_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const RELATIVES =
  'wife|husband|partner|spouse|girlfriend|boyfriend|mother|mom|mum|father|dad|son|daughter|brother|sister|child|kid|baby|friend|neighbou?r|boss|colleague|roommate|doctor|uncle|aunt|grandmother|grandfather|grandma|grandpa|cousin|dog|cat';
const OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|his|her|their|your|the) (?:\\w+ )?(?:${RELATIVES})(?:'s|s'|\\b(?= (?:weigh|drink|drank|eat|ate|have|had|log)))`,
    'u',
  ),
  new RegExp(`\\b(?:did|does|do|is|was|has) (?:my|his|her|their) (?:${RELATIVES})\\b`, 'u'),
  /\b(?:does|did|is|has) (?!my\b|the\b|an?\b|it\b|this\b|that\b|one\b|there\b|your?\b|any\w*\b|phda\b|blood\b|heart\b|caffeine\b|alcohol\b|sodium\b|salt\b|protein\b|i\b)\p{L}{3,} (?:weigh|drink|drank|eat)\b/u,
  /\b(?:other|another|all|any|every|different) (?:users?|persons?|people|patients?|accounts?|members?|customers?)(?:'s?)?\b/u,
  /\b(?:someone|somebody|everyone|everybody|anyone) ?(?:else)?(?:'s)\b|\b(?:user|patient|account|person|customer)(?:s|'s)? ?(?:id|number|#|with|named|called|\d)/u,
  /\b(?:his|her|their) (?:\w+ ){0,2}(?:§|weight|blood|heart|systolic|caffeine|data|logs)\b/u,
];
const CALENDAR_OWNERS =
  /^(?:yesterday|today|week|month|year|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|what|it|that|there|here|let|one|night|morning|evening|january|february|march|april|may|june|july|august|september|october|november|december|quarter|weekend|doctor)$/u;

const ORDERS =
  /^(?:please |can you |could you |would you |hey |now |also |and )*(?:log(?! (?:count|entries)\b)|add(?! up\b)|record(?! (?:high|low|lowest|highest)\w*\b)|save|delete|remove|erase|undo|update|insert|drop|change(?! (?:in|of|from|since|between|over|for|to my)\b)|set|edit|correct|book|order|buy|send|email|remind|call|schedule|export|import|create|write|translate|play|open|turn) /u;
const INJECTIONS =
  /\b(?:ignore|disregard|forget|override|bypass)(?: \w+){0,4} (?:instructions?|rules?|prompts?|guidelines?|above|restrictions?)\b|\b(?:system|hidden|initial|original|secret) (?:prompt|instructions?|message)\b|\b(?:reveal|print|repeat|show|tell)(?: \w+){0,4} (?:prompt|instructions|password|api key|token|source code|schema)\b|\b(?:pretend|act|roleplay|imagine)(?: \w+){0,2} (?:you|as|that|to be)\b|\bselect\b.{1,200}\bfrom\b|\bdrop table\b|\bjailbreak\b|\bdeveloper mode\b/u;
const SMALL_TALK: readonly (readonly [ReplyReason, RegExp])[] = [
  [
    'THANKS',
    /^(?:ok |okay |great |cool |nice |awesome |perfect |, )*(?:thanks?|thank you|thx|ty|cheers|bye|goodbye|see you|good night)(?: .*)?$/u,
  ],
  [
    'GREETING',
    /^(?:hi|hello|hey|yo|hiya|howdy|good (?:morning|afternoon|evening)|greetings|sup)(?:(?: |,)+(?:there|phda|you|all|assistant|how are you|how is it going|what is up))*[ ,]*$/u,
  ],
  [
    'GREETING',
    /^(?:(?:hi|hello|hey)[ ,]+)?(?:how are you|how is it going|what is up|how do you do|how are things)(?: .*)?$/u,
  ],
  [
    'ABOUT',
    /\b(?:who are you|what are you|what can you do|what do you do|how do you work|what can i ask|are you (?:a |an )?(?:human|robot|bot|ai|real|doctor)|your name|help me use|^help$)\b/u,
  ],
  [
    'OFF_TOPIC',
    /\bwhat (?:time|day|date) is it\b|\bwhat is the time\b|\b(?:joke|poem|story|song|weather|news|stocks?|bitcoin|football|president|capital of|recipe|movie|lyrics|translate|homework|python|javascript|code|essay|meaning of life|who won|lottery|horoscope|dinner ideas|birthday)\b/u,
  ],
];

/** Other people's data, orders and attempts to steer the assistant: checked before metrics are looked for. */
export function refusedTopic(text: string): ReplyIntent | null {
  if (INJECTIONS.test(text)) return reply('ORDER');
  if (OTHERS.some((pattern) => pattern.test(text)) || namesAnOwner(text)) return reply('OTHER_PERSON');
  return ORDERS.test(text) ? reply('ORDER') : null;
}

/** "john's weight": a possessive that is neither a time nor a pronoun. */
function namesAnOwner(text: string): boolean {
  return [
    ...text.matchAll(
      /(\p{L}+)'s (?:\w+ ){0,2}(?:§|average|highest|lowest|latest|weight|blood|heart|data|logs|bp|pulse|caffeine|alcohol|health)/gu,
    ),
  ].some(([, owner]) => !CALENDAR_OWNERS.test(owner ?? ''));
}

/** Small talk and anything plainly not about the person's logs. */
export function smallTalk(text: string): ReplyIntent | null {
  const found = SMALL_TALK.find(([, pattern]) => pattern.test(text));
  return found ? reply(found[0]) : null;
}

const reply = (reason: ReplyReason): ReplyIntent => ({ kind: 'REPLY', reason, subject: null });
