import type { Reason } from './reason';

const LEAD = String.raw`^\W*(?:(?:and|but|so|i|i've|i'm|am|we|today|yesterday|tonight|last night|this morning|had|have|there|was|were|did|still|just|absolutely|honestly|sadly|proudly|nope|no|well|again|also|then|my|the)\W+)*`;
/** Words of denial that praise, complain or wonder and deny nothing that can be logged. */
const IDIOM = String.raw`(?! (?:bad|great|good|too|my best|the best|ideal|perfect|amazing|sure|surprised|feeling|know|proud|ashamed|idea|wonder|worries|problem|surprise|joke|kidding|change|thanks|excuse|excuses|lie|doubt|only|one but|judging|judge me|believe|complain|help|resist|wait|more than|less than|fewer than|later than|ask|again|better|worse|as)\b)`;

/** "almost caved and had a beer, but didn't": the end of a sentence takes back what it began with. */
export const LEFT_UNDONE =
  /\b(?:almost|nearly|wanted|tempted|about to|going to|thought (?:about|of)|considered|craved|craving)\b.{0,80}\b(?:but )?(?:then )?(?:i )?(?:didn't|did not|never did|resisted|held (?:off|back)|passed)\W*$/;

/** What did not happen or was not had. */
export const DENIAL: Reason = {
  says: 'It says that something did not happen.',
  reach: 'clause',
  rules: {
    'denied at the start': new RegExp(
      String.raw`${LEAD}(?:no(?![- ]?doz)|not|never|none|neither|zero(?![- ]sugar\b| alcohol (?:beer|lager|wine|gin|cider|ipa))|0(?![.,:\d])|didn't|didnt|did not|don't|dont|do not|haven't|havent|have not|hasn't|wasn't|weren't|isn't|couldn't|can't|cannot|won't|wouldn't)\b${IDIOM}`,
    ),
    'left undone': new RegExp(
      String.raw`${LEAD}(?:skipped|skip|skipping|missed|missing|avoided|avoiding|without|instead of|rather than|quit|quitting|hold the|cancell?ed|refused|declined|resisted|rejected|turned down|passed on|gave up|given up|giving up|stopped(?! (?:at|for|by|in)\b)|cut out|nothing|stayed off|staying off|laid off|forgot (?:to|my|the)|failed to|abstain\w*|resist\w*|sober)\b(?! (?:log|note|record|enter|add|write|mention|say|track)\b)`,
    ),
    'offered, not taken':
      /\b(?:said no|no thanks|no thank you|was offered|got offered|he offered|she offered|untouched|unopened|not for me|for me (?:tonight|today)$|were mine|was mine|left (?:it|my \w+|the \w+) (?:full|there|without)|without (?:drinking|eating|having) (?:anything|any|a)|was had)\b/,
    'nothing of it':
      /\b(?:no|zero|without|free of|hold the|not a single|not one|none of the) (?:more )?(?:alcohol|booze|coffees?|caffeine|beers?|wine|drinks?|sauna|food|meat)\b(?! ?(?:beer|lager|wine|gin|cider|ipa|free|\d))/,
  },
};
