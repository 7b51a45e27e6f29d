import { normalise } from '../text/normalise';
import { reasonOfClause } from './intent';

const PARENTHESES = /\(([^()\n]{1,80})\)/g;
const SIGNED = /^\s*(?:[-+]|down |up |lost |gained )/;
const INSTEAD =
  /^\W*(?:i |so |well |today )*(?:instead of|rather than) [a-z]+(?: [a-z]+){0,2}?(?=,| i | we )/;
const ADDITIVES =
  '(?:sugar|milk|cream|creamer|salt|butter|honey|ice|sweetener|syrup|foam|lemon|cheese|mayo|ketchup|sauce)';
const DENIED_ADDITIVE = new RegExp(
  String.raw`\b(?:no|without|zero|hold the) (?:added )?${ADDITIVES}(?:,? (?:or|and|no) ${ADDITIVES})? (?:in|on|with) `,
);
const COMPARED =
  /(?<=\d[^.,;\n]{0,30}) ?\b(?:up from|down from|(?:my |the )?(?:goal|target)(?: (?:is|was|of|weight))*:?) ?\d[\d.,/]{0,12}(?: ?(?:kg|lbs?|pounds|mmhg|%|bpm))?/g;
const MEAN_OF =
  /\b(?:avg|average|mean|median|best|lowest) of (?:the |my )?(?:last |next )?(?:\d+|two|three|four|five|both)(?: (?:readings|measurements|tries|takes))?/g;
const PASSED =
  /(?<!\d ?)\b(?:finally |first time |back |almost |nearly |dropped |dipped |just )*(?:under|below|over|above|almost|nearly|sub) \d+(?: ?(?:kg|kilos|lbs?|pounds))?(?=\W{0,3}[!:,.;-]\W{0,3}(?:[a-z]+ ){0,3}\d)/g;
const TRAILING_CHANGE =
  /(?<=\d ?(?:kg|kgs|lbs?|pounds|kilos|%|bpm)?) (?:down|up|lost|gained) (?:by )?\d[\d.]{0,12}(?: ?(?:kg|lbs?|pounds|kilos|points|%))?(?! ?(?:to|at)\b)/g;
const LEADING_CHANGE =
  /\b(?:down|up|lost|gained|dropped) (?:by |another )?\d[\d.]{0,12} ?(?:kg|lbs?|pounds|kilos|points|%)? (?:to|at|now at|now) (?=\d)/g;

const PRINT =
  '(?:label|can|cup|tin|bottle|menu|packet|pack|package|packaging|box|wrapper|tub|sticker|board|app|website|nutrition (?:label|info|facts)|myfitnesspal|mfp)';
/** "51 g protein per the app", "175 mg according to the cup", "packet says 18 g protein": where a figure stands. */
const PRINTED = new RegExp(
  String.raw`(?<=\d[^.;\n]{0,30}) (?:according to|(?:as )?per|going by|says|it says on|written on|printed on|on) (?:the|my|its) ${PRINT}\b|\b(?:the )?${PRINT} (?:says|reads|states|claims)(?: it(?:'s| is| has| contains))?:?(?= ?\d)|^\W{0,5}(?:label|nutrition(?: facts| info)?|macros) ?:`,
  'g',
);

/**
 * Blanks what a message only says in passing, leaving every offset as it was: goals and differences in parentheses or
 * behind a reading, "instead of tea", "no sugar in"; what stands around them is told as a fact.
 */
export function withoutAsides(message: string): string {
  const text = normalise(message);
  let result = message;
  const blank = (start: number, length: number): void => {
    result = result.slice(0, start) + ' '.repeat(length) + result.slice(start + length);
  };
  for (const { index, 0: whole, 1: inner = '' } of text.matchAll(PARENTHESES))
    if (isAside(inner)) blank(index, whole.length);
  for (const pattern of [COMPARED, MEAN_OF, PASSED, TRAILING_CHANGE, LEADING_CHANGE, PRINTED])
    for (const { index, 0: whole } of text.matchAll(pattern)) blank(index, whole.length);
  for (const pattern of [INSTEAD, DENIED_ADDITIVE]) {
    const found = pattern.exec(text);
    if (found) blank(found.index, found[0].length);
  }
  return result;
}

function isAside(inner: string): boolean {
  if (SIGNED.test(inner) && /\d/.test(inner)) return true;
  return reasonOfClause(inner) !== null;
}
