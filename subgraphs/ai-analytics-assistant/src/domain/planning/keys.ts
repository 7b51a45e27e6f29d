import type { Done } from '../operations/results';
import type { Target } from './plan';

/** The key of a target's result of some purpose. */
export function keyOf(target: Target, purpose: string): string {
  return `${target.metric}:${target.side}:${purpose}`;
}

/** The result under a key, if the graph has answered it. */
export function resultOf(done: readonly Done[], key: string): Done | null {
  return done.find(({ step }) => step.key === key) ?? null;
}
