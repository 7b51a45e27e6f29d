import type { Reason } from './reason';

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|xmas|easter|new year|halloween|thanksgiving)';

/** What is meant to happen, wished for, or to be remembered. */
export const PLAN: Reason = {
  says: 'It is a plan or a wish, and only what has happened is logged.',
  reach: 'onward',
  rules: {
    future:
      /\b(?:(?:i|we|you|he|she|they|it)'ll|will|gonna|going to (?!(?:the )?(?:gym|bed|work|pub)\b)|about to|shall (?:i|we))\b/,
    'ability and duty':
      /\b(?:should (?!have\b|read\b|say\b)\w+|ought to|need(?:s|ed)? (?:to\b|a |an |some |another |my )|(?<!had )(?:have|has) to|got to (?:have|drink|eat|take|go|do|get)|gotta|(?:we|i|you|they) need|must (?!have (?:had|been|drunk|eaten))|supposed to)\b/,
    possibility:
      /\b(?<!all (?:i|we) )could (?:do|have|get|try)\b(?! (?:with|was|been|without))|^\W*in (?:an?|half an|\d+) (?:hours?|minutes?|mins?|days?)\b|\b(?:might|may) (?:just |also |even )?(?:have|go|do|drink|eat|take|grab|get|try|order|be)\b|\bmaybe\b.{0,60}\b(?:later|tonight|after|tomorrow)\b/,
    intention:
      /\b(?:plans? (?:to|on|for|is|was|are)|planned|planning|intend(?:ing|ed)? to|aim(?:ing)? (?:for|to|at)|was going to|meant to|thinking (?:of|about|i'll|i'd)|think about|consider(?:ing)?|try(?:ing)? to|work(?:ing)? towards|set on)\b|\b(?:plans?|menu)(?: for [\w ]{1,20})? ?:/,
    heading:
      /^\W*(?:the |my |today's )?(?:planned|to ?do|still to (?:do|come)|not done|later|soon|upcoming|next up|coming up) ?:(?!\d)/,
    'only wanted': /\bwanted (?:some |my )?(?!it\b|this\b|that\b)[a-z]+\W*$/,
    wish: /\b(?:needs? (?:more |my )?(?:coffee|caffeine|tea|water|food|beer|wine|sauna)\b|wants? (?:to|a|an|some|my|me|us|it|the|more|less|another|him|her|them|one|two|\d)|wanted (?:to|a|an|some|one|two|three|\d)|wanna|would (?:really )?(?:like|love|prefer|kill|rather)|(?:i'd|we'd) (?:like|love|kill|rather|better)|could (?:really |totally )?(?:go for|use|do with|murder|kill)|i could (?:eat|drink|have|kill)|craving|fancy(?:ing)? (?:a|an|some|another|going)|(?:dying|gasping|longing|desperate) for|tempted|hop(?:e|ing) (?:to|for)|hopefully|someday|one day|looking forward|can't wait|keen (?:on|for))\b/,
    appointment:
      /\b(?:let's|see you|join me|meet(?:ing)? (?:me|up|\w+ (?:for|at))|(?:off|on my way|heading(?: out| over)?|popping (?:out|in)) (?:to|for) (?:grab|get|have|an? |do|weigh)|in a (?:bit|while|minute)|book(?:ed|ing)? (?:a|an|the|my)|schedul\w+|reserv(?:e|ed|ation)|invit\w+|rsvp|later (?:today|tonight)|in (?:an|half an|\d+|two|three) hours?(?:'s?)? time)\b/,
    'to be remembered':
      /\b(?:remind(?:er|s)?|alarm|timer|wake me|don't (?:let me )?forget|remember to|note to self(?!\W+(?:so |that )?(?:i |i've )?(?:had|ate|drank|weighed|did|took|was|bp|just)\b)|to-? ?do list|todo|to do:|ping me|alert|notify me|tell me (?:to|when))\b/,
    'shown ahead':
      /\bnext (?:week|month|time|year|mon|tues|wednes|thurs|fri|satur|sun)\w*\b(?!.{0,40}\d ?(?:kg|lb|lbs|bpm|\/))/,
    tomorrow:
      /\b(?:breakfast|lunch|dinner|supper|brunch|meal|menu|weigh[- ]?in|gym) (?:for )?tomorrow\b|\btomorrow(?:'s)? (?:breakfast|lunch|dinner|supper|brunch|menu|weigh[- ]?in)\b|\b(?:tmrw|tmrow|tmr|2moro|2morrow|tomoz)\b/,
    'less or more':
      /\b(?:drink|eat|have|do) (?:less|fewer|more)\b|\bcut(?:ting)? (?:down|back)\b|\bprescribed\b|\bchallenge\b/,
  },
};

/** What is going on, told with a time to come: the two may stand in different clauses of a sentence. */
export const ABOUT_TO_BE =
  /^\W*(?:(?:we're|we are|i'm|i am|am) )?(?:going|off|heading) (?:for|to|out)\b.{0,40}\b(?:tonight|tomorrow|later|this evening|this weekend|after work)\b|\b\d+ [a-z]+(?: [a-z]+)? (?:are |is )?needed\W*$|\b(?:we're|we are|i'm|i am|they're) (?:having|doing|getting|making|drinking|eating|seeing|meeting|hosting)\b.{0,80}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|later|next|this weekend|soon|at \d+ with)\b/;

/** Values to reach or to keep to, which nobody has measured. */
export const GOAL: Reason = {
  says: 'It names a goal or a limit, not a measurement.',
  reach: 'onward',
  rules: {
    goal: /\b(?<!\b(?:reached|hit|met|made|smashed|beat) (?:my |the |a )?)(?:goals?|targets?|aim|objective|resolutions?)\b(?! (?:weight )?(?:reached|hit|met|achieved|smashed|done|unlocked)\b)/,
    'at most': /^\W*(?:max(?:imum)?|at most|no more than|limit) \d/,
    ideal:
      /\b(?:ideally|(?!(?:maximum|max) (?:hr|heart rate|pulse):? (?:of |was )?\d{2,3}\b)(?:ideal|dream|optimal|desired|recommended|maximum|max|minimum|safe|healthy|normal) (?:weight|bp|blood|pulse|heart|hr|resting|range|value|dose|amount|level|pressure|reading|limit|bmi|is)|recommend(?:ed|ation|s)?|guidelines?|thresholds?|(?:daily|upper|weekly|lower) limit|limit(?: is| of|:)|limit(?:ing|ed)? [a-z ]{1,20} to \d+|is my (?:zone|max|limit|threshold|target)|(?:heart rate|hr|pulse|training) zones?|starts at|cut-?off)\b/,
    'wished value':
      /\bwants?\b.{0,25}\b(?:under|below|at|to|above|over|than) \d|\b(?:get|getting|stay|keep|bring) (?:(?:it|me|my \w+|back|down|him|her) )*(?:under|below|above|over|to) \d/,
    avoided: /^\W*(?:avoid|limit|cut out|stay off)\b/,
    'called normal':
      /^\W*\d{2,3}\/\d{2,3} (?:is|counts as|means) (?:the |a |an |considered )?(?:normal|ideal|optimal|healthy)\b/,
    'kept to':
      /\b(?:get|stay|keep (?:it|my \w+)|remain|be) (?:under|below|above|within)\b|\bshould be\b|\bhas to be\b|\bmust be\b|\bneeds? to be\b/,
    'by a day to come': new RegExp(
      String.raw`\bby (?:the end|next|${MONTHS}|${DAYS}|my (?:birthday|wedding))\b`,
    ),
    'still to go': /\b(?:to go|to lose|to gain) ?(?:until|till|before|$)/,
  },
};

/** Tables of what counts as high or low. */
export const REFERENCE: Reason = {
  says: GOAL.says,
  reach: 'message',
  rules: {
    'stages of pressure':
      /\b(?:stage [12]|elevated|(?:pre-?)?hypertension|hypertensive crisis)\W{0,4}(?:is |means |from )?[<>≥≤]? ?\d{2,3} ?(?:-|to|\/) ?\d{2,3}/,
  },
};
