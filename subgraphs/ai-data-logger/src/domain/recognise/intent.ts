/** Why a sentence or clause is no log, in the order in which the reasons are tried. */
interface IntentRule {
  readonly pattern: RegExp;
  readonly reason: string;
  /** A message rule silences the whole message, a sentence rule its sentence, a clause rule only its clause. */
  readonly scope: 'message' | 'sentence' | 'clause';
}

const QUESTION_WORDS =
  "what|whats|what's|how|why|when(?! (?:i|we) (?!last\\b|first\\b))|where|who|which|whose";
const VERBS_ASKING =
  'show|tell me|list|compare|give me|find|graph|plot|chart|summari[sz]e|explain|predict|calculate';

const RULES: readonly IntentRule[] = [
  {
    scope: 'message',
    reason: 'It holds an order to the machine, not something that happened; nothing was written or deleted.',
    pattern:
      /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:rules?|instructions?|prompts?|previous|above|guidelines)\b|\b(?:delete|erase|drop|wipe|remove|purge)\b.{0,25}\b(?:all|everything|table|tables|database|account|data|history|entries|rows|logs)\b|\bsystem prompt\b|\byou are now\b|\bdrop table\b/,
  },
  {
    scope: 'sentence',
    reason: 'It is a question, not something that happened.',
    pattern: new RegExp(
      `^(?:and |so |but |hey |hi |ok |please |can you |could you )*(?:(?:${QUESTION_WORDS})\\b|(?:${VERBS_ASKING})\\b|(?:did|do|does|is|are|was|were|am|have|has|can|could|should|would|will|shall|may) (?:i|you|my|we|it|the|that|this|there|these)\\b)`,
    ),
  },
  {
    scope: 'sentence',
    reason: 'It is a plan or a wish, and only what has happened is logged.',
    pattern:
      /\b(?:i'll|will|gonna|going to|plans? (?:to|on|for)|planning|planned|intend(?:ing)? to|want(?:s|ed)? (?:to|a|an|some)|wanna|would like|i'd like|i'd love|could go for|should (?:have|drink|eat|take|go|do|try|be)|need(?:s)? to|have to|got to|gotta|must|remind(?:er)?|let's|thinking (?:about|of)|think about|craving|tempted|about to|supposed to|to ?do list|todo|hoping to|hope to|looking forward|might (?:have|go|do|drink|eat|take)|may (?:have|go|do)|next (?:week|month|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|don't forget|schedule|book(?:ed)? (?:a|the)|later (?:today|tonight)|maybe .*\blater|could (?:really )?(?:use|go for|do with|murder)|trying to|working towards|hope(?:fully)?|note to self|(?:drink|eat|have|do) (?:less|fewer|more)\b|cut (?:down|back)|prescribed|challenge)\b/,
  },
  {
    scope: 'sentence',
    reason: 'It describes a habit, not one event.',
    pattern:
      /\b(?:usually|normally|typically|generally|always|often|sometimes|rarely|seldom|every (?:day|morning|night|evening|week|other|single|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|time)|each (?:day|morning|night|evening|week)|daily|weekly|per (?:day|week|month)|[a-z]+s? ?(?:\/|(?:a|an) )(?:day|week)\b(?! ago)|twice a|on average|avg(?! of \w+\b|:? ?\d)|average(?!:? \d{2,3}\/| of (?:\d|two|three|four|five|the))|averag(?:es|ing|ed)|tend to|most (?:days|mornings|nights|evenings)|used to|on (?:weekdays|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|as a rule|back when)\b/,
  },
  {
    scope: 'sentence',
    reason: 'It names a goal or a limit, not a measurement.',
    pattern:
      /\b(?:goals?|targets?|aim(?:ing)?|limit|ideal|ideally|recommended|recommendation|guidelines?|healthy range|normal range|normal (?:bp|blood|pulse|heart|resting|is)|threshold|(?:get|stay|keep it) (?:under|below))\b/,
  },
  {
    scope: 'sentence',
    reason: 'It is a recipe or something read or heard, not something that happened to you.',
    pattern:
      /\b(?:recipe|preheat|serves \d|ingredients|simmer|whisk|(?:mix|stir|bake|chop|combine|fold)(?: in)? (?:the |\d)|article|stud(?:y|ies)|podcast|according to|i read|read that|heard|news|they say|people say|experts?|doctor (?:says|said|told|recommends|recommended|wants)|(?:he|she|they) (?:said|says|told)|for example|e\.g|example|quote|wikipedia|label says)\b/,
  },
  {
    scope: 'sentence',
    reason: 'It did not really happen.',
    pattern:
      /\b(?:if i|if my|if only|would have|would've|could have|could've|should have|should've|wish|imagine|suppose|pretend|what if|almost (?:had|drank|ate|ordered|went|took)|nearly (?:had|drank|ate|ordered|went|took)|dream(?:ed|t)?|joking|just kidding|test message|testing)\b/,
  },
  {
    scope: 'clause',
    reason: 'It says how much something changed, not what was measured.',
    pattern:
      /\b(?:lost|gained|dropped(?! (?:back )?(?:down )?to\b)|shed|put on|up by|down by|lower by|higher by|reduced by|increased by|went (?:up|down)(?! to)|(?:down|up) (?:about |almost |nearly |another )?[\d.]+ ?(?:lb|lbs|kg|pounds|kilos|points|percent|%|from|since|vs|than|on)|[\d.]+ ?(?:lb|lbs|kg|pounds|kilos|points|mmhg|%) (?:less|more|lighter|heavier|down|up|lower|higher|to go|to lose|lost|gained))\b/,
  },
  {
    scope: 'clause',
    reason: 'It was bought or made, and whether it was eaten or drunk is not said.',
    pattern:
      /\b(?:bought|buying|cooking|baking|preparing|making (?!progress)|(?:made|cooked|baked|brewed|ordered|poured|got) (?:[\w ]+ )?for (?:my|the|her|him|them|everyone|us|our|someone|guests?|friends?)|spilled|spilt|threw away|gave away|shopping|groceries|stocked)\b/,
  },
];

const NEGATION =
  /^(?:\W|and |but |so |i |i've |today |yesterday |had |have |there |was |were |did |still |just |absolutely |yesterday i |today i )*(?:no|not|never|none|zero(?![- ]sugar\b| alcohol (?:beer|lager|wine|gin|cider|ipa))|0(?![.,:\d])|didn't|didnt|did not|don't|dont|do not|haven't|havent|hasn't|wasn't|couldn't|can't|cannot|won't|skipped|skip|skipping|missed|avoided|avoiding|without|instead of|rather than|quit|cancelled|canceled|refused|declined|resisted|passed on|gave up|stopped|cut out|nothing)\b/;

/** "can you log a coffee for me?" asks for a log, not for an answer. */
const REQUEST =
  /^(?:hey |hi |please |ok |and )*(?:can|could|would|will) you (?:please |also )?(?:log|add|record|note|enter|save|put|track)\b/;

/** Says why a sentence is no log; null when it may be one. */
export function sentenceReason(text: string, isQuestion: boolean): string | null {
  if (REQUEST.test(text)) return null;
  if (isQuestion) return 'It is a question, not something that happened.';
  return RULES.find(({ scope, pattern }) => scope === 'sentence' && pattern.test(text))?.reason ?? null;
}

/** Says why a whole message is no log, for instance an order hidden in it; null when it may be one. */
export function messageReason(text: string): string | null {
  return RULES.find(({ scope, pattern }) => scope === 'message' && pattern.test(text))?.reason ?? null;
}

/** Says why one clause is no log: a negation, a difference, a purchase; null when it may be one. */
export function clauseReason(text: string): string | null {
  const rule = RULES.find(({ scope, pattern }) => scope === 'clause' && pattern.test(text));
  if (rule) return rule.reason;
  return NEGATION.test(text) ? 'It says that something did not happen.' : null;
}

const PLAN_HEADING =
  /^(?:(?:the |my |today's )?plans?(?: for today)?|planned|to ?do|still to do|not done) ?:/;
const HEADING = /^[a-z' ]{1,25} ?:(?!\d)/;

/** "plan: sauna 20 min, coffee; done: walk": what stands under the heading of a plan is none of what happened; null under any other heading. */
export function headingReason(clauseTexts: readonly string[]): string | null {
  const heading = clauseTexts.findLast((text) => HEADING.test(text));
  return heading !== undefined && PLAN_HEADING.test(heading)
    ? 'It is a plan, and only what has happened is logged.'
    : null;
}
