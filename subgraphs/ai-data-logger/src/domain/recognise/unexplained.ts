import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { RecognisedItem } from '../types';
import { CONSUMING, FILLER, MODIFIERS } from '../vocabulary/filler';
import { NOT_RECORDED } from '../vocabulary/not-recorded';

/** Verbs that end in a meal: what follows them was had. */
const HAVING =
  /^(?:tried|trying|treated|treating|celebrated|celebrating|started|starting|ended|kicked|smashed|inhaled|necked|sank|destroyed|demolished|polished|wolfed|scoffed|gobbled|chugged|slammed|nursed|nursing|sampled|tasted|knocked|shared|sharing|split|indulged|caved|managed|craved|needed|wanted|planned|admitted|forgot|remembered|added|including|according|followed|following|relaxing|relaxed|reading|working|worked|chilling|watched|woken|tired|bored|stressed|excited|exhausted|shattered|nothing|something|anything|everything|during|evening|morning|pudding|dressing|stuffing|wedding|meeting|running|cycling|walking|training|swimming|lifting|rowing|hiking|red|bed|med|shed|speed|weed|seed|need|feed|bread|salted|mixed|used|based|sized|aged|united)$/;

/** "returning the coffee machine", "stocked the fridge with lager": something else than eating or drinking was done with the first thing of a clause. */
export function isDoneOtherwise({ tokens }: Clause, items: readonly RecognisedItem[]): boolean {
  if (items.length === 0 || items.some(({ kind }) => kind !== 'CONSUMED')) return false;
  const first = CATALOGUE_NAMES.find(tokens)[0]?.at ?? 0;
  const before = tokens.slice(0, first);
  if (before.some(({ text }) => CONSUMING.has(text))) return false;
  return before.some(
    (token, at) =>
      token.kind === 'word' &&
      /(?:ing|ed)$/.test(token.text) &&
      token.text.length > 4 &&
      !FILLER.has(token.text) &&
      !MODIFIERS.has(token.text) &&
      !HAVING.test(token.text) &&
      NOT_RECORDED.match(before, at) === null,
  );
}
