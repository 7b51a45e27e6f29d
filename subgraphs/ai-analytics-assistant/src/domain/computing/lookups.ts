import { LOG_KIND_DEFINITIONS, METRIC_REGISTRY } from '@phda/shared-models';

import type { Done, LogNode } from '../operations/results';
import {
  chosenReadings,
  isFiltered,
  LONGEST_LIST,
  listedNodes,
  readings,
  valueOfReading,
} from '../planning/log-steps';
import type { Plan, Target } from '../planning/plan';
import { whenWords } from '../planning/when-words';
import { momentWords } from '../time/words';
import { shownText } from '../units';
import type { Fact, Finding } from './fact';
import { countFact, metricName, momentFact, rowNoun, type Source, storedFact, valueFact } from './make-facts';

/** The latest or first reading and its moment; when the question was "when", the moment comes first. */
export function lookup(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const [reading] = chosenReadings(plan, target, done);
  const page = pageOf(done, reading?.node ?? null);
  if (!reading || !page) return { name, facts: [], empty: true, template: plan.aspect };
  const source: Source = { plan, target, done: page };
  const value = valueOfReading(target, reading, done);
  const word = plan.aspect === 'FIRST' ? 'first' : 'latest';
  const facts = [...valueFact(source, 'ANSWER', word, value, 'READING'), ...storedFact(source, value)];
  const { datetime, timeZone } = reading.node;
  const date = momentFact(page.receiptId, `time of the ${word}`, datetime, timeZone);
  const ordered = plan.wantsDate ? [date, ...facts] : [...facts, date];
  return {
    name,
    facts: [...ordered, ...itemFacts(reading.node, page.receiptId)],
    empty: false,
    template: plan.aspect,
  };
}

/** What was eaten or drunk, where the row says so. */
function itemFacts(node: LogNode, receiptId: string): Fact[] {
  const text = describe(node);
  return text === '' ? [] : [{ role: 'ITEM', label: 'item', value: null, unit: null, text, receiptId }];
}

function describe(node: LogNode): string {
  const text = node['shortDescription'] ?? node['itemDescription'];
  return typeof text === 'string' ? text : '';
}

const pageOf = (done: readonly Done[], node: LogNode | null): Done | null =>
  done.find(({ logs }) => node && logs?.edges.some((edge) => edge.node.id === node.id)) ?? null;

/** The newest readings of a metric, one figure each. */
export function metricList(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const chosen = chosenReadings(plan, target, done);
  const items = chosen.flatMap((reading): Fact[] => {
    const page = pageOf(done, reading.node);
    if (!page) return [];
    const { datetime, timeZone } = reading.node;
    const value = valueOfReading(target, reading, done);
    return valueFact({ plan, target, done: page }, 'ITEM', '', value, 'READING').map((fact) => ({
      ...fact,
      label: `${fact.label}, ${momentWords(datetime, timeZone)}`,
      text: `${fact.text} (${momentWords(datetime, timeZone)})`,
    }));
  });
  const more = moreFacts(
    readings(plan, target, done).length - chosen.length,
    plan,
    done,
    rowNoun(target.metric),
  );
  return {
    name: metricName(target.metric),
    facts: [...items, ...more],
    empty: items.length === 0,
    template: 'LIST',
  };
}

/** Said only when the person did not ask for a number of them. */
function moreFacts(hidden: number, plan: Plan, done: readonly Done[], noun: string): Fact[] {
  if (plan.limit !== null || hidden <= 0) return [];
  return [countFact(done[0]?.receiptId ?? '', 'MORE', 'not shown', hidden, `older ${noun}`)];
}

/** Logs of some kinds as they were written, newest first, one figure each. */
export function kindList(plan: Plan, done: readonly Done[]): Finding {
  const nodes = listedNodes(plan, done);
  const shown = nodes.slice(0, plan.limit ?? LONGEST_LIST);
  const items = shown.map((node): Fact => {
    const receiptId = pageOf(done, node)?.receiptId ?? '';
    const when = momentWords(node.datetime, node.timeZone);
    const text = [describe(node), measuresOf(node)].filter((part) => part !== '').join(', ');
    return { role: 'ITEM', label: when, value: null, unit: null, text: `${text} (${when})`, receiptId };
  });
  const side = plan.sides[0];
  const range: Fact = {
    role: 'RANGE',
    label: 'range',
    value: null,
    unit: null,
    text: side ? `${side.words}${whenWords(side.when)}` : '',
    receiptId: done[0]?.receiptId ?? '',
  };
  const more = moreFacts(nodes.length - shown.length, plan, done, 'log');
  return { name: '', facts: [...items, ...more, range], empty: items.length === 0, template: 'LIST' };
}

/** How many rows of some kinds there are: the graph's own count, or those that pass a filter. */
export function kindCount(plan: Plan, done: readonly Done[]): Finding {
  const receiptId = done[0]?.receiptId ?? '';
  const listed = listedNodes(plan, done).length;
  const all = isFiltered(plan) ? listed : (done[0]?.logs?.totalCount ?? listed);
  const side = plan.sides[0];
  const text = side ? `${side.words}${whenWords(side.when)}` : '';
  return {
    name: '',
    facts: [
      countFact(
        receiptId,
        'ANSWER',
        'number of logs',
        all,
        plan.logKinds.length === 1 ? kindNoun(plan) : 'log',
      ),
      { role: 'RANGE', label: 'range', value: null, unit: null, text, receiptId },
    ],
    empty: all === 0 && side?.allTime === true,
    template: 'COUNT_KINDS',
  };
}

const kindNoun = (plan: Plan): string => (plan.logKinds[0] === 'NUTRITION' ? 'food log' : 'log');

function measuresOf(node: LogNode): string {
  const definition = LOG_KIND_DEFINITIONS.find(({ graphqlType }) => graphqlType === node.__typename);
  return (definition?.measures ?? [])
    .flatMap(({ field, unit, label, column }) => {
      const value = node[field];
      if (typeof value !== 'number') return [];
      const decimals = Object.values(METRIC_REGISTRY).find(
        ({ source }) => source.type === 'column' && source.column === column,
      )?.decimals;
      const text = shownText({ value, unit, decimals: decimals ?? 1 }).replace(/^(-?\d+)\.0+(?!\d)/, '$1');
      return [`${label} ${text}`];
    })
    .join(', ');
}
