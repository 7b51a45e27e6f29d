import { LOG_KIND_REGISTRY, newId } from '@phda/shared-models';
import { inSpan, inZone } from '@phda/shared-service';

import type { LogRow } from '../../../data/log-row';
import { confirmationOf } from '../../../domain/confirmation';
import type { NewLog } from '../../../domain/new-log';
import { shownInOf } from '../../../domain/shown-units';
import type { Decision } from '../../../domain/types';
import type { LogTextUpdate, LogTextValues } from '../state';
import { asStored, assumptionsOf } from './answer';

/** Shows the rows that would be written, under ids that are never stored. */
export const preview = ({ decision, situation }: LogTextValues): Promise<LogTextUpdate> =>
  inSpan('preview', { kind: 'CHAIN' }, async (span) => {
    const { drafts, notices, notRecorded } = decision as Extract<Decision, { type: 'log' }>;
    const { timeZone } = situation;
    const logs = drafts.map((draft) => unstored({ ...draft, timeZone }));
    const assumptions = drafts.flatMap(assumptionsOf);
    const shownIn = shownInOf(situation);
    const confirmation = confirmationOf(logs.map(asStored), assumptions, notRecorded, shownIn, 'Would log');
    span.output(confirmation);
    return {
      outcome: { __typename: 'TextLogged', entry: null, logs, confirmation, notices, notRecorded },
    };
  });

/** A row as it would be read back, without an entry. */
export function unstored({ kind, datetime, timeZone, fields, note, tags }: NewLog): LogRow {
  const localDate = inZone(datetime, timeZone).toPlainDate().toString();
  const { graphqlType } = LOG_KIND_REGISTRY[kind];
  const common = { id: newId(), datetime, timeZone, localDate, source: 'text', note, tags, entryId: '' };
  return { ...common, ...fields, __typename: graphqlType };
}
