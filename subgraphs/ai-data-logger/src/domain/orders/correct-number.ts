import { LOG_KIND_REGISTRY, type LogKind, type Measure } from '@phda/shared-models/src/registry';

import { decide, interpret } from '../decide';
import { convertMeasures, suitsMeasure } from '../measures';
import { recogniseOffline } from '../recognise';
import { newItem } from '../recognise/workspace';
import { tokenise } from '../text/tokens';
import type { Decision, Region, Situation } from '../types';
import { familyOf, unitOfWords, type UnitKey } from '../vocabulary/units';
import { type Change, type Correction, ownFields } from './change';
import { type Order, question } from './order';
import { type Candidate, descriptionOf } from './reference';

type Ask = Extract<Decision, { type: 'ask' }>;

/** A lone number of a correction, with its unit's words or an empty text. */
export interface SaidNumber {
  readonly value: number;
  readonly unit: string;
}

/** One stored number that a lone number might replace. */
interface Slot {
  readonly log: Candidate;
  readonly measure: Measure;
  /** The new value in the registry's unit. */
  readonly value: number;
  /** How far the new value is from the old one, as a share. */
  readonly distance: number;
}

/** The nearest value is meant when no other is nearly as near. */
const CLEARLY_NEARER = 2;

/** Puts a lone number ("make that 118", "118, not 128", "it was 3") where it belongs: over the value it names, the amount of the thing, or the value it is clearly nearest to. */
export function correctNumber(
  chosen: readonly Candidate[],
  number: SaidNumber,
  order: Extract<Order, { type: 'correct' }>,
  situation: Situation,
): Correction | Ask {
  const counted = order.target.field === null ? recount(chosen, number, order.instead, situation) : null;
  if (counted) return counted;
  const slots = slotsOf(chosen, number, order, situation.region);
  const [best, next] = [...slots].sort((a, b) => a.distance - b.distance);
  if (!best) return question(`Which value should read ${number.value}? Please name it, such as "pulse 64".`);
  if (next && next.distance < best.distance * CLEARLY_NEARER && next.measure.field !== best.measure.field)
    return question(
      `Should ${number.value} be the ${best.measure.label} or the ${next.measure.label}? Please name it.`,
    );
  return put(best);
}

function put({ log, measure, value }: Slot): Correction | Ask {
  const [low, high] = measure.possible;
  if (value < low || value > high)
    return question(
      `A ${measure.label} of ${value} ${measure.unit} is not possible: from ${low} to ${high} is kept. What was it?`,
    );
  const fields = { ...ownFields(log), [measure.field]: value };
  const { systolicMmhg: upper, diastolicMmhg: lower } = fields;
  if (typeof upper === 'number' && typeof lower === 'number' && upper <= lower)
    return question('The upper pressure would not be above the lower one. What was the reading?');
  const change: Change = { before: log, after: { datetime: log.datetime, fields } };
  return { type: 'change', changes: [change], added: [], assumptions: [] };
}

function slotsOf(
  chosen: readonly Candidate[],
  number: SaidNumber,
  { target, instead }: Extract<Order, { type: 'correct' }>,
  region: Region,
): Slot[] {
  const replaced =
    instead === null ? null : (tokenise(instead).find(({ kind }) => kind === 'number')?.value ?? null);
  return chosen.flatMap((log) =>
    LOG_KIND_REGISTRY[log.kind].measures
      .filter(({ field }) => target.field === null || target.field === field)
      .flatMap((measure) => slotOf(log, measure, number, replaced, region, target.field !== null)),
  );
}

function slotOf(
  log: Candidate,
  measure: Measure,
  number: SaidNumber,
  replaced: number | null,
  region: Region,
  isFieldNamed: boolean,
): Slot[] {
  const stored = log.fields[measure.field];
  if (typeof stored !== 'number' && !isFieldNamed) return [];
  const old = typeof stored === 'number' ? stored : 0;
  const units = unitsFor(measure, number.unit);
  if (units === null) return [];
  return units.flatMap((unit) => {
    const value = convert(log.kind, measure, number.value, unit, region);
    const named = replaced === null ? null : convert(log.kind, measure, replaced, unit, region);
    const isNamed = named === null || Math.abs(named - old) <= Math.abs(old) * 0.005 + 0.05;
    return value === null || !isNamed
      ? []
      : [{ log, measure, value, distance: Math.abs(value - old) / Math.max(Math.abs(old), 1) }];
  });
}

/** The units a number may be in: the one that was said, else those in which people give that measure; null when the unit belongs to another measure. */
function unitsFor(measure: Measure, said: string): readonly (UnitKey | null)[] | null {
  if (said === '') return measure.unit === 'lb' ? ['lb', 'kg'] : [null];
  const unit = unitOfWords(said);
  return unit !== null && suitsMeasure(measure, unit) ? [unit] : null;
}

function convert(
  kind: LogKind,
  { field }: Measure,
  value: number,
  unit: UnitKey | null,
  region: Region,
): number | null {
  const item = newItem(kind, [], { measures: [{ field, value, unit }], range: { start: 0, end: 0 } });
  return convertMeasures(kind, item, '', { region }).fields[field] ?? null;
}

const COUNT = /\d+(?:[.,]\d+)?/;
const LEADING_AMOUNT = /^(?:(?:a|an|one|two|three|four|five|six|half)\s+)*/i;

/** "make that 3" of "2 beers", "make it 200 g" of "chicken": the amount of a thing, unless the number is in a unit of what is stored (mg). */
function recount(
  chosen: readonly Candidate[],
  number: SaidNumber,
  instead: string | null,
  situation: Situation,
): Correction | null {
  const described = chosen.filter((log) => descriptionOf(log) !== '');
  const [name, ...others] = new Set(described.map(descriptionOf));
  if (name === undefined || others.length > 0 || described.length < chosen.length) return null;
  if (instead !== null && !name.includes(instead.replace(/\W+$/, ''))) return null;
  const text = renamed(name, number);
  if (text === null) return null;
  const read = decide(interpret(recogniseOffline(text, situation.region), text, situation));
  if (read.type !== 'log') return null;
  const changes = described.map((log): Change => {
    const draft = read.drafts.find(({ kind }) => kind === log.kind);
    return { before: log, after: draft ? { datetime: log.datetime, fields: draft.fields } : null };
  });
  return changes.some(({ after }) => after === null)
    ? null
    : { type: 'change', changes, added: [], assumptions: read.drafts.flatMap((draft) => draft.assumptions) };
}

/** "2 beers" with 3 is "3 beers"; "a beer" gets the number in front, "chicken" the number with its unit; null for a number that is no amount. */
function renamed(name: string, { value, unit }: SaidNumber): string | null {
  const key = unitOfWords(unit);
  if (unit !== '' && (key === null || key === 'mg' || familyOf(key) === 'time')) return null;
  const says = key === null || tokenise(name).some(({ text }) => unitOfWords(text) === key);
  if (says && COUNT.test(name)) return name.replace(COUNT, String(value));
  const bare = name.replace(/^\d+(?:[.,]\d+)?\s*/, '').replace(LEADING_AMOUNT, '');
  return `${value} ${key === null ? '' : `${unit} `}${bare}`;
}
