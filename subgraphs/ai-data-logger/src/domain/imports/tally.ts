import type { SkippedRecord } from './format';
import { storable } from './check-row';
import { ownCopy } from './own-copy';

/** What the person should know about a record, or about many of a kind. */
export interface ImportProblem {
  readonly line: number | null;
  readonly message: string;
}

/** What a file has given so far. `recordsRead` is rows plus skipped records. */
export interface Tally {
  readonly recordsRead: number;
  readonly skipped: number;
  readonly problems: readonly ImportProblem[];
}

/** Counts what becomes of the records of a file, in bounded memory whatever the file holds. */
export interface TallyKeeper {
  /** A row that is stored, or was there before. */
  row(): void;
  /** A row that is stored although something about it is unlikely. */
  unlikely(line: number | null, what: string): void;
  skip(record: SkippedRecord): void;
  /** Something about the file as a whole, said before everything else. */
  note(message: string): void;
  current(): Tally;
}

/** Problems that are told one by one; the others are told by their number. */
const TOLD = 100;
/** Reasons that are counted apart; the others are counted together. */
const REASONS = 200;
const MAX_MESSAGE = 300;

/** Starts at nothing. */
export function createTally(): TallyKeeper {
  let rows = 0;
  let skipped = 0;
  let untold = 0;
  const notes: ImportProblem[] = [];
  const told: ImportProblem[] = [];
  const common = new Map<string, number>();
  const tell = (line: number | null, message: string): void => {
    if (told.length < TOLD) told.push({ line, message: shortened(message) });
    else untold += 1;
  };
  return {
    row: () => void (rows += 1),
    unlikely: (line, what) => tell(line, `Kept with the tag unlikely: ${what}.`),
    skip: ({ line, reason, common: isCommon }) => {
      skipped += 1;
      if (isCommon) count(common, reason);
      else tell(line, `Skipped: ${reason}.`);
    },
    note: (message) => void notes.push({ line: null, message: shortened(message) }),
    current: () => ({
      recordsRead: rows + skipped,
      skipped,
      problems: [...notes, ...problemsOf(told, untold, common)],
    }),
  };
}

const OTHERS = 'Skipped for other reasons';

function count(common: Map<string, number>, reason: string): void {
  const known = common.get(reason);
  if (known !== undefined) common.set(reason, known + 1);
  else if (common.size < REASONS) common.set(shortened(reason), 1);
  else common.set(OTHERS, (common.get(OTHERS) ?? 0) + 1);
}

/** The most frequent reasons first, then single records in the order of the file. */
function problemsOf(
  told: readonly ImportProblem[],
  untold: number,
  common: ReadonlyMap<string, number>,
): readonly ImportProblem[] {
  const counted = [...common].sort(([, left], [, right]) => right - left);
  return [
    ...counted.map(([reason, number]) => ({
      line: null,
      message: `${capital(reason)} (${number.toLocaleString('en')} ${number === 1 ? 'record' : 'records'}).`,
    })),
    ...told,
    ...(untold > 0
      ? [{ line: null, message: `${untold.toLocaleString('en')} more like these are not listed.` }]
      : []),
  ];
}

function shortened(text: string): string {
  return ownCopy(storable(text, MAX_MESSAGE));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
