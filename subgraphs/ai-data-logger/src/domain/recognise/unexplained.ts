import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { RecognisedItem } from '../types';
import { CONSUMING, FILLER, MODIFIERS } from '../vocabulary/filler';
import { NOT_RECORDED } from '../vocabulary/not-recorded';
import { unitOfWords } from '../vocabulary/units';
import type { Token } from '../text/tokens';

/** Verbs that end in a meal: what follows them was had. */
const HAVING =
  /^(?:tried|trying|treated|treating|celebrated|celebrating|started|starting|ended|kicked|smashed|inhaled|necked|sank|destroyed|demolished|polished|wolfed|scoffed|gobbled|chugged|slammed|nursed|nursing|sampled|tasted|knocked|shared|sharing|split|indulged|caved|managed|craved|needed|wanted|planned|admitted|forgot|remembered|added|including|according|followed|following|relaxing|relaxed|reading|working|worked|chilling|watched|woken|logging|recording|adding|noting|reporting|tired|bored|stressed|excited|exhausted|shattered|nothing|something|anything|everything|during|evening|morning|pudding|dressing|stuffing|wedding|meeting|running|cycling|walking|training|weighed|counted|measured|portioned|estimated|swimming|lifting|rowing|hiking|red|bed|med|shed|speed|weed|seed|need|feed|bread|salted|mixed|used|based|sized|aged|united)$/;

/** Everyday verbs, in their forms, that end in no meal. */
export const OTHER_VERBS: ReadonlySet<string> = new Set(
  'sell sells sold throw throws threw use uses used need needs give gives gave send sends sent bring brings brought carry carries clean cleans wash washes open opens close closes break breaks broke find finds found see sees saw look looks hear hears heard meet meets met visit call calls ask asks say says tell tells write writes wrote draw draws drew sing sings sang play plays win wins won lose loses build builds built hide hides hid steal steals stole hate hates love loves like likes prefer prefers miss misses deserve deserves recommend cost costs smell smells owe owes offer offers hand hands pass passes fill fills feed feeds fed grow grows grew contain contains keep keeps kept hold holds held put puts let lets move moves stand stands stood sit sits sat lie lies lay fly flies flew drive drives drove teach teaches taught think thinks thought know knows knew believe believes mean means could would might can may must seem seems remain remains belong belongs store stores stored list lists compare compares count counts carry rent rents wait waits waste wastes burn burns burnt spill spills freeze freezes froze leave leaves left return returns fix fixes collect collects deliver delivers pour pours cook cooks bake bakes fry fries'.split(
    ' ',
  ),
);

/** "returning the coffee machine", "stocked the fridge with lager": something else than eating or drinking was done with the first thing of a clause. */
export function isDoneOtherwise({ tokens }: Clause, items: readonly RecognisedItem[]): boolean {
  if (items.length === 0 || items.some(({ kind }) => kind !== 'CONSUMED')) return false;
  const first = CATALOGUE_NAMES.find(tokens)[0]?.at ?? 0;
  // "gave in: 1 beer" comments before the colon.
  const colon = tokens.slice(0, first).findLastIndex(({ text }) => text === ':');
  const before = tokens.slice(colon + 1, first);
  if (before.some(({ text }) => CONSUMING.has(text))) return false;
  return before.some(
    (token, at) =>
      token.kind === 'word' &&
      isVerb(token.text) &&
      // "say 90 g naan" is a guess.
      !(token.text === 'say' && before[at + 1]?.kind === 'number') &&
      // "love it" is a whole remark.
      !['it', 'this', 'that'].includes(before[at + 1]?.text ?? '') &&
      !['while', 'when', 'after', 'before'].includes(before[at - 1]?.text ?? '') &&
      !FILLER.has(token.text) &&
      !MODIFIERS.has(token.text) &&
      !HAVING.test(token.text) &&
      !describesFood(before, at) &&
      NOT_RECORDED.match(before, at) === null,
  );
}

/** "30 g grated cheddar", "two slices of buttered toast": a participle between an amount and a name only describes the food. */
function describesFood(before: readonly Token[], at: number): boolean {
  const isLast = before.slice(at + 1).every(({ text }) => MODIFIERS.has(text) || /ed$/.test(text));
  const ahead = before[at - 1];
  const isCounted =
    ahead !== undefined &&
    (ahead.kind === 'number' ||
      ahead.text === 'of' ||
      unitOfWords(ahead.text) !== null ||
      ARTICLES.has(ahead.text));
  return (
    /ed$/.test(before[at]?.text ?? '') && isLast && (isCounted || PARTICIPLES.has(before[at]?.text ?? ''))
  );
}

const ARTICLES = new Set(['a', 'an', 'some', 'more', 'extra', 'with', 'and']);
/** Participles that are only said of food. */
const PARTICIPLES = new Set(
  'grated battered crushed pickled cured whipped candied mashed blended refried marinated glazed crumbed breaded crusted steeped salted curried devilled deviled creamed jerked stewed poached fortified'.split(
    ' ',
  ),
);

function isVerb(text: string): boolean {
  return OTHER_VERBS.has(text) || (text.length > 4 && /(?:ing|ed)$/.test(text));
}
