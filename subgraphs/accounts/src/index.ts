import { connectDatabase } from '@phda/shared-models';
import { requireAppUrl, runSubgraph } from '@phda/shared-service';

import { createAccounts } from './subgraph';

runSubgraph('accounts', (config, logger) => {
  const database = connectDatabase({ url: requireAppUrl(config), applicationName: 'accounts' });
  const { subgraph } = createAccounts({ database, logger, signUp: config.signUp });
  return { subgraph, close: () => database.close() };
});
