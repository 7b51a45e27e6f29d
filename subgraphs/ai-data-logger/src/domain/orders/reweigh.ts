import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';

import type { Decision } from '../types';
import { toPounds } from '../vocabulary/units';
import { type Change, type Correction, ownFields } from './change';
import { nothingFits, type Order, question } from './order';
import type { Candidate } from './reference';

type Ask = Extract<Decision, { type: 'ask' }>;

/** "I meant kg not lb": the number that was read as one unit is read as the other. */
export function reweigh(
  chosen: readonly Candidate[],
  unit: 'kg' | 'lb',
  { target }: Extract<Order, { type: 'correct' }>,
): Correction | Ask {
  const weights = chosen.filter(({ fields }) => typeof fields['weightLb'] === 'number');
  if (weights.length === 0) return nothingFits({ ...target, said: 'weight' });
  const already = weights.find(({ fields }) => statedUnit(fields['weightLb'] as number) === unit);
  if (already) return question(`It is ${statedIn(already, unit)} ${unit} already. What should it read?`);
  const perNumber = toPounds(1, 'kg') ?? NaN;
  const changes = weights.map((log): Change => {
    const pounds = log.fields['weightLb'] as number;
    const weightLb = Math.round((unit === 'kg' ? pounds * perNumber : pounds / perNumber) * 1000) / 1000;
    return { before: log, after: { datetime: log.datetime, fields: { ...ownFields(log), weightLb } } };
  });
  const [low, high] = LOG_KIND_REGISTRY.BODY.measures.find(({ field }) => field === 'weightLb')?.possible ?? [
    0, 0,
  ];
  const isPossible = changes.every(({ after }) => {
    const weight = Number(after?.fields['weightLb']);
    return weight >= low && weight <= high;
  });
  return isPossible
    ? { type: 'change', changes, added: [], assumptions: [] }
    : question(`That weight would not be possible in ${unit}. What was it?`);
}

/** The unit in which a weight is a number that people say, with at most one decimal; null when it is one in both or in neither. */
function statedUnit(pounds: number): 'kg' | 'lb' | null {
  const [inPounds, inKilograms] = [isSaid(pounds), isSaid(kilogramsOf(pounds))];
  return inPounds === inKilograms ? null : inPounds ? 'lb' : 'kg';
}

function isSaid(weight: number): boolean {
  return Math.abs(weight - Math.round(weight * 10) / 10) < 0.001;
}

function kilogramsOf(pounds: number): number {
  return pounds / (toPounds(1, 'kg') ?? NaN);
}

function statedIn({ fields }: Candidate, unit: 'kg' | 'lb'): string {
  const pounds = fields['weightLb'] as number;
  return (unit === 'kg' ? kilogramsOf(pounds) : pounds).toFixed(1);
}
