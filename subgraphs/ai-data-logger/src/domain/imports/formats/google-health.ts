import type { FileFormat } from '../format';
import { hasAll } from './support/columns';
import { layoutOf } from './support/people';
import { tableFormat } from './support/table';
import { meaningsOf } from './support/words';

/**
 * The newer CSV files of Google Takeout, folder `Physical Activity_GoogleData`: `timestamp,beats per minute,data source`,
 * `timestamp,weight grams,data source`, `timestamp,body fat percentage,data source`. Their read-me says that every timestamp is in UTC, wherever
 * the person was; rows therefore take the zone of the import.
 */
export const googleHealth: FileFormat = tableFormat({
  name: 'google-health',
  label: 'Google Health (Takeout CSV)',
  knows(columns) {
    const meanings = meaningsOf(columns);
    const isMeasured = meanings.has('rateBpm') || meanings.has('weightLb') || meanings.has('pbf');
    return isMeasured && hasAll(columns, 'timestamp', 'data source');
  },
  layout: (columns, context) => layoutOf(meaningsOf(columns), context, { writesUtc: true }),
});
