import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { checkLogTextInput } from '../../workflows/log-text/request';

export const logText: MutationResolvers['logText'] = async (_parent, { input }, context) => {
  const identity = requireIdentity(context, 'WRITE');
  return context.logText(checkLogTextInput(input, identity, context.request.now));
};
