import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the sequelize-cli migrations, at the top of the repository. */
export const MIGRATIONS_FOLDER = join(__dirname, '..', '..', 'migrations');

/** The names of all migrations in the order in which they run, as SequelizeMeta keeps them: file names with `.js`. */
export async function migrationFiles(): Promise<string[]> {
  const names = await readdir(MIGRATIONS_FOLDER);
  return names.filter((name) => name.endsWith('.js')).sort();
}
