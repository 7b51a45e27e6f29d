import { isUrgentBloodPressure } from '@phda/shared-models';
import { Temporal } from '@phda/shared-service';

import type { Done } from '../operations/results';
import { chosenReadings, valueOfReading } from '../planning/log-steps';
import type { Plan } from '../planning/plan';

/** An older reading is history: it is told, not alarmed about. */
const FRESH_HOURS = 24;

/** Says whether the reading a lookup is about is an urgent blood pressure taken within a day before the question. */
export function isUrgentLookup(plan: Plan, done: readonly Done[]): boolean {
  if (plan.aspect !== 'LATEST') return false;
  return plan.targets.some((target) => {
    const [reading] = chosenReadings(plan, target, done);
    if (!reading || !isFresh(reading.node.datetime, plan.askedAt)) return false;
    const value = valueOfReading(target, reading, done);
    return isUrgentBloodPressure({
      systolicMmhg: target.metric === 'SYSTOLIC' ? value : null,
      diastolicMmhg: target.metric === 'DIASTOLIC' ? value : null,
    });
  });
}

function isFresh(datetime: string, askedAt: string): boolean {
  const age = Temporal.Instant.from(datetime).until(Temporal.Instant.from(askedAt));
  return age.total('hours') <= FRESH_HOURS;
}
