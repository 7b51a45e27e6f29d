import { PhdaError } from '@phda/shared-service';

import { errorCode } from './database-errors';
import { migrationFiles } from './migration-files';
import type { Reader, Statement } from './reader';
import { NOBODY } from './models';
import { ownerSettings } from './row-security';

const READINESS: Statement = {
  name: 'readiness',
  text: `SELECT coalesce(array_agg(name::text), '{}') AS names,
      (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS unbound
    FROM "SequelizeMeta"`,
};

interface ReadinessRow {
  readonly names: readonly string[];
  readonly unbound: boolean;
}

const NOT_MIGRATED =
  'The database is not up to date. Start PHDA with npm start, or run npx sequelize-cli db:migrate.';

/** Resolves when every migration of this version ran and the role is bound by row security; else rejects with DATABASE_UNAVAILABLE and what to do. */
export async function assertReady(reader: Reader): Promise<void> {
  const { names, unbound } = await readiness(reader);
  if (unbound) {
    throw new PhdaError(
      'DATABASE_UNAVAILABLE',
      'PHDA is connected as a role that bypasses row security. Let DATABASE_APP_URL name the role phda_app.',
    );
  }
  const applied = new Set(names);
  if ((await migrationFiles()).some((name) => !applied.has(name)))
    throw new PhdaError('DATABASE_UNAVAILABLE', NOT_MIGRATED);
}

async function readiness(reader: Reader): Promise<ReadinessRow> {
  try {
    const rows = (await reader.read(ownerSettings(NOBODY, null), READINESS, [])) as ReadinessRow[];
    return rows[0] ?? { names: [], unbound: false };
  } catch (error) {
    // No bookkeeping table, or one that the application role may not read yet.
    if (['42P01', '42501'].includes(errorCode(error) ?? ''))
      throw new PhdaError('DATABASE_UNAVAILABLE', NOT_MIGRATED, { cause: error });
    throw error;
  }
}
