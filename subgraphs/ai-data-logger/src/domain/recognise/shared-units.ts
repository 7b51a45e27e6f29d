import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { type UnitKey } from '../vocabulary/units';
import { timesOf } from './times';
import { readUnit } from './workspace';

/** Weights of one person told in one sentence differ by less than this. */
const MOST_DIFFERENCE = 0.2;

/** "mon 71.3, tue 71.0, wed 70.8 kg": a list of times and numbers shares the unit of its last weight. */
export function withSharedUnits(clauses: readonly Clause[], dayFirst: boolean): Clause[] {
  if (clauses.length < 2) return [...clauses];
  const lones = clauses.map((clause) => loneNumber(clause, dayFirst));
  let shared: Lone | null = null;
  return clauses
    .map((clause, at) => ({ clause, lone: lones[at] ?? null }))
    .reduceRight<Clause[]>((result, { clause, lone }) => {
      if (!lone) shared = null;
      else if (lone.unit !== null) shared = lone.unit === 'kg' || lone.unit === 'lb' ? lone : null;
      const isShared = lone?.unit === null && shared !== null && isNear(lone, shared);
      const tokens = isShared && shared ? withUnit(clause.tokens, lone.number, shared.words) : clause.tokens;
      return [{ ...clause, tokens }, ...result];
    }, []);
}

function isNear(first: Lone, second: Lone): boolean {
  return Math.abs(second.number.value / first.number.value - 1) < MOST_DIFFERENCE;
}

interface Lone {
  readonly number: Token;
  readonly unit: UnitKey | null;
  /** The words of the unit. */
  readonly words: readonly Token[];
}

/** The number of a clause that holds nothing else but a time. */
function loneNumber(clause: Clause, dayFirst: boolean): Lone | null {
  const { groups } = timesOf(clause, dayFirst);
  const rest = clause.tokens.filter(
    (_, at) => !groups.some((group) => at >= group.at && at < group.at + group.length),
  );
  const at = rest.findIndex(({ kind }) => kind === 'number');
  const number = rest[at];
  if (!number || groups.length === 0) return null;
  const unit = readUnit(rest, at + 1);
  const words = rest.slice(at + 1, at + 1 + (unit?.length ?? 0));
  const isAlone = rest.every(
    (token) => token === number || words.includes(token) || token.text === ':' || token.text === '.',
  );
  return isAlone ? { number, unit: unit?.unit ?? null, words } : null;
}

function withUnit(tokens: readonly Token[], number: Token, unit: readonly Token[]): Token[] {
  const place = { start: number.end, end: number.end };
  return tokens.flatMap((token) =>
    token === number ? [token, ...unit.map((word) => ({ ...word, ...place }))] : [token],
  );
}
