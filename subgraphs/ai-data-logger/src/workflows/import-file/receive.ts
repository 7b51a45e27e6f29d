import { newId } from '@phda/shared-models';
import { badInput, canonicalTimeZone, requireIdentity, type StreamRoute } from '@phda/shared-service';

import { queueImport } from '../../data/imports/import-job';
import type { FileFormat } from '../../domain/imports/format';
import type { ReceiveDeps } from './imports';

const MAX_LOCALE = 35;
const MAX_COLUMNS = 50;
const MAX_COLUMN_NAME = 200;

/** What the query of `POST /imports` says about the file. */
interface ImportOptions {
  readonly format: string;
  readonly timeZone: string;
  readonly locale: string | null;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * Serves `POST /imports`: keeps the body as a file, queues its import and answers 202 with the job's id at once. Nothing is kept of a request that is
 * refused: BAD_USER_INPUT for an empty or broken-off body or a query that cannot be used, LIMIT_EXCEEDED for a file that is too large.
 */
export function createReceiveImport({ database, jobs, uploads, formats }: ReceiveDeps): StreamRoute {
  return async ({ query, body }, context) => {
    const { userId, timeZone: profileTimeZone } = requireIdentity({ request: context }, 'WRITE');
    const options = checkOptions(query, formats, profileTimeZone);
    const id = newId();
    const { name, bytes, sha256 } = await uploads.store({ userId, jobId: id }, body);
    const file = { fileName: name, fileBytes: bytes, fileSha256: sha256 };
    const job = { id, userId, profileTimeZone, receivedAt: context.now, ...file, ...options };
    await queueImport(database, jobs, job).catch(async (error: unknown) => {
      await uploads.remove(name);
      throw error;
    });
    return {
      status: 202,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ id }),
    };
  };
}

function checkOptions(
  query: Readonly<Record<string, string>>,
  formats: readonly FileFormat[],
  profileTimeZone: string,
): ImportOptions {
  const { format = 'auto', timeZone, locale, columns } = query;
  const names = ['auto', ...formats.map(({ name }) => name)];
  if (!names.includes(format))
    throw badInput(
      `"${format.slice(0, 40)}" is no format. Leave \`format\` out, or use one of ${names.join(', ')}.`,
    );
  return {
    // Only a table has columns to be named.
    format: format === 'auto' && columns ? 'csv' : format,
    timeZone: timeZone ? canonicalTimeZone(timeZone) : profileTimeZone,
    locale: locale ? checkLocale(locale) : null,
    columns: columns ? checkColumns(columns) : {},
  };
}

function checkLocale(locale: string): string {
  try {
    if (locale.length > MAX_LOCALE) throw new RangeError('too long');
    return new Intl.Locale(locale).toString();
  } catch {
    throw badInput(`"${locale.slice(0, MAX_LOCALE)}" is not a language tag. Use one such as en-GB or de.`);
  }
}

function checkColumns(text: string): Readonly<Record<string, string>> {
  const columns = parsed(text);
  const entries =
    typeof columns === 'object' && columns !== null && !Array.isArray(columns)
      ? Object.entries(columns)
      : null;
  const isUsable =
    entries !== null &&
    entries.length <= MAX_COLUMNS &&
    entries.every(
      ([field, column]) => typeof column === 'string' && field.length + column.length <= MAX_COLUMN_NAME,
    );
  if (!isUsable || text.includes('\\u0000'))
    throw badInput(
      '`columns` has to be a JSON object from field to column, such as {"systolicMmhg": "SYS"}.',
    );
  return Object.fromEntries(entries) as Record<string, string>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
