import { LOG_KINDS } from '@phda/shared-models';
import { badInput, PAGE_LIMIT, requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { listLogs } from '../../data/list-logs';
import { decodeCursor } from '../../domain/cursor';

export const healthLogs: QueryResolvers['healthLogs'] = (_parent, args, context) => {
  const { userId } = requireIdentity(context, 'READ');
  const first = args.first ?? 50;
  if (first < 1) throw badInput('Please ask for at least one log: `first` starts at 1.');
  const kinds = args.kinds ?? LOG_KINDS;
  if (kinds.length === 0) throw badInput('Please name at least one kind, or leave `kinds` out for all.');
  const selection = { userId, kinds, from: args.from ?? null, to: args.to ?? null };
  const after = args.after ? decodeCursor(args.after) : null;
  return listLogs(context.database, selection, Math.min(first, PAGE_LIMIT), after);
};
