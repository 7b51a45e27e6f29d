import { isDerived, METRIC_REGISTRY } from '@phda/shared-models';
import { instantText, Temporal } from '@phda/shared-service';

import type { Step } from '../operations/documents';
import type { Done } from '../operations/results';
import { keyOf, resultOf } from './keys';
import type { Plan, Target } from './plan';
import { passes, type Reading, readingsOf } from './rows';

const PAGE = 100;
/** More than five pages without what is looked for is answered as not found, rather than reading a life row by row. */
const MOST_PAGES = 5;
/** A list longer than this does not fit a sentence. */
export const LONGEST_LIST = 20;
/** Each value of a derived metric costs an operation. */
const LONGEST_DERIVED_LIST = 7;

interface Within {
  readonly from: string;
  readonly to: string;
}

/** The steps of a lookup: its pages of logs and, for a derived metric, one summary per reading, as only the graph computes (design rule 2). */
export function lookupSteps(
  plan: Plan,
  target: Target,
  done: readonly Done[],
  within?: Within,
): readonly Step[] {
  const pages = logSteps(plan, target, done, within);
  const waiting = pages.some(({ key }) => resultOf(done, key) === null);
  if (waiting || !isDerived(METRIC_REGISTRY[target.metric])) return pages;
  return [...pages, ...chosenReadings(plan, target, done).map((one) => oneRow(target, one.node.datetime))];
}

function oneRow(target: Target, datetime: string): Step {
  const next = instantText(Temporal.Instant.from(datetime).add({ milliseconds: 1 }));
  return {
    key: keyOf(target, `one:${datetime}`),
    operation: 'SUMMARY',
    variables: { metric: target.metric, range: { from: datetime, to: next }, filter: null },
  };
}

/** The pages of logs that a lookup needs, newest first: the next one is asked for only while too few readings are found. */
export function logSteps(
  plan: Plan,
  target: Target | null,
  done: readonly Done[],
  within?: Within,
): readonly Step[] {
  const side = plan.sides[target?.side ?? 0];
  const range = within ?? side?.range ?? { from: '', to: '' };
  const kinds = target ? [METRIC_REGISTRY[target.metric].kind] : plan.logKinds;
  const pages: Step[] = [];
  let after: string | null = null;
  while (pages.length < MOST_PAGES) {
    const step: Step = {
      key: `logs:${kinds.join('+')}:${range.from}:${range.to}:${pages.length}`,
      operation: 'LOGS',
      variables: { kinds, from: range.from, to: range.to, first: PAGE, after },
    };
    pages.push(step);
    const page = done.find((one) => one.step.key === step.key)?.logs;
    if (!page?.pageInfo.hasNextPage || isEnough(plan, target, done)) return pages;
    after = page.pageInfo.endCursor;
  }
  return pages;
}

function isEnough(plan: Plan, target: Target | null, done: readonly Done[]): boolean {
  if (plan.aspect === 'FIRST') return false;
  // The graph counts all rows itself, but not those of a filter.
  if (plan.aspect === 'COUNT') return !isFiltered(plan);
  if (!target) return listedNodes(plan, done).length >= (plan.limit ?? LONGEST_LIST);
  return readings(plan, target, done).length >= (plan.limit ?? (plan.aspect === 'LIST' ? LONGEST_LIST : 1));
}

/** Says whether a time of day or weekday leaves out rows of a list of logs. */
export function isFiltered(plan: Plan): boolean {
  return Object.values(plan.sides[0]?.when ?? {}).some((part) => part !== null);
}

/** All listed rows in the order of the graph. */
function logNodes(done: readonly Done[]) {
  return done.flatMap(({ logs }) => logs?.edges.map(({ node }) => node) ?? []);
}

/** The listed rows that pass the filters of a list of logs, in the order of the graph. */
export function listedNodes(plan: Plan, done: readonly Done[]) {
  const when = plan.sides[0]?.when;
  return logNodes(done).filter((node) => !when || passes(node, when));
}

/** The readings of a target among the listed rows, newest first. */
export function readings(plan: Plan, target: Target, done: readonly Done[]): readonly Reading[] {
  const side = plan.sides[target.side];
  const inRange = logNodes(done).filter(
    ({ datetime }) => side && datetime >= side.range.from && datetime < side.range.to,
  );
  return side ? readingsOf(inRange, target, side.when) : [];
}

/** The readings a lookup is about: the newest, the first, or the newest few. */
export function chosenReadings(plan: Plan, target: Target, done: readonly Done[]): readonly Reading[] {
  const found = readings(plan, target, done);
  if (plan.aspect === 'FIRST') return found.slice(-1);
  if (plan.aspect === 'LATEST') return found.slice(0, 1);
  const most = isDerived(METRIC_REGISTRY[target.metric]) ? LONGEST_DERIVED_LIST : LONGEST_LIST;
  return found.slice(0, Math.min(plan.limit ?? most, most));
}

/** The value of a chosen reading; of a derived metric what the graph computed for its row, null before it did. */
export function valueOfReading(target: Target, reading: Reading, done: readonly Done[]): number | null {
  if (reading.value !== null) return reading.value;
  return resultOf(done, keyOf(target, `one:${reading.node.datetime}`))?.summary?.mean ?? null;
}
