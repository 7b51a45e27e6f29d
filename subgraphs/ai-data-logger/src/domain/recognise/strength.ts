import type { Token } from '../text/tokens';
import { takeAbv } from './doses';
import { familyOf, unitOfWords } from '../vocabulary/units';
import type { Name } from './names';
import type { Workspace } from './workspace';

/** The stated strength, or what "alcohol-free" says about it: at most 0.5 % is left in such drinks, 0 only when the message says 0. */
export function abvOf(space: Workspace, names: readonly Name[]): number | null {
  const stated = takeAbv(space) ?? takeBareStrength(space, names);
  if (stated !== null) return stated;
  const tokens = space.free();
  const zero = tokens.findIndex((token) => token.text === '0.0');
  if (zero >= 0) {
    space.take(tokens[zero]);
    return 0;
  }
  const text = tokens.map((token) => token.text).join(' ');
  const isFree = /\b(non alcoholic|nonalcoholic|alcohol free|virgin|zero alcohol|no alcohol|af|na) /.test(
    `${text} `,
  );
  if (!isFree || names.length === 0) return null;
  space.take(
    ...tokens.filter((token) =>
      ['non', 'zero', 'alcoholic', 'nonalcoholic', 'alcohol', 'free', 'virgin', 'no', 'af', 'na'].includes(
        token.text,
      ),
    ),
  );
  return 0.5;
}

/** Strengths of beer, cider and wine that people write without their sign. */
const BARE_STRENGTH = { from: 2.5, to: 16 };

/** "pint of cider, 4.8", "wine 150 ml 13.5": a decimal that ends the words behind a drink whose amount was said before is its strength. */
function takeBareStrength(space: Workspace, names: readonly Name[]): number | null {
  const tokens = space.free().filter(({ text }) => text !== ')');
  const [name, ...others] = names;
  const last = tokens[tokens.length - 1];
  if (!name || others.length > 0 || last?.kind !== 'number' || !/[.,]/.test(last.text)) return null;
  const isStrength = last.value >= BARE_STRENGTH.from && last.value <= BARE_STRENGTH.to;
  const isBehind = tokens.indexOf(last) > name.at + name.length - 1;
  const hasAmount =
    isBehind && (name.at > 0 || familyOf(unitOfWords(tokens.at(-2)?.text ?? '')) === 'volume');
  if (!isStrength || !hasAmount || isSpan(tokens)) return null;
  space.take(last);
  return last.value;
}

function isSpan(tokens: readonly Token[]): boolean {
  return tokens.at(-2)?.kind === 'number' || ['/', '-', 'x', ':', 'at'].includes(tokens.at(-2)?.text ?? '');
}
