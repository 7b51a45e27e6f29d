import { LOG_KIND_DEFINITIONS, LOG_KIND_REGISTRY, LOG_KINDS, measureOf, METRIC_REGISTRY, METRICS } from '.';

const measures = LOG_KIND_DEFINITIONS.flatMap((definition) =>
  definition.measures.map((measure) => ({ ...measure, table: definition.table })),
);

test('kinds and metrics are listed under their own names', () => {
  expect(LOG_KIND_DEFINITIONS.map(({ kind }) => kind)).toEqual([...LOG_KINDS]);
  expect(Object.entries(METRIC_REGISTRY).map(([key, { metric }]) => key === metric && key)).toEqual([
    ...METRICS,
  ]);
});

test.each(measures)(
  '$table.$column: what is plausible is possible, and the bounds are finite',
  ({ possible, plausible }) => {
    expect([...possible, ...plausible].every(Number.isFinite)).toBe(true);
    expect(possible[0]).toBeLessThanOrEqual(plausible[0]);
    expect(plausible[0]).toBeLessThan(plausible[1]);
    expect(plausible[1]).toBeLessThanOrEqual(possible[1]);
  },
);

test.each(measures)('$table.$column: the field is the column in camel case', ({ column, field }) => {
  expect(field).toBe(column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
});

test('every stored measure is a metric of its kind, in its unit', () => {
  for (const definition of LOG_KIND_DEFINITIONS) {
    for (const { column, unit } of definition.measures) {
      const metrics = Object.values(METRIC_REGISTRY).filter(
        ({ kind, source }) =>
          kind === definition.kind && source.type === 'column' && source.column === column,
      );
      expect(metrics).toHaveLength(1);
      expect(metrics[0]?.unit).toBe(unit);
    }
  }
});

test('no word means two metrics', () => {
  const words = Object.values(METRIC_REGISTRY).flatMap((metric) => metric.words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).toEqual(words.map((word) => word.toLowerCase()));
});

test('a measure is found by its field, and a mistake in the field is told', () => {
  expect(measureOf('HEART', 'rateBpm')).toBe(LOG_KIND_REGISTRY.HEART.measures[2]);
  expect(() => measureOf('HEART', 'weightLb')).toThrow('no measure weightLb of HEART');
});
