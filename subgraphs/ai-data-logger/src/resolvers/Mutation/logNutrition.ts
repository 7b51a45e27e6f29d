import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { logForm } from '../../data/log-form';

export const logNutrition: MutationResolvers['logNutrition'] = (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const identity = requireIdentity(context, 'WRITE');
  return logForm(context.database, identity, {
    kind: 'NUTRITION',
    form: { ...input },
    idempotencyKey,
    now: context.request.now,
  });
};
