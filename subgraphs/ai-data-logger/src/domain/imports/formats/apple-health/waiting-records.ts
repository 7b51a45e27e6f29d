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

const BUCKETS = 2 ** 16;
/** Records of one moment, and of moments that share a bucket, are walked one by one: a file full of them would take hours. */
const MAX_AT_ONE_MOMENT = 2000;

/**
 * Records that wait for what belongs to them, found by their moment and source: columns of numbers, 38 bytes a record, with room for `capacity` of them from
 * the beginning. The system hands out memory as it is touched, so that there is a bound that no file gets over and nothing is copied as they become more.
 * Objects would take ten times that; and as they stay, V8 learns from them to put every record of the file, waiting or not, among the long-lived objects,
 * where garbage piles up.
 */
export class WaitingRecords {
  private readonly epochs: Float64Array;
  private readonly values: Float64Array;
  private readonly others: Float64Array;
  private readonly lines: Uint32Array;
  private readonly offsets: Int16Array;
  private readonly sources: Uint16Array;
  private readonly states: Uint8Array;
  /** The records of a bucket are linked from its first to its last. */
  private readonly next: Int32Array;
  private readonly first = new Int32Array(BUCKETS).fill(-1);
  private readonly last = new Int32Array(BUCKETS).fill(-1);
  private size = 0;

  /** `what` they are, for messages. */
  constructor(
    private readonly what: string,
    private readonly capacity: number,
  ) {
    this.epochs = new Float64Array(capacity);
    this.values = new Float64Array(capacity);
    this.others = new Float64Array(capacity);
    this.lines = new Uint32Array(capacity);
    this.offsets = new Int16Array(capacity);
    this.sources = new Uint16Array(capacity);
    this.states = new Uint8Array(capacity);
    this.next = new Int32Array(capacity);
  }

  get count(): number {
    return this.size;
  }

  /** Adds a record behind those of the same moment; throws BAD_USER_INPUT when there are more than anybody measures. */
  add(record: WaitingRecord): void {
    const index = this.size;
    if (index === this.capacity) throw tooMany(this.capacity, `${this.what} up to line ${record.line}`);
    this.epochs[index] = record.epochMs;
    this.lines[index] = record.line;
    this.offsets[index] = record.offsetMinutes;
    this.sources[index] = record.source;
    this.become(index, record);
    const bucket = bucketOf(record);
    const end = this.last[bucket] as number;
    if (end === -1) this.first[bucket] = index;
    else this.next[end] = index;
    this.last[bucket] = index;
    this.next[index] = -1;
    this.size += 1;
  }

  /**
   * Shows the records of the same moment and source in the order of adding, until `isIt` says so of one, and gives its index; -1 for none. Throws
   * BAD_USER_INPUT when there are more than anybody measures at one moment.
   */
  walk(of: Pick<WaitingRecord, 'epochMs' | 'source'>, isIt: (index: number) => boolean): number {
    const { epochs, sources, next } = this;
    let walked = 0;
    for (let index = this.first[bucketOf(of)] as number; index !== -1; index = next[index] as number) {
      if (epochs[index] === of.epochMs && sources[index] === of.source && isIt(index)) return index;
      if ((walked += 1) === MAX_AT_ONE_MOMENT)
        throw tooMany(MAX_AT_ONE_MOMENT, `${this.what} of one moment at line ${this.lines[index]}`);
    }
    return -1;
  }

  at(index: number): WaitingRecord {
    return {
      epochMs: this.epochs[index] as number,
      offsetMinutes: this.offsets[index] as number,
      source: this.sources[index] as number,
      line: this.lines[index] as number,
      state: this.state(index),
      value: this.value(index),
      other: this.other(index),
    };
  }

  state(index: number): number {
    return this.states[index] as number;
  }

  value(index: number): number {
    return this.values[index] as number;
  }

  other(index: number): number {
    return this.others[index] as number;
  }

  /** Makes something else of a record, which keeps its moment, source and line. */
  become(index: number, { state, value, other }: Pick<WaitingRecord, 'state' | 'value' | 'other'>): void {
    this.states[index] = state;
    this.values[index] = value;
    this.others[index] = other;
  }
}

function bucketOf({ epochMs, source }: Pick<WaitingRecord, 'epochMs' | 'source'>): number {
  const seconds = Math.floor(epochMs / 1000);
  return (Math.imul(seconds ^ Math.imul(source, 0x85ebca6b), 0x9e3779b1) >>> 16) & (BUCKETS - 1);
}

function tooMany(limit: number, what: string): Error {
  return badInput(`There are more than ${limit.toLocaleString('en')} ${what}. Please check the file.`);
}
