import { LOG_KIND_REGISTRY, METRIC_REGISTRY, type Metric } from '@phda/shared-models';

import { digits, LOGS_UNIT, otherUnit, toStored } from '../units';
import type { Threshold } from '../understanding/intent';

/** Relative distance that turns "above" into "at least": below any device's resolution, above the noise of binary fractions. */
const HAIR = 1e-9;

/** Thresholds as inclusive bounds in the metric's stored unit; null without thresholds. */
export function boundsOf(
  thresholds: readonly Threshold[],
  metric: Metric,
): { readonly min: number | null; readonly max: number | null } | null {
  if (thresholds.length === 0) return null;
  const lows = thresholds.filter(({ operator }) => operator.startsWith('G')).map((one) => bound(one, metric));
  const highs = thresholds
    .filter(({ operator }) => operator.startsWith('L'))
    .map((one) => bound(one, metric));
  return {
    min: lows.length > 0 ? Math.max(...lows) : null,
    max: highs.length > 0 ? Math.min(...highs) : null,
  };
}

function bound({ operator, value, unit }: Threshold, metric: Metric): number {
  const stored = toStored(value, metric, unit);
  if (operator === 'GE' || operator === 'LE') return stored;
  const up = operator === 'GT';
  if (isInteger(metric)) return up ? Math.floor(stored) + 1 : Math.ceil(stored) - 1;
  const hair = HAIR * Math.max(1, Math.abs(stored));
  return up ? stored + hair : stored - hair;
}

function isInteger(metric: Metric): boolean {
  const { kind, source } = METRIC_REGISTRY[metric];
  if (source.type !== 'column') return false;
  return LOG_KIND_REGISTRY[kind].measures.some(
    (measure) => measure.column === source.column && measure.type === 'int',
  );
}

const OPERATOR_WORDS = { GT: 'above', GE: 'at least', LT: 'below', LE: 'at most' } as const;

/** Thresholds as they are told, e.g. `above 130 mmHg`, in the unit they were asked in. */
export function boundsWords(thresholds: readonly Threshold[], metric: Metric): string {
  return thresholds
    .map(({ operator, value, unit }) => {
      const shownUnit =
        unit === LOGS_UNIT ? LOGS_UNIT : (otherUnit(unit, metric)?.unit ?? METRIC_REGISTRY[metric].unit);
      const plain = digits(value, 6).replace(/\.?0+$/, '');
      return `${OPERATOR_WORDS[operator]} ${plain} ${shownUnit}`;
    })
    .join(' and ');
}
