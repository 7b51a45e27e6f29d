import { decide, interpret } from './decide';
import { recogniseOffline } from './recognise';
import { readable } from './region';
import { firmOrderOf } from './orders/order';
import type { Decision, Situation } from './types';

/** The whole offline engine in one call: the workflow runs the same steps one by one. */
export function understand(message: string, situation: Situation): Decision {
  const order = firmOrderOf(message, situation.region.dayFirst);
  if (order) return order;
  return decide(
    interpret(
      recogniseOffline(readable(message, situation.region), situation.region.dayFirst),
      message,
      situation,
    ),
  );
}
