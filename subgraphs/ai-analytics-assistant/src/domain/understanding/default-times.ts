import type { TimePhrase } from '../time/phrase';
import type { ComputeIntent } from './intent';

const EVERYTHING: TimePhrase = { type: 'ALL_TIME' };
const POINTED: ReadonlySet<ComputeIntent['aspect']> = new Set(['LATEST', 'FIRST', 'LIST']);

/** Fills the times that an intent leaves unsaid by the house's readings; throws when it asks about nothing, which makes it unusable. */
export function withDefaultTimes(intent: ComputeIntent): ComputeIntent {
  if (intent.metrics.length === 0 && intent.logKinds.length === 0)
    throw new Error('The intent names neither a metric nor a kind of log.');
  if (intent.sides.every(({ phrase }) => phrase !== null)) return intent;
  const single = intent.sides.length === 1;
  const aspect = intent.aspect === 'VALUE' && single ? 'LATEST' : intent.aspect;
  const notes = POINTED.has(aspect) || intent.notes.includes('ALL_TIME') ? [] : (['ALL_TIME'] as const);
  const sides = intent.sides.map((side) => ({ ...side, phrase: side.phrase ?? EVERYTHING }));
  return { ...intent, aspect, sides, notes: [...intent.notes, ...notes] };
}
