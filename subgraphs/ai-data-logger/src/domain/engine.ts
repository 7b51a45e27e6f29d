import { decide, interpret } from './decide';
import { inEnglish } from './languages/wording';
import { recogniseOffline } from './recognise';
import { firmOrderOf } from './orders/order';
import type { Decision, Situation } from './types';

/** The whole offline engine in one call: the workflow runs the same steps one by one. */
export function understand(message: string, situation: Situation): Decision {
  const order = firmOrderOf(inEnglish(message, situation.region), situation.region.dayFirst);
  if (order) return order;
  return decide(interpret(recogniseOffline(message, situation.region), message, situation));
}
