import { inSpan } from '@phda/shared-service';

import { replyText } from '../../../domain/phrasing/replies';
import type { State, Update } from '../state';

/** Answers with words alone: a refusal, a question back, an emergency. */
export function reply({ intent }: State): Promise<Update> {
  return inSpan('reply', { kind: 'CHAIN' }, (span) => {
    const known = intent?.kind === 'REPLY' ? intent : { reason: 'OFF_TOPIC' as const, subject: null };
    const draft = { ...replyText(known.reason, known.subject), figures: [] };
    span.output({ status: draft.status });
    return Promise.resolve({ draft });
  });
}
