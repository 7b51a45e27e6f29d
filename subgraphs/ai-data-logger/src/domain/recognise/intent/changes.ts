import type { Reason } from './reason';

const NUMBER = String.raw`(?:\d[\d.,/]{0,12}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|some|several)`;
const HEDGE = String.raw`(?:by |about |almost |nearly |another |over |only |just |roughly |around |like |already |exactly )*`;
const UNIT = '(?:lb|lbs|kg|kgs|kilos?|pounds?|stones?|st|points?|percent|pts|mmhg|bpm|beats|%)';

/** How much something changed, which is no measurement. */
export const CHANGE: Reason = {
  says: 'It says how much something changed, not what was measured.',
  reach: 'clause',
  rules: {
    'lost or gained': new RegExp(
      String.raw`\b(?:lost|losing|gained|gaining|dropped|shed|put on|fell|fallen|rose|risen|improved|increased|decreased|reduced|raised|lowered|come down|came down|(?:gone|went|go|going|is|i'm|am) (?:up|down)|up by|down by) ${HEDGE}(?:\d|(?:a|an|half|some|several|another|two|three|four|five|six|seven|eight|ten) (?:a )?${UNIT}\b)`,
    ),
    'up or down': new RegExp(
      String.raw`(?<!\b(?:woke|wake|waking|got|get|getting|stood|standing|stand|sat|lying|lay) )\b(?:down|up) ${HEDGE}${NUMBER} ?(?:of )?(?:a )?(?:${UNIT}(?![a-z])|(?:from|since|vs|than|on) )`,
    ),
    'more or less': new RegExp(
      String.raw`(?:\b${NUMBER} ?(?:a )?${UNIT}|\bstone) (?:less|more|lighter|heavier|(?:down|up)(?! (?:the|at|in|my) [a-z])|lower|higher|to go|to lose|lost|gained|gone|off|over(?! (?:the|an?|two|three|dinner|lunch)\b)|under)\b(?! \d)`,
    ),
    'from one to another': /\bfrom \d{2,3}\/\d{2,3} (?:down |up )?to \d{2,3}\/\d{2,3}\b/,
    'minus so much': new RegExp(String.raw`\bminus \d[\d.]{0,12} ?(?:${UNIT}|g\b|grams?\b)`),
    'in words': /\b(?:lower|higher|reduced|increased|improved) by\b/,
  },
};
