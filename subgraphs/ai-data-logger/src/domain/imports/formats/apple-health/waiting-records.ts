import { badInput } from '@phda/shared-service';

/** What is remembered of a record until the end of its file. */
export interface WaitingRecord {
  readonly epochMs: number;
  /** Minutes east of Greenwich. */
  readonly offsetMinutes: number;
  /** The number of the app or device (sources.ts). */
  readonly source: number;
  readonly line: number;
  /** What it is and how far it has come: a small number that its owner gives a meaning. */
  readonly state: number;
  readonly value: number;
  /** A second number of its owner's. */
  readonly other: number;
}

/** Records that wait for what belongs to them, found by their moment and source. */
export interface WaitingRecords {
  /** Adds a record behind those of the same moment; throws BAD_USER_INPUT when there are more, at all or at one moment, than anybody measures. */
  add(record: WaitingRecord): void;
  /** Shows the records of the same moment and source in the order of adding, until `isIt` says so of one, and gives its index; -1 for none. */
  walk(of: Pick<WaitingRecord, 'epochMs' | 'source'>, isIt: (index: number) => boolean): number;
  readonly count: number;
  at(index: number): WaitingRecord;
  state(index: number): number;
  value(index: number): number;
  other(index: number): number;
  /** Makes something else of a record, which keeps its moment, source and line. */
  become(index: number, now: Pick<WaitingRecord, 'state' | 'value' | 'other'>): void;
}

const BUCKETS = 2 ** 16;
/** Records of one moment, and of moments that share a bucket, are walked one by one: a file full of them would take hours. */
const MAX_AT_ONE_MOMENT = 2000;

/**
 * Columns of numbers, 38 bytes a record, with room for `capacity` of them from the beginning: the system hands out memory as it is touched, so that there
 * is a bound that no file gets over and nothing is copied as they become more. Objects would take ten times that; and as they stay, V8 learns from them to
 * put every record of the file, waiting or not, among the long-lived objects, where garbage piles up.
 */
export function createWaitingRecords(what: string, capacity: number): WaitingRecords {
  const [epochs, values, others] = [0, 1, 2].map(() => new Float64Array(capacity)) as Columns;
  const lines = new Uint32Array(capacity);
  const offsets = new Int16Array(capacity);
  const sources = new Uint16Array(capacity);
  const states = new Uint8Array(capacity);
  const next = new Int32Array(capacity);
  const first = new Int32Array(BUCKETS).fill(-1);
  const last = new Int32Array(BUCKETS).fill(-1);
  let count = 0;
  const link = (index: number, bucket: number): void => {
    const end = last[bucket] as number;
    if (end === -1) first[bucket] = index;
    else next[end] = index;
    last[bucket] = index;
    next[index] = -1;
  };
  return {
    add: (record) => {
      if (count === capacity) throw tooMany(capacity, `${what} up to line ${record.line}`);
      epochs[count] = record.epochMs;
      values[count] = record.value;
      others[count] = record.other;
      lines[count] = record.line;
      offsets[count] = record.offsetMinutes;
      sources[count] = record.source;
      states[count] = record.state;
      link(count, bucketOf(record));
      count += 1;
    },
    walk: (of, isIt) => {
      let walked = 0;
      for (let index = first[bucketOf(of)] as number; index !== -1; index = next[index] as number) {
        if (epochs[index] === of.epochMs && sources[index] === of.source && isIt(index)) return index;
        if ((walked += 1) === MAX_AT_ONE_MOMENT)
          throw tooMany(MAX_AT_ONE_MOMENT, `${what} of one moment at line ${lines[index]}`);
      }
      return -1;
    },
    get count() {
      return count;
    },
    at: (index) => ({
      epochMs: epochs[index] as number,
      offsetMinutes: offsets[index] as number,
      source: sources[index] as number,
      line: lines[index] as number,
      state: states[index] as number,
      value: values[index] as number,
      other: others[index] as number,
    }),
    state: (index) => states[index] as number,
    value: (index) => values[index] as number,
    other: (index) => others[index] as number,
    become: (index, now) => {
      states[index] = now.state;
      values[index] = now.value;
      others[index] = now.other;
    },
  };
}

type Columns = [Float64Array, Float64Array, Float64Array];

function bucketOf({ epochMs, source }: Pick<WaitingRecord, 'epochMs' | 'source'>): number {
  const seconds = Math.floor(epochMs / 1000);
  return (Math.imul(seconds ^ Math.imul(source, 0x85ebca6b), 0x9e3779b1) >>> 16) & (BUCKETS - 1);
}

function tooMany(limit: number, what: string): Error {
  return badInput(`There are more than ${limit.toLocaleString('en')} ${what}. Please check the file.`);
}
