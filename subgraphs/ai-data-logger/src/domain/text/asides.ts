/** Parts of a message that hold numbers and log nothing; what they match is read as blank, so that every other place stays true. */
const ASIDES: readonly RegExp[] = [
  // "80 quid coffee": what it cost, where nothing is told of buying.
  /(?<!\b(?:paid|pays?|costs?|for|at|spent|owed?|is|was|are|were|only|just) )\b\d[\d.,]* ?(?:quid|bucks?|dollars?|euros?|pence|rupees)(?= [a-z])/g,
  // The digits of an address.
  /\b(?:https?:\/\/|www\.)\S+/g,
  // "181.4 (down 0.6)", "(-0.4)": the difference to the last time.
  /\((?:down|up|lost|gained|[-+])\s*\d[^()\n]*\)/g,
  // "141/91 (target <130/80)", "(was 183)": what is aimed at, and what was before.
  /\((?:my )?(?:goal|target|aim|limit|normal|reference|ref|ideal|range|was|from|prev|previous|previously|last|usual|usually|yesterday's|baseline)\b[^()\n]*\)/g,
  // "81.4 kg (yesterday 82.0)", where "(yesterday 7pm)" is a time.
  /\((?:yesterday|last (?:week|time|month)|gestern|zuletzt|vorher|hier|ayer|ieri)\b[^()\d\n]{0,15}\d{2,3}(?:[.,]\d|\/\d{2,3}| ?(?:kgs?|lbs?|%|bpm))[^()\n]*\)/g,
  // "weight 95 kg, goal 88"
  /(?:[,;]|(?<=\d ?(?:kgs?|lbs?|%)?)) ?(?:my )?\b(?:goal|target)(?: (?:weight|bp|is|of|still|being))*:? ?[<>≤~]? ?\d[\d./]*(?: ?(?:kgs?|lbs?|mmhg|st|%))?(?=\s*(?:[.,;!\n]|$))/g,
  // "bp was 128/82, not 182/82": what was not measured.
  /(?<=\d ?(?:kgs?|lbs?|bpm|mmhg|%)?)[,;]? ?(?:and |but )?\bnot \d[\d./]*(?: ?(?:kgs?|lbs?|bpm|mmhg|%))?(?=\s*(?:[.,;!)\n]|$))/g,
  // "down from 182 to 180.4": where it came from.
  /(?<=\b(?:down|up|dropped|fell|rose|gone|went|improved|increased|decreased|jumped|climbed) )from \d[\d.]*(?: ?(?:kgs?|lbs?|bpm|%))? (?=(?:down |up )?to \d)/g,
  // "down to 125/80 from 140/90"
  /(?<=\b(?:down|up) to \d[\d./]{0,12} ?(?:lbs?|kgs?|bpm|%)? ?)from \d[\d./]*(?: ?(?:lbs?|kgs?|bpm|%))?/g,
  // "down 2 lb to 180.4 lb": the difference beside the value.
  /(?<=\b(?:down|up) )\d[\d.]* ?(?:lbs?|kgs?|pounds?|kilos?)(?: (?:this|since|in|over|from) [a-z ]{1,25})?(?= (?:to|at) \d)/g,
  // "78.3 kg (55.8 ~ 75.6)": the range that a sheet prints beside its value.
  /(?<=\d ?(?:kgs?|lbs?|%|l)? ?)\(\s*\d[\d.,]*\s*[-~]\s*\d[\d.,]*\s*\)/g,
  // "BMI (kg/m²) 24.7": a unit that no table has.
  /\(?\bkg\/m[²2^]{0,2}\)?/g,
  // "1) 128/82", "reading 2: 126/80", "#3": the number of an entry in a list.
  /(?<=^|\n)\s*(?:#\d{1,2}[:.)]?|(?:reading|measurement|measure|attempt|try|round|set)\s?#?\d{1,2}\s?[:.)-])(?=\s)/g,
  // "meal 3: chicken and rice", "snack #2 - an apple"
  /(?<=^|\n)\s*(?:meal|snack|drink|coffee|breakfast|lunch|dinner|shake)\s?#?\d{1,2}\s?[:.)-](?=\s)/g,
  /(?<=[,;] ?)(?:reading|measurement|attempt|try) #?\d{1,2} ?[:.)-]?(?= )/g,
  /(?<=^|\s)\(?[1-9]\)(?=\s+\S)/g,
  /\b(?:1st|2nd|3rd|4th|5th)(?: (?:reading|measurement|one|time|try|attempt|bp))?(?: was)?:?(?= \d{2,3}\/\d{2,3})/g,
];

const NUMBERED_LINE = /(?<=^|\n)[ \t]*[1-9]\d?\.(?=[ \t]+\S)/g;

/** Blanks the asides of a lower-case text; nothing moves. */
export function withoutSideNumbers(text: string): string {
  const blanked = ASIDES.reduce((result, pattern) => result.replace(pattern, blank), text);
  const numbers = blanked.match(NUMBERED_LINE) ?? [];
  // "1. … 2. …": a list counts from one; a lone "12." is a day.
  const isList = numbers.length > 1 && numbers.every((number, index) => parseInt(number, 10) === index + 1);
  return isList ? blanked.replace(NUMBERED_LINE, blank) : blanked;
}

function blank(match: string): string {
  return match.replace(/[^\n]/g, ' ');
}
