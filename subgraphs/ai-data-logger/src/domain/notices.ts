import { isUrgentBloodPressure, LOG_KIND_REGISTRY, URGENT_ADVICE } from '@phda/shared-models/src/registry';

import type { Draft, Notice } from './types';

/** What the person should know about rows: an urgent blood pressure first, then values that are possible but unlikely. */
export function noticesOf(drafts: readonly Pick<Draft, 'kind' | 'fields'>[]): Notice[] {
  return [...drafts.flatMap(urgent), ...drafts.flatMap(unlikely)];
}

function urgent({ kind, fields }: Pick<Draft, 'kind' | 'fields'>): Notice[] {
  if (kind !== 'HEART') return [];
  const reading = {
    systolicMmhg: numberOf(fields['systolicMmhg']),
    diastolicMmhg: numberOf(fields['diastolicMmhg']),
  };
  return isUrgentBloodPressure(reading)
    ? [
        {
          level: 'URGENT',
          text: `${reading.systolicMmhg}/${reading.diastolicMmhg} mmHg is very high. ${URGENT_ADVICE}`,
        },
      ]
    : [];
}

function unlikely({ kind, fields }: Pick<Draft, 'kind' | 'fields'>): Notice[] {
  return LOG_KIND_REGISTRY[kind].measures.flatMap((measure) => {
    const value = numberOf(fields[measure.field]);
    const [low, high] = measure.plausible;
    if (value === null || (value >= low && value <= high)) return [];
    const text = `${measure.label} ${value} ${measure.unit} is unusual (a home device mostly shows ${low} to ${high}). It was kept as written; undo it if it is a slip.`;
    return [{ level: 'CHECK' as const, text }];
  });
}

function numberOf(value: number | string | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
