/** Words before an order that order nothing themselves. */
export const LEAD =
  /^\W*(?:(?:oops|whoops|sorry|sry|my bad|my mistake|typo|no|nope|wait|actually|please|pls|ok|okay|hey|hi|oh|ah|now|and|can you|could you|i want to|i need to)\W+)*/;

/** Orders to take something back. */
export const TAKING_BACK =
  /^(?:undo|scratch|take back|take (?:that|it|this) back|get rid of|take (?:out|off)|delete|remove|revert|cancel|erase|discard)\b(?!-| ?worthy)/;

/** "forget the wine I logged" takes back; "forget the diet, had 2 beers" does not: it counts only where something fits. */
export const MAYBE_TAKING_BACK = /^(?:forget|ignore|drop|disregard)(?: about)? (?=(?:that|the|my|this)\b)/;

/** "scratch that, 181.2" puts a number in the place of what is taken back. */
export const REPLACED =
  /^(?:scratch|cancel|forget|ignore|delete|undo|strike) (?:that|it|this)\W+(?:(?:it was|make (?:it|that)|rather|should be) )?(?=\d)/;

/** "the bp was my wife's, delete it": what is said of a log, and that it shall go. */
export const TAKEN_BACK_BEHIND =
  /^(?<ref>[^,;!?]{1,60}?)(?:'s| was| were| is| are| wasn't| isn't)\b[^,;!?]{0,60}?[\s,;.!-]+(?:(?:so|and|please|pls|can you|could you)\s+)*(?:delete|remove|undo|scratch|erase|discard|cancel|forget|ignore|get rid of|take back) (?:it|that|this|them)(?: (?:one|entry|log|reading))?(?: please| pls| thanks)?\W*$/;

/** "I didn't have that coffee". */
export const NOT_HAD =
  /^(?:i|we) (?:didn't|didnt|did not|never|haven't|have not) (?:actually |really |even )?(?:have|had|drink|drank|drunk|eat|ate|eaten|take|took|taken|do|did|done|order) (?<ref>(?:that|the|this|those|it)\b[^,;.!?]{0,40})/;

/** "wrong date, it was yesterday": what was wrong, before how it should read. */
export const WRONG_LEAD =
  /^(?:(?:that|it|this)(?:'s| is| was) )?(?:the )?wrong (?<what>date|day|time|hour|year|month|number|value|unit|units|amount|size|drink|food|thing|one|entry|reading|person|weight|pulse|bp|blood pressure)\b\W*/;

/** Forms that are always corrections, after the leading words. */
export const CORRECTIONS: readonly RegExp[] = [
  /^(?:it|that|this) (?:was|were|is|should have been) (?:actually|in fact|supposed to be|meant to be)\s/,
  /^(?:make|put) (?:the|my) (?![\w ]*\b(?:target|goal|zone|limit|alarm|reminder|timer|budget)\b)[a-z ]{1,30} \d[\d./]{0,12}(?: ?[a-z]+)?\W*$/,
  /^(?:(?:the|my|that) [\w /.]{1,30}|(?:[a-z]+ ){0,2}\d[\d./]{0,12}(?: ?[a-z]+)?) (?:was|is) (?:wrong|incorrect|a (?:typo|mistake))\b/,
  /^(?:make|change|set) (?:that|it|this)\b/,
  /^i meant?\b/,
  /^correction\b(?! (?:before|as|while|for)\b)/,
  /^(?:change|edit|update|correct|fix|amend|adjust|replace|rename|move|set) (?:my|the|that|it|this|last|latest|previous)\b(?! (?:target|goal|zone|limit|alarm|reminder|timer|budget)\b)/,
  /^(?:update|set) (?![\w ]*\b(?:target|goal|zone|limit|alarm|reminder|timer|budget)\b)[\w ]{1,30} to \d/,
  /^that (?:last|latest|previous)\b.*\b(?:was|were)\b/,
  /^(?:change|edit|correct|amend|adjust|replace|rename|move)\b.*\b(?:to|with|into)\b/,
  /^(?:that|it|this|(?:my|the) (?:last|latest|previous)\b.{0,40}?) (?:should (?:be|have been|say|read)|was wrong|is wrong)\b/,
  /^(?:it|that) was (?:(?:actually|really) )?(?:yesterday|today|last night|this morning|at \d)/,
  /^(?:it|that) was\b.*\bnot\b/,
  /^(?:the|my|that) [\w ]{1,30} (?:was|were|is) \d[\d./]{0,12}(?: ?[a-z]+)?,? (?:and )?not \d/,
];

/** Forms that the words before "no" or "sorry" refer back: "no, it was 118", "no, 118", "typo, 118", "sorry 128/82". */
export const DENIALS: readonly RegExp[] = [
  /^\W*(?:no|nope|oops|wait|actually|sorry)\W+(?:(?:it|that|this|the \w+|my \w+) (?:was|is|were|should be)\b|(?<=^\W*no\W+)\d)/,
  /^\W*(?:sorry|sry|oops|whoops|typo|my bad|wait|actually|correction)\W+\d+(?:\.\d+)?\W*$/,
  /^\W*typo\b\W*(?:it was |should (?:be|read) )?\d/,
];

/** Forms that correct what was logged just now, and are a log of their own where nothing fits. */
export const MAYBE_CORRECTIONS: readonly RegExp[] = [
  /^(?:the |its )?(?:protein|sodium|potassium|caffeine) (?:was|is) (?:only |about |around )?\d[\d.,]{0,8}(?: ?[a-z]+)?\W*$/,
  /^[a-z][a-z ]{1,30}? (?:was|were|is) \d[\d./]{0,12}(?: ?[a-z]+)?,? (?:and )?not \d[\d./]{0,12}(?: ?[a-z]+)?\W*$/,
  /^(?:it|that|this) (?:was|were|is) (?:only |just |really |in )?(?:\d[\d./:]{0,12}(?: [a-z]+)?|(?:kg|kgs|kilos?|lbs?|pounds|stones?)|[a-z ]{2,30}?)\W+(?:sorry|actually|oops|my (?:bad|mistake)|instead|rather)\W*$/,
  /^(?:it|that|this|they|these|those) (?:was|were) (?:only |just |really )?(?:(?! and )[^,;&!?]){1,40}$/,
  /^(?:it|that|this|(?:the|that|my) [a-z][a-z ]{1,30}?) (?:had|has|contained|contains) (?:only |about |around )?\d[\d.,]{0,8} ?(?:m?g|grams?|milligrams?|oz)?(?: of)? (?:protein|sodium|potassium|caffeine|alcohol)\W*$/,
  /^(?:only |just |really )?\d[\d./:]{0,12}(?: [a-z]+)?\W+(?:sorry|actually|oops|my (?:bad|mistake)|instead|(?:and )?not \d[\d./]{0,12}(?: [a-z]+)?)\W*$/,
  /^(?:(?:it|that|this) was |in )?(?:in )?(?:kg|kgs|kilos?|lbs?|pounds)(?:,? not (?:in )?[a-z]+)?\W*$/,
  /^not (?:today|yesterday|this morning|last night|at \d[\d:.]{0,12}(?: ?[ap]m)?|\d[\d./]{0,12})\W+(?:but |it was )?[\w:./ ]{1,30}$/,
  /^(?:an? |the |some )?[a-z][a-z ]{1,25},? not (?:an? |the )?[a-z][a-z ]{1,25}\W*$/,
  /^(?:the |that |my |it |this )?(?:[a-z]+ ){0,4}?should (?:be|read|say|have been) \d[\d./]{0,12}(?: ?[a-z]+)?\W*$/,
  /^should (?:be|read|say|have been) \d/,
];

const COUNTED = String.raw`(?:an?|one|two|three|four|five|six|half|\d[\d.]{0,4})(?: [a-z]+){1,5}`;
/** "sorry, one coffee" and "sorry 128/82" say anew what was logged just now; "oops, a beer" may be one more. */
export const SAID_ANEW: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:sorry|sry|typo|my bad|my mistake)\W+(?<words>\d{2,3}\/\d{2,3}(?:[ ,]+\d{2,3})?|${COUNTED})\W*$`,
  ),
  new RegExp(String.raw`^\W*(?:only |just )?(?<words>${COUNTED}),? (?:sorry|my bad|my mistake)\W*$`),
];

/** "it wasn't wine, it was beer" says "not" like "it was not wine, it was beer". */
export const WAS_NOT = /^(it|that|this) (?:wasn't|wasnt|weren't) (?=[^,;]{1,40}[,;])/;

/** "only half of it": how much of what was logged just now was had. */
export const PART_OF_IT =
  /^(?:i )?(?:(?:only|just|actually|really) )*(?:(?:had|ate|drank|finished) )?(?:(?:only|just|about) )*(?<words>half|an? (?:half|third|quarter)|three quarters|two thirds)(?: of)? (?:it|that|this|them)\W*$/;

/** Shares of a thing, as the words of a correction name them. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['third', 0.33],
  ['quarter', 0.25],
  ['three quarters', 0.75],
  ['two thirds', 0.67],
]);

/** Words that say of which sort a thing was, and make no other thing of it. */
export const DESCRIBING =
  /^(?:small|medium|large|big|double|triple|single|iced|decaf|diet|(?:sugar|alcohol|caffeine)[ -]free|non[ -]alcoholic)$/;

/** "the toast was 2 slices", "that latte was decaf", "that coffee was yesterday": what a named log of the last day was. */
export const NAMED_CORRECTION =
  /^(?<det>the|that|my) [a-z][a-z ]{1,25}? (?:was|were) (?<words>(?:(?! and )[^,;&!?]){1,40})$/;

/** How corrections are said, from the most to the least explicit: what is meant, and how it should read. */
export const SAYINGS: readonly RegExp[] = [
  /^(?:make|change|set|update|correct|fix|edit|amend|adjust|move|replace|rename|switch)\s+(?<ref>.+?)\s+(?:to|into|with|as|=|->)\s+(?<words>.+)$/s,
  /^(?:make|change|set|correct|fix)\s+(?<ref>that|it|this|the last one|the last)\s+(?<words>.+)$/s,
  /^(?:make|put|set|change)\s+(?<ref>(?:the|my)(?: [a-z']+){1,4})\s+(?<words>\d.*)$/s,
  /^(?:i meant?(?: to (?:say|write|type|log|put))?|correction|should (?:be|read|say|have been))\b\W*(?<words>.+)$/s,
  /^(?<ref>(?:that|it|this|they|these|those|my|the)(?: [\w']+){0,5}?)\s+(?:should (?:be|have been|say|read)|was|were|is|had|has|contained|contains)\s+(?<words>.+)$/s,
  /^(?<ref>[a-z']+(?: [a-z']+){0,3}?)\s+(?:should (?:be|have been|say|read)|was|were|is)\s+(?<words>(?:only |about |around )?\d.*)$/s,
  /^(?<words>not .+)$/s,
  /^(?<words>(?:only |just |really )?\d.*)$/s,
];

/** A tentative correction may be nothing but the new words: "tea, not coffee", "kg not lb". */
export const BARE_SAYING = /^(?<words>[a-z].*)$/s;

/** What is put in the place of what: "118, not 128", "not today, yesterday". */
export const INSTEAD: readonly RegExp[] = [
  /^(?<words>.+?)\W{1,5}(?:and )?(?:not|instead of|rather than) (?<instead>.+)$/s,
  /^not (?<instead>.+?)(?:,|;|\W{1,5}(?:but|it was|rather))(?: but| it was)? (?<words>.+)$/s,
];

/** Courtesies and remarks behind a correction. */
export const TAIL =
  /(?:(?:^|\W+)(?:please|pls|thanks|thank you|instead|sorry|actually|really|then|oops|my bad|my mistake))*\W*$/;

/** What was wrong without how it should read. */
export const NO_READING = /^(?:wrong|incorrect|a (?:typo|mistake)|not (?:right|correct))\b/;

/** Why something is taken back: it names nothing. */
export const EXPLANATION =
  /\W{1,5}(?:(?:because|cause|since|as i)\b|(?<=[,;.(-] ?)(?:i|i'd|it|that|this|was|wrong|never|didn't|sorry|my|thanks|the (?:cuff|machine|monitor|scale))\b).*$/s;
