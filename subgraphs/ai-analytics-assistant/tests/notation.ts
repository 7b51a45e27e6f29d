import { inZone } from '@phda/shared-service';

import { resolvePhrase } from '../src/domain/time/resolve';
import { understand } from '../src/domain/understanding/grammar';
import type { ComputeIntent } from '../src/domain/understanding/intent';

/** Saturday, 21 November 2026, 09:30 in New York. */
export const ASKING = { askedAt: '2026-11-21T14:30:00.000Z', timeZone: 'America/New_York' } as const;

type Side = ComputeIntent['sides'][number];

/** What a question was understood to ask, in one line: aspect, metrics, ranges in local time, filters and whatever else was said. */
export function notationOf(question: string): string {
  const intent = understand(question, ASKING);
  if (intent.kind === 'REPLY') return [intent.reason, intent.subject].filter(Boolean).join(' ');
  const said = [
    intent.stance === 'ADVICE' ? 'ADVICE' : '',
    intent.aspect,
    [...intent.metrics, ...intent.logKinds].join('+'),
    intent.sides.map(sideNotation).join(' vs '),
    ...intent.thresholds.map(({ operator, value, unit }) => `${operator}${value}${unit ?? ''}`),
    intent.per ? `per ${intent.per}` : '',
    intent.limit ? `limit ${intent.limit}` : '',
    intent.unit ? `in ${intent.unit}` : '',
    intent.percentile ? `p${intent.percentile}` : '',
    intent.wantsDate ? 'DATE' : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}

function sideNotation({ phrase, when }: Side): string {
  const range = phrase && resolvePhrase(phrase, ASKING);
  const parts = [
    when.localTimeFrom || when.localTimeTo ? `${when.localTimeFrom ?? ''}-${when.localTimeTo ?? ''}` : '',
    when.isoWeekdays ? `days${when.isoWeekdays.join('')}` : '',
    when.context ?? '',
  ].filter((part) => part !== '');
  return [range ? `${local(range.from)}..${local(range.to)}` : 'ahead', ...parts].join(' ');
}

/** Local time without what goes without saying: midnight, the beginning of everything, and now. */
function local(instant: string): string {
  const moment = inZone(instant, ASKING.timeZone);
  if (moment.year < 1901) return '';
  const now = inZone(ASKING.askedAt, ASKING.timeZone).add({ milliseconds: 1 });
  if (moment.equals(now)) return 'now';
  const day = moment.toPlainDate().toString();
  const clock = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return clock === '00:00' ? day : `${day}T${clock}`;
}
