import { nextSteps } from '../../domain/planning/steps';
import type { State } from './state';

/** After the safety check: an emergency is answered at once, anything else is read. */
export function afterGuard(state: Pick<State, 'intent'>): 'reply' | 'understand' {
  return state.intent ? 'reply' : 'understand';
}

/** After understanding: words alone, or a plan. */
export function afterUnderstand(state: Pick<State, 'intent'>): 'reply' | 'plan' {
  return state.intent?.kind === 'COMPUTE' ? 'plan' : 'reply';
}

/** After planning: a range that lies ahead is answered without operations. */
export function afterPlan(state: Pick<State, 'plan'>): 'run' | 'store' {
  return state.plan ? 'run' : 'store';
}

/** After each run: some operations depend on what others found. */
export function afterRun(state: Pick<State, 'plan' | 'done'>): 'run' | 'compute' {
  return state.plan && nextSteps(state.plan, state.done).length > 0 ? 'run' : 'compute';
}
