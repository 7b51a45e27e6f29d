import type { Reason } from './reason';

/** Numbers that look like readings and come from somewhere else. */
export const ELSEWHERE: Reason = {
  says: 'Its numbers are about something else than you.',
  reach: 'onward',
  rules: {
    travel:
      /\bflight (?:is |no\.? |number )?[a-z]{1,2} ?\d|\bflight\b.{0,20}\b(?:gate|boarding|departs|lands|delayed)\b|\b(?:gate|seat|platform|terminal|carriage|coach|track) [a-z]?\d|\bboarding\b|\b(?:bus|train|tram|(?<!(?:the|finish|finishing) )line|route|exit|highway|motorway|junction) \d+\b/,
    address:
      /\b\d{1,5}(?:\/\d{1,5})? (?:[a-z]+ ){1,2}(?:(?:high )?street|st|road|rd|avenue|ave|lane|blvd|boulevard|drive|square|court|crescent|terrace|strasse|way)\b|(?<!\b(?:steam|fat|fitness) )\b(?:room|apartment|apt|suite|unit|flat|house|floor|level|building|block|bed|ward|bay|locker|door|table|aisle|desk) (?:no\.? ?|number |#)?\d+\b(?! ?(?:min|h\b|hrs?\b|sec|°|deg))|\bbuilding [a-z]\b|\btable \d+\b|\bzip ?(?:code)? ?\d|\bpost ?code\b/,
    document:
      /\b(?:page|pages|chapter|verse|section|paragraph|volume|invoice|receipt|ticket|case|order|tracking|reference|ref|serial|model|part|version|passport|account|policy|licen[cs]e|id|pin|code|password|isbn|article|form|issue|psalm|line item) (?:no\.? ?|number ?|nr\.? ?|id ?|#|: ?)?[a-z]?\d|#\d{3,}/,
    telephone:
      /\b(?:phone|tel|telephone|mobile|fax|call (?:me|us|the|them|him|her)|text (?:me|us)|dial|whatsapp|ring (?:me|us))\b.{0,30}\d|\b\d{3}-(?:\d{3}-)?\d{4}\b/,
    score:
      /\b(?:final|half ?time|full ?time|set|match|game|end) score\b|(?<!\b(?:inbody|sleep|health|mood) )\bscore(?:d|line|s)?\b.{0,12}\d|\b(?:beat|beats|defeated|thrashed|lost to|won against|drew|draw with) (?:them|us|him|her|the|\w+ )?.{0,12}\d ?[/:-] ?\d|\b(?:won|win|beat them) \d{1,3} ?[/:-] ?\d{1,3}\b|\b(?:lost|lose|up|ahead|leading|trailing) \d{1,2} ?[/:-] ?\d{1,2}\b|\bis the [a-z]+ number\b|\b(?:overtime|extra time|penalt(?:y|ies)|tie-?break|innings|wickets?|home run|touchdown|referee|red cards?|yellow cards?|quarterfinal|league|tournament|halftime)\b/,
    date: /\b(?:party|birthday|bday|wedding|anniversary|deadline|due|expires?|expiry|expiration|best before|use by|sell by|warranty|(?:valid )?(?:until|till)|see you|appointment|meeting|conference|exam|concert|holiday starts|delivery|born)\b.{0,20}\b\d{1,3}\/\d{1,2}\b|\b24 ?\/ ?7\b/,
    machine:
      /\b(?:batter(?:y|ies)|phone|laptop|tablet computer|wifi|charger|charged|charging|screen|display size|(?:gear|screen|aspect) ratio|lens|camera|tyres?|tires?|psi|heater|kilowatts?|kw|kwh|volts?|watts?|mah|megapixels?|firmware|gb|mb|cpu|ram|rpm|mph|km\/h|gear|cuff size|runs on|measures up to|weighs up to|capacity|max(?:imum)? load|supports up to|horsepower|f\/\d)\b(?! (?:pack|free))|\br\d{2}\b/,
    surroundings:
      /\b(?:room|outside|outdoor|indoor|living room|bedroom|kitchen|office|water|sea|pool|weather|forecast)\b.{0,20}\b\d+(?:[.,]\d+)? ?(?:degrees|°|celsius|fahrenheit)|\bdegrees outside\b|\bhumidity\b|\bair quality\b|\baqi\b/,
    measures: /^\W*\d ?\/ ?\d (?:cup|tbsp|tsp|teaspoon|tablespoon|inch|mile|litre|liter|price|off)\W*$/,
    'figures of money and nets':
      /\b(?:exchange|conversion|mortgage|interest|tax|inflation|tip|rent|salary|gas|petrol|diesel|fuel) (?:rate |price )?(?:is|was|at|now)? ?\d|\b\d{1,3}(?:\.\d{1,3}){3}\b|\biso \d+|\b\d+ ?(?:hz|dpi|px|mpx?|mbps|fps)\b|\b\d+[ -]?inch(?:es)?\b(?= ?(?:tv|telly|screen|monitor|display|laptop|tablet|wheels?|tyres?|pipe|blade|waist)\b|\W*$)|\boven (?:is |was |set )?(?:at|to|on) ?\d|^\W*ratio\b/,
    facility:
      /\b(?:sauna|steam room|spa|gym|pool)(?:'s)?(?: (?:is|was|still|are|were|got|being|currently|today))* (?:closed|shut|broken|full|cold|packed|busy|occupied|out of order|off limits|too hot|heating up|warming up|not (?:working|hot|open|available)|under (?:repair|renovation|construction)|opens?|for sale|needs?)\b|\b(?:coffee|espresso|tea) (?:machine|maker|grinder)(?:'s| is| was) (?:broken|down|leaking|dirty|empty|on|off|new)\b|\bscales? (?:is|was|are) (?:off|accurate|wrong|precise|broken|inaccurate)\b|\bsauna (?:heats|warms|heating|warming) up\b|\bsauna (?:is |will be )?ready (?:in|at)\b|\bsauna (?:is|measures|costs|seats|holds) (?:about )?\d+(?:[.,]\d+)? ?(?:x|m\b|people|persons|euros?|dollars|\$|€)|\bsauna (?:membership|heater|stove|door|hat|rules|ticket|voucher|schedule)\b/,
    luggage:
      /\b(?:backpack|rucksack|suitcase|luggage|baggage|bag|box|parcel|package|kettlebell|dumbbell|barbell|bike|bicycle|laptop|mattress|sofa|dumbbells|sack|crate|engine|trailer|pram|stroller)(?: (?:is|was|weighs|weighed|at))+ (?:about |around |only |just )?\d/,
    keys: /^\W*(?:asdf\w*|qwer\w*|check check|mic check|hello world)\b/,
  },
};
