import { LOG_KINDS, type LogKind } from '@phda/shared-models/src/registry';
import { badInput, parseInstant } from '@phda/shared-service';

/** Which logs an export is of. */
export interface ExportQuery {
  readonly kinds: readonly LogKind[];
  /** Half-open [from, to) of UTC instants; null is without an end. */
  readonly from: string | null;
  readonly to: string | null;
}

const PARAMETERS = ['kind', 'from', 'to'];

/** Reads `?kind=heart&from=…&to=…`; throws BAD_USER_INPUT for an unknown kind, a time that is none, or a parameter that would be ignored. */
export function readExportQuery(query: Readonly<Record<string, string>>): ExportQuery {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw badInput(
      `An export knows no "${unknown.slice(0, 40)}". Use kind, from and to, or nothing for everything.`,
    );
  return {
    kinds: query.kind === undefined ? LOG_KINDS : [kindOf(query.kind)],
    from: query.from === undefined ? null : parseInstant(query.from),
    to: query.to === undefined ? null : parseInstant(query.to),
  };
}

/** Says whether a query leaves nothing out. */
export function isEverything({ kinds, from, to }: ExportQuery): boolean {
  return kinds.length === LOG_KINDS.length && from === null && to === null;
}

function kindOf(text: string): LogKind {
  const kind = LOG_KINDS.find((known) => known === text.toUpperCase());
  if (kind) return kind;
  const known = LOG_KINDS.map((one) => one.toLowerCase()).join(', ');
  throw badInput(`There is no kind "${text.slice(0, 40)}". Use one of ${known}, or leave it out for all.`);
}
