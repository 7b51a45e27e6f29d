import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { logForm } from '../../data/log-form';

export const logCaffeine: MutationResolvers['logCaffeine'] = (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const identity = requireIdentity(context, 'WRITE');
  return logForm(context.database, identity, {
    kind: 'CAFFEINE',
    form: { ...input },
    idempotencyKey,
    now: context.request.now,
  });
};
