import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { readUnit, type Workspace } from './workspace';

const OF_A_FOOD = new Set(['fat', 'lean', 'milkfat', 'cocoa', 'cacao', 'meat']);

/** Takes "4 % fat" and "85 % cocoa" beside a food: they describe it and are no body fat and no amount. */
export function takeShares(space: Workspace): void {
  const tokens = space.free();
  const names = CATALOGUE_NAMES.find(tokens);
  if (names.length === 0) return;
  tokens.forEach((token, at) => {
    const unit = token.kind === 'number' ? readUnit(tokens, at + 1) : null;
    const isNamed = names.some((name) => at >= name.at && at < name.at + name.length);
    const of = tokens[at + 1 + (unit?.length ?? 0)];
    if (unit?.unit === 'percent' && !isNamed && OF_A_FOOD.has(of?.text ?? ''))
      space.take(...tokens.slice(at, at + 2 + unit.length));
  });
}
