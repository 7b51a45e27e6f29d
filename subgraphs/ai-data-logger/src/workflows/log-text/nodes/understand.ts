import { inSpan } from '@phda/shared-service';

import { decide as decideDomain, interpret as interpretDomain } from '../../../domain/decide';
import type { Decision } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Finds the things that happened in the words; the span says which engine did and why another one took over. */
export const recognise =
  ({ recogniser }: LogTextDeps) =>
  ({ message, situation }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('recognise', { kind: 'CHAIN', input: message }, async (span) => {
      const { recognition, engine, fallback } = await recogniser.recognise(message, situation);
      span.set({ 'phda.engine': engine, ...(fallback ? { 'phda.fallback': fallback } : {}) });
      span.output(recognition);
      return { recognition };
    });

/** Resolves times and quantities and looks figures up. */
export const interpret = ({
  recognition,
  message,
  situation,
  known,
}: LogTextValues): Promise<LogTextUpdate> =>
  inSpan('interpret', { kind: 'CHAIN' }, async (span) => {
    const interpretation = interpretDomain(recognition, message, situation, known);
    span.output({ drafts: interpretation.drafts, doubts: interpretation.doubts });
    return { interpretation };
  });

/** Validates the rows and decides between logging, asking and leaving it. */
export const decide = ({ interpretation, seen }: LogTextValues): Promise<LogTextUpdate> =>
  inSpan('decide', { kind: 'CHAIN' }, async (span) => {
    const decision = withSeen(decideDomain(interpretation), seen);
    span.output({ type: decision.type });
    return { decision };
  });

/** What was read from a photo is shown with whatever becomes of it. */
function withSeen(decision: Decision, seen: string | undefined): Decision {
  if (seen === undefined || !('notices' in decision)) return decision;
  const text = `Read from the photo: ${seen.replaceAll('\n', '; ')}.`;
  return { ...decision, notices: [...decision.notices, { level: 'INFO', text }] };
}
