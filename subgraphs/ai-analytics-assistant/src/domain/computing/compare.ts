import type { Plan, Target } from '../planning/plan';
import { sideOf, whenOf } from '../planning/steps';
import { whenWords } from '../planning/when-words';
import { digits, shownText, tidy } from '../units';
import { type Fact, factOf, type Finding } from './fact';
import { metricName } from './make-facts';

interface Compared {
  readonly target: Target;
  readonly finding: Finding;
}

/** A comparison in the contract's order: each side, then the difference (first side minus second, signed), then n of each. */
export function comparison(plan: Plan, first: Compared, second: Compared, receiptId: string): Finding {
  const [left, right] = [factOf(first.finding, 'ANSWER'), factOf(second.finding, 'ANSWER')];
  const name = metricName(first.target.metric);
  const ranges = [range(plan, first, 'RANGE', receiptId), range(plan, second, 'RANGE_OTHER', receiptId)];
  const known = left && right && !first.finding.empty && !second.finding.empty;
  const facts: Fact[] = [
    ...(left && !first.finding.empty ? [labelled(left, 'ANSWER', plan, first.target)] : []),
    ...(right && !second.finding.empty ? [labelled(right, 'OTHER_SIDE', plan, second.target)] : []),
    ...(known ? difference(left, right, name) : []),
    ...size(first.finding, 'N'),
    ...size(second.finding, 'N_OTHER'),
    ...ranges,
  ];
  const nothing = first.finding.empty && second.finding.empty;
  return { name: left?.label ?? name, facts, empty: nothing, template: known ? 'COMPARE' : 'COMPARE_ONE' };
}

function labelled(fact: Fact, role: Fact['role'], plan: Plan, target: Target): Fact {
  const side = sideOf(plan, target);
  return { ...fact, role, label: `${fact.label}, ${side.words}${whenWords(whenOf(plan, target))}` };
}

/** The difference is taken of the exact values and rounded once. */
function difference(left: Fact, right: Fact, name: string): Fact[] {
  if (left.value === null || right.value === null) return [];
  const value = tidy(left.value - right.value);
  const decimals = Math.max(decimalsOf(left.text), decimalsOf(right.text));
  const rounded = digits(value, decimals);
  const sign = Number(rounded) > 0 ? '+' : '';
  const text = `${sign}${shownText({ value, unit: left.unit ?? 'ratio', decimals })}`;
  return [
    {
      role: 'DIFFERENCE',
      label: `difference in ${name}`,
      value,
      unit: left.unit,
      text,
      receiptId: left.receiptId,
    },
  ];
}

const decimalsOf = (text: string): number => /^[+-]?\d+\.(\d+)/.exec(text)?.[1]?.length ?? 0;

const size = (finding: Finding, role: Fact['role']): Fact[] => {
  const n = factOf(finding, 'N');
  return n ? [{ ...n, role }] : [];
};

function range(plan: Plan, { target }: Compared, role: Fact['role'], receiptId: string): Fact {
  const side = sideOf(plan, target);
  const bounds = target.bounds ? ` ${target.bounds.words}` : '';
  return {
    role,
    label: 'range',
    value: null,
    unit: null,
    text: `${side.words}${whenWords(whenOf(plan, target))}${bounds}`,
    receiptId,
  };
}
