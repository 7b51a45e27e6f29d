import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { checkLogTextInput } from '../../workflows/log-text/request';

export const previewText: QueryResolvers['previewText'] = async (_parent, { input }, context) => {
  const identity = requireIdentity(context, 'READ');
  return context.logText(checkLogTextInput(input, identity, context.request.now, true));
};
