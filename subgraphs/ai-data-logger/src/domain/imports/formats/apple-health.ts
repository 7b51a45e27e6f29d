import type { FileFormat } from '../format';
import { HealthRecords } from './apple-health/records';
import { Scanner } from './apple-health/scanner';

/** `export.xml` of Apple Health, also inside the archive that the phone shares, whatever its language calls the folder. */
export const APPLE_HEALTH: FileFormat = {
  name: 'apple-health',
  label: 'Apple Health (export.xml)',
  takes: 'bytes',
  recognises: (head) => /<(!DOCTYPE\s+)?HealthData[\s>[]/.test(head),
  createReader: (context, sink) => {
    const records = new HealthRecords(context, sink);
    const scanner = new Scanner(records);
    return {
      write: (piece) => scanner.write(piece),
      end: () => scanner.end(),
      keptBack: () => records.keptBack(),
    };
  },
};
