import { AGGREGATES, METRIC_ENTRIES, type Statement } from '@phda/shared-models';

import { bucketStatement, GROUPINGS } from './bucket-metric';
import { summaryStatement } from './summarise-metric';
import { statementFor } from './statements';

const statements: Statement[] = METRIC_ENTRIES.flatMap((entry) =>
  [true, false].flatMap((filtered) => [
    summaryStatement(entry, filtered),
    ...AGGREGATES.flatMap((aggregate) =>
      GROUPINGS.map((grouping) => bucketStatement(entry, aggregate, grouping, filtered)),
    ),
  ]),
);

test('every statement has a name of its own that PostgreSQL does not cut off', () => {
  const names = statements.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63);
  expect(new Set(statements.map(({ text }) => text)).size).toBe(names.length);
});

test('every look at a log table names its owner and leaves deleted rows out', () => {
  for (const { text } of statements) {
    const looks = text.match(/\w+_log\s+WHERE/g)?.length ?? 0;
    expect(looks).toBeGreaterThan(0);
    expect(text.match(/FROM \w+_log\s/g)).toHaveLength(looks);
    expect(text.match(/user_id = \$1::uuid AND deleted_at IS NULL/g)).toHaveLength(looks);
  }
});

test('a shape has one statement, and a name that is too long is refused', () => {
  const entry = METRIC_ENTRIES[0] as (typeof METRIC_ENTRIES)[number];
  expect(summaryStatement(entry, false)).toBe(summaryStatement(entry, false));
  expect(() => statementFor(['x'.repeat(64)], () => 'SELECT 1')).toThrow('too long');
});
