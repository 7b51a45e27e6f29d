import { inSpan } from '@phda/shared-service';

import { compute as computeFindings } from '../../../domain/computing/compute';
import type { State, Update } from '../state';

/** Reads the figures out of the results. */
export function compute({ plan, done }: State): Promise<Update> {
  return inSpan('compute', { kind: 'CHAIN' }, (span) => {
    const findings = plan ? computeFindings(plan, done) : [];
    span.output(findings);
    return Promise.resolve({ findings });
  });
}
