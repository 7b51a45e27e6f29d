import { logLine } from '../../data/imports/log-lines';
import { sourceIdOf } from '../../data/imports/source-id';
import type { Batch } from '../../data/imports/write-batch';
import { isId } from '../../domain/ids';
import { checkRow } from '../../domain/imports/check-row';
import type { ImportedRow, ImportSink } from '../../domain/imports/format';
import { createOccurrences } from '../../domain/imports/occurrences';
import { createTally, type Tally } from '../../domain/imports/tally';
import { createLineBuffers } from './line-buffers';

/** What the rows of a file are collected for. */
export interface CollectFor {
  readonly entryId: string;
  readonly source: string;
  /** When the file was received; rows after it lie in the future. */
  readonly receivedMs: number;
  /** Rows that an earlier run has dealt with: they are read again, as what follows may depend on them, and not written. */
  readonly rowsDone: number;
  /** Said before everything else that is to know; null for nothing. */
  readonly note: string | null;
}

/** Checks what a reader finds and collects it until it is written. */
export interface RowCollector extends ImportSink {
  /** Rows that wait to be written. */
  readonly waiting: number;
  /** Gives what waits as a batch and begins the next one. The batch has to be stored before the next but one is begun, as their memory is the same. */
  take(progress: number): Batch;
  tally(): Tally;
}

/** Starts with nothing read. */
export function createRowCollector(options: CollectFor): RowCollector {
  const { entryId, source, receivedMs, rowsDone } = options;
  const occurrences = createOccurrences();
  const tally = createTally();
  if (options.note !== null) tally.note(options.note);
  let [filling, stored] = [createLineBuffers(), createLineBuffers()];
  let firstRow = rowsDone;
  let seen = 0;
  let mayBeOwn = false;
  const keep = (row: ImportedRow, line: number | null): void => {
    const checked = checkRow(row, receivedMs);
    if (typeof checked === 'string') return tally.skip({ line, reason: checked, common: false });
    tally.row();
    if (checked.unlikely !== null) tally.unlikely(line, checked.unlikely);
    const sourceId = sourceIdOf(checked, occurrences);
    seen += 1;
    if (seen <= rowsDone) return;
    if (checked.sourceId !== null && isId(checked.sourceId)) mayBeOwn = true;
    filling.add(checked.kind, logLine(checked, entryId, source, sourceId));
  };
  return {
    row: keep,
    skip: (record) => tally.skip(record),
    get waiting() {
      return Math.max(seen - firstRow, 0);
    },
    take: (progress) => {
      const rows = Math.max(seen - firstRow, 0);
      const lines = filling.lines();
      const batch = { firstRow, rows, lines, mayBeOwn, tally: tally.current(), progress };
      firstRow += batch.rows;
      [filling, stored] = [stored, filling];
      filling.clear();
      mayBeOwn = false;
      return batch;
    },
    tally: () => tally.current(),
  };
}
