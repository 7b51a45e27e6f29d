import { badInput } from '@phda/shared-service';

import type { FileFormat } from '../src/domain/imports/format';

/** A format for tests: after its first line, `minutes,beats per minute[,id]` a line; `!` breaks the file, `skip` is a record without a table. */
export const PULSES: FileFormat = {
  name: 'pulses',
  label: 'pulses',
  recognises: (head) => head.startsWith('PULSES\n'),
  createReader: (_context, sink) => {
    let rest = '';
    let number = 0;
    const take = (line: string): void => {
      number += 1;
      if (number === 1 || line === '') return;
      if (line === '!') throw badInput(`Line ${number} is broken. Please export the file again.`);
      if (line === 'bug') throw new TypeError('not a person’s mistake');
      if (line === 'skip')
        return sink.skip({ line: number, reason: 'steps has no table in PHDA', common: true });
      const [minutes, rate, id = null] = line.split(',');
      const epochMs = Date.parse('2026-01-01T00:00:00Z') + Number(minutes) * 60_000;
      const fields = { rateBpm: rate === '' ? null : Number(rate) };
      sink.row(
        { kind: 'HEART', epochMs, timeZone: 'Europe/Berlin', fields, sourceId: id, note: null, tags: [] },
        number,
      );
    };
    return {
      write: (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) take(line);
      },
      end: () => take(rest),
    };
  },
};
