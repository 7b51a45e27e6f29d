import { type WaitingRecord, WaitingRecords } from './waiting-records';

/** One half of a blood pressure, in mmHg. */
export type PressureHalf = Omit<WaitingRecord, 'state' | 'other'>;

/** A whole one. */
export interface Pressure {
  readonly epochMs: number;
  readonly offsetMinutes: number;
  readonly systolicMmhg: number;
  readonly diastolicMmhg: number;
  readonly line: number;
}

export type PressurePart = 'systolic' | 'diastolic';

/** Puts the halves of blood pressures together: an export has all upper values, later all lower ones, and then both again in correlations. */
export interface Pressures {
  /** A half that stands on its own; its other half has the same instant and source. */
  half(part: PressurePart, half: PressureHalf): void;
  /** Both halves from one correlation. Apple writes them as records of their own as well: only what those lack is new. */
  correlated(systolic: PressureHalf, diastolic: PressureHalf): void;
  /** Gives, at the end of the file, the halves whose other half never came. */
  left(): Iterable<{ readonly part: PressurePart; readonly half: PressureHalf }>;
}

/** Far more than anybody measures, few enough to be remembered. */
const MAX_READINGS = 250_000;

/** States of a record: a half that waits, or a whole that was found alone, in a correlation, or both. */
const SYSTOLIC = 1;
const DIASTOLIC = 2;
const WHOLE = 4;
const ALONE = 8;
const CORRELATED = 16;
/** Nothing any more. */
const DONE = 0;
const STATE_OF = { systolic: SYSTOLIC, diastolic: DIASTOLIC };

/** `found` gets each blood pressure once. */
export function createPressures(found: (pressure: Pressure) => void): Pressures {
  const known = new WaitingRecords('blood pressures', MAX_READINGS);

  /** A whole that came the other way before is the same one; else it is new, and takes the place of its waiting half. */
  const whole = (systolic: PressureHalf, diastolic: PressureHalf, way: number, place: number): void => {
    const [value, other] = [systolic.value, diastolic.value];
    const same = known.walk(
      systolic,
      (index) =>
        (known.state(index) & (WHOLE | way)) === WHOLE &&
        known.value(index) === value &&
        known.other(index) === other,
    );
    if (same !== -1) {
      known.become(same, { state: known.state(same) | way, value, other });
      if (place !== -1) known.become(place, { state: DONE, value, other });
      return;
    }
    const now = { state: WHOLE | way, value, other };
    if (place === -1) known.add({ ...systolic, ...now });
    else known.become(place, now);
    const { epochMs, offsetMinutes, line } = systolic;
    found({ epochMs, offsetMinutes, line, systolicMmhg: value, diastolicMmhg: other });
  };
  return {
    half: (part, half) => {
      const wanted = part === 'systolic' ? DIASTOLIC : SYSTOLIC;
      const place = known.walk(half, (index) => known.state(index) === wanted);
      if (place === -1) return known.add({ ...half, state: STATE_OF[part], other: NaN });
      const partner = known.at(place);
      if (part === 'systolic') whole(half, partner, ALONE, place);
      else whole(partner, half, ALONE, place);
    },
    correlated: (systolic, diastolic) => whole(systolic, diastolic, CORRELATED, -1),
    *left() {
      for (let index = 0; index < known.count; index += 1) {
        const half = known.at(index);
        const isWaiting = half.state === SYSTOLIC || half.state === DIASTOLIC;
        if (isWaiting && !isRepetition(known, half))
          yield { part: half.state === SYSTOLIC ? 'systolic' : 'diastolic', half };
      }
    },
  };
}

/** A half that stands alone although a correlation has it is a repetition of it; each correlation makes up for one. */
function isRepetition(known: WaitingRecords, half: WaitingRecord): boolean {
  const index = known.walk(
    half,
    (at) =>
      (known.state(at) & (WHOLE | ALONE | CORRELATED | half.state)) === (WHOLE | CORRELATED) &&
      (half.state === SYSTOLIC ? known.value(at) : known.other(at)) === half.value,
  );
  if (index === -1) return false;
  const { state, value, other } = known.at(index);
  known.become(index, { state: state | half.state, value, other });
  return true;
}
