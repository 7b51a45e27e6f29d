import type { Reason } from './reason';

const DEVICE =
  '(?:it|which|that|and|scales?|machine|monitor|cuff|display|device|watch|app|reading|omron|withings|inbody|garmin|fitbit|ox|oximeter|meter|sensor|ring|strap|band|thermometer|kit|thing|clip|gadget|tracker|sheet|printout|report|\\w+(?:meter|messer|monitor))';
const SPEECH =
  '(?:said|says|saying|told|tells|wrote|writes(?! it in)|insist(?:ed|s)|claim(?:ed|s)|asked|asks|repl(?:ied|ies)|shouted|admit(?:ted|s)|announced|explained|quoted|recommend(?:ed|s)|warned|suggest(?:ed|s)|thinks|wants|reckons|advised|sang|sings|jok(?:ed|es)|laugh(?:ed|s)|quipped|lied|brag(?:ged|s)|boast(?:ed|s)|complain(?:ed|s))';

/** What was read, heard, told or made up. */
export const HEARSAY: Reason = {
  says: 'It was read, heard or told, and did not happen to you.',
  reach: 'onward',
  rules: {
    'read somewhere':
      /\b(?:articles?|(?:a|the|new|recent|\d{4}) stud(?:y|ies)|stud(?:y|ies) (?:shows?|found|says?|finds?|links?|suggests?|of)|podcast|according to (?!(?:my|the) (?:scale|cuff|monitor|watch|app|machine|device|label|can|cup|tin|bottle|menu|packet|pack|package|packaging|box|wrapper|tub|sticker|board|website|nutrition)\b)|tweet(?:ed)?\b|(?:i|just) read (?!\d)|read (?:that|about|an|in)|research(?:ers?)?|scientists?|experts?|headlines?|breaking\b ?:|wikipedia|(?:label|box|packet|menu|website) says (?!(?:it'?s |it has |it is |it contains )?\d)|(?:leaflet|internet|google|sign|ad|advert) says|fun fact|did you know|statistics|survey|newspaper|magazine|journal|press release|in the news|news:|reportedly|textbook|half[- ]?life)\b/,
    'heard somewhere':
      /\b(?:heard (?:that|about|of|him|her|them|from)|(?:they|people|some|many|folks|doctors|docs|nurses|experts|friends) say|rumou?r|supposedly|word is)\b/,
    example: /\b(?:for example|for instance|e\.g|example|quoted?|hypothetical\w*|let's say)\b/,
    'told by others': new RegExp(
      String.raw`^(?!.*\b(?:machine|cuff|monitor|scales?|device|watch)\b.{0,25}\b(?:said|says) \d).*\b(?!(?:i|we|${DEVICE}) )[a-z']+ ${SPEECH}\b|(?:"|'(?![a-z])),? ?(?:\w+ ){0,3}${SPEECH}\b`,
    ),
    'said behind it': /^\W*(?:said|says|joked|shouted|laughed|replied) (?:the|a|an|my|his|her) [a-z]+\W*$/,
    'what things hold':
      /^\W*(?!(?:my|this|it|that|i|we)\b)(?:(?:an?|one|the|each|every) )?(?:[a-z]+ ){1,4}(?:has|have|contains?|provides?|packs) (?:about |around |only |roughly |up to )?\d|\b(?:is|are) (?:considered|classed|regarded|defined) (?:as )?/,
    'made up':
      /\b(?:(?:in|from) (?:the|a|this|my) (?:film|movie|screenplay|script|book|novel|series|show|episode|play|story|game|song|poem)|chapter \w+|character (?:detail|sheet|name)|protagonist|fiction)/,
    'good or bad for people':
      /^\W*[a-z]+(?: [a-z]+)? (?:is|are) (?:so |very |really |not )*(?:bad|good|great|terrible|healthy|unhealthy|harmful) for (?:me|you|us|people|everyone|your|the)\b/,
    'people at large':
      /\bthe average (?:\w+ )?(?:man|woman|person|adult|american|brit|german|european|human|male|female|consumer|drinker)\b|\b(?:most|many|some|all) (?:people|men|women|adults|athletes)\b|\bthe population\b|\bpeople (?:who|with)\b/,
    history:
      /\b(?:last|that|one) (?:summer|winter|spring|autumn|year|christmas|easter)\b.{0,20}\b(?:was|weighed|were)\b|\b(?:in|since|of|around|circa) (?:1[0-9]\d\d|200\d|201\d)\b|\bcentur(?:y|ies)\b|\bworld record\b/,
  },
};

/** What would have been, or was only tried out. */
export const UNREAL: Reason = {
  says: 'It did not really happen.',
  reach: 'onward',
  rules: {
    condition:
      /\b(?:if (?:i|you|we|he|she|they|my|someone|one|only|bp|it's|its|it|the|pulse|hr|weight|blood)\b(?! (?:remember|recall|read it|am not|'m not))|what if|imagine|suppos(?:e|ing)|assum(?:e|ing)|pretend|had i (?:had|drunk|eaten)|in theory|hypothetically|unless)\b/,
    'not what was':
      /\b(?:would(?:n't)? have|would've|could(?:n't)? have|could've|should(?:n't)? have|should've|might have|wish(?:ed|ing)?|would (?:be|weigh|drink|eat|take|cost|put))\b/,
    'nearly so': /\b(?:almost|nearly|just about) (?:had|drank|ate|ordered|went|took|bought|drunk|did|fell)\b/,
    dream: /\bdream(?:ed|t|s|ing)?\b(?! (?:weight|come))/,
    jest: /\b(?:joking|just kidding|jk|only kidding|april fool)\b/,
  },
};

/** Messages that only try whether anything answers, jokes and songs. */
export const TRIAL: Reason = {
  says: 'It is a test or a jest, not something that happened.',
  reach: 'message',
  rules: {
    'test message':
      /\b(?:(?:just|only|i'm|am|still) testing|this is (?:just |only )?(?:a )?test|test (?:message|entry|data|log|run|post)|(?:please |pls )?ignore (?:this|me)(?: message| entry)?\b|ignore\W+test\b|dummy (?:data|entry|log)|lorem ipsum)\b/,
    'jest and song':
      /\b(?:knock knock|walks? into a bar|on the wall\b|roses are red|once upon a time|punchline|lyrics|(?:great|love this|best|old|this|that) song|haiku)|\btwo \w+ are in a\b/,
    'the same again and again': /\b(?!(?:very|so|no|ha|really|yes|yum|wow)\b)([a-z]{2,12}) \1 \1\b/,
    'opening with test':
      /^\W*test(?:ing)?\b(?! ?(?:date|time|no|id|number|strip|strips|result|results|kit|day)\b)/,
  },
};
