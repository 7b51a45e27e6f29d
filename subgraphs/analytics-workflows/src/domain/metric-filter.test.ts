import { METRIC_REGISTRY } from '@phda/shared-models';

import { checkedFilter, type FilterInput } from './metric-filter';

const { SYSTOLIC, CAFFEINE } = METRIC_REGISTRY;
const nothing = { localTime: null, isoWeekdays: null, min: null, max: null, context: null };

test.each<[FilterInput | null | undefined]>([[null], [undefined], [{}], [{ min: null, context: null }]])(
  'a filter of %p keeps every row',
  (input) => {
    expect(checkedFilter(input, SYSTOLIC)).toBeNull();
  },
);

test.each<[FilterInput, object]>([
  [{ localTimeFrom: '14:00' }, { localTime: { from: '14:00', to: '24:00' } }],
  [{ localTimeTo: '12:00' }, { localTime: { from: '00:00', to: '12:00' } }],
  [{ localTimeFrom: '22:00', localTimeTo: '06:00' }, { localTime: { from: '22:00', to: '06:00' } }],
  [{ localTimeFrom: '00:00', localTimeTo: '24:00' }, { localTime: { from: '00:00', to: '24:00' } }],
  [{ isoWeekdays: [7, 6, 7] }, { isoWeekdays: [6, 7] }],
  [
    { min: 0, max: 0 },
    { min: 0, max: 0 },
  ],
  [{ context: 'REST' }, { context: 'REST' }],
])('%p is understood', (input, part) => {
  expect(checkedFilter(input, SYSTOLIC)).toEqual({ ...nothing, ...part });
});

test.each<[FilterInput, string]>([
  [{ localTimeFrom: '7:30' }, 'localTimeFrom "7:30" is not a time of day'],
  [{ localTimeFrom: '24:00' }, 'localTimeFrom "24:00" is not a time of day'],
  [{ localTimeTo: '12:60' }, 'localTimeTo "12:60" is not a time of day'],
  [{ localTimeTo: 'noon\u0000' }, 'is not a time of day'],
  [{ localTimeFrom: '08:00', localTimeTo: '08:00' }, 'no time of day in between'],
  [{ isoWeekdays: [] }, 'one or more days from 1 (Monday) to 7 (Sunday)'],
  [{ isoWeekdays: [0] }, 'one or more days from 1 (Monday) to 7 (Sunday)'],
  [{ isoWeekdays: [8] }, 'one or more days from 1 (Monday) to 7 (Sunday)'],
  [{ min: 2, max: 1 }, 'no row can pass'],
])('%p is refused in one sentence: %s', (input, sentence) => {
  expect(() => checkedFilter(input, SYSTOLIC)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(sentence) }),
  );
});

test('a heart context is refused for a metric that is not of the heart', () => {
  expect(() => checkedFilter({ context: 'REST' }, CAFFEINE)).toThrow('CAFFEINE is not one');
});
