import type { Reason } from './reason';

const OTHERS =
  "(?:my (?!self)|our |the (?:kids|family|team|party|guests?|office|children|boys|girls|dog|cat)|her\\b|him\\b|them\\b|everyone|everybody|the \\w+s\\b|us\\b|someone|somebody|guests?|friends?|grand\\w+|mum\\b|mom\\b|dad\\b|[a-z]+'s)";

/** What was bought, made, served or spilt: whether it was eaten or drunk is not said. */
export const PURCHASE: Reason = {
  says: 'It was bought or made, and whether it was eaten or drunk is not said.',
  reach: 'onward',
  rules: {
    bought:
      /\b(?:bought|buy|buying|purchas\w+|ordered\b.{0,40}\bonline|order(?:ed)? #?\d{3,}|picked up (?:a|some|\d)|stock(?:ed|ing)? (?:up|the)|return(?:ed|ing) (?:the|my)|refill(?:ed|ing)|case of \d+|crates? of|(?<!from (?:the |a )?)deliver(?:y|ed)|shipped)\b/,
    list: /\b(?:shopping|groceries|grocery|supermarket)\b|\b(?:costco|aldi|lidl|tesco|walmart|asda|sainsbury'?s|morrisons|waitrose)\b(?=\W*$|['’]s\b|\W*[:;,\-\n]|\W+(?:list|runs?|shops?|order|trip|haul|receipt|today|tomorrow|for|to|and|get|need|buy|then)\b)|\b(?:we're|we are|i'm|am|running|ran) (?:almost )?(?:out of|low on)\b/,
    cooking:
      /\b(?:cooking(?! (?:wine|oil|spray|sherry)\b)|baking(?! (?:soda|powder)\b)|brewing(?! (?:co|company|na)\b)|preparing|frying|roasting|grilling|pouring|serving|making (?!progress|up|me|sure))\b/,
    served: /\b(?:we|i) (?:served|poured|handed out|sold)\b|\bserved (?:\d+|\w+ (?:glasses|cups|plates))\b/,
    'for others': new RegExp(
      String.raw`\b(?:made|cooked|baked|brewed|ordered|poured|got|bought|prepared|fixed|served|mixed) (?:[\w-]+ ){0,6}?for ${OTHERS}|\b(?:gave|fed|feed|feeding|offered|handed|served|poured|brought|bought) (?:the |my )?${OTHERS}|\b(?:as a )?(?:gift|present) for\b`,
    ),
    wasted:
      /\b(?:spill(?:ed|ing)?|spilt|threw (?:away|out|up|my|the|a)|\bsold\b|dropped (?:a|the|my) \w+ of|on the floor|gave away|\bleft my [a-z]+ (?:on|at|in|behind)\b|sent back|tipped (?:out|away)|down the (?:sink|drain)|dropped my|knocked over|wasted)\b/,
  },
};

/** Prices, offers and advertising. */
export const OFFER: Reason = {
  says: 'It is about prices or an offer, not about something that was had.',
  reach: 'onward',
  rules: {
    price:
      /[$€£] ?\d[\d.,]{0,12} ?(?:for|each|per|now|only|a|an|coffees?|lattes?|pints?|beers?|flat)\b|\b(?:for|at|costs?|cost me|now|only|just|was|are|is|paid|pay|pays|charged?(?: me)?) (?:only |just |about |like )?(?:[$€£] ?\d|\d[\d.,]{0,12} ?(?:dollars|euros?|pounds sterling|bucks|quid|pence|cents|eur|usd|gbp|[$€£]))|\b(?:costs?|priced?|prices?|cheap(?:er)?|expensive|robbery|rip-?off) (?:\w+ ){0,2}\d|\bpaid \d|\b(?:the|a) (?!weight|scale|reading|ratio|bmi)[a-z]+(?: [a-z]+)? (?:was|is) \d{1,2}\.\d\d\W*$/,
    offer:
      /\b(?:buy now|order now|limited (?:offer|time)|special offer|discount|coupon|promo(?:tion)?|voucher|free shipping|half price|for the price of|subscribe|click here|unsubscribe|reply (?:yes|stop)|claim your|act now|tap here|you won|try our|win (?:a|an|\$)|you have won|winner|congratulations|sale\b ?:|on sale|for sale|best price|order today|call now)\b|\d ?% (?:off\b|on all\b)|\b\d for \d\b|\bbogo\b|\bhttps?:|\bwww\./,
  },
};

/** Menus and advertisements, which tell of nothing that was had wherever they say it. */
export const ADVERT: Reason = {
  says: OFFER.says,
  reach: 'message',
  rules: {
    'call to buy':
      /\b(?:(?:order|buy|shop|book|subscribe) (?:now|yours|today)\b|introducing (?:our|the)\b|\bour new (?!house|home|flat|sauna|scale|cuff|monitor|kitchen)[a-z]+)/,
    'prices in a list': /^(?!.*\b(?:i|had|ate|drank|was|log|weight|bp)\b).*[$€£] ?\d.*[$€£] ?\d/s,
    special: /^\W*(?:today's|daily|chef's|tonight's) specials?\b/,
  },
};
