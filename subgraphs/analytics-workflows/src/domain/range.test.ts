import { checkedRange, daysTouched } from './range';
import { dayText } from './epoch-day';

test.each([
  ['2026-11-21T06:00:00.000Z', '2026-11-21T06:00:00.000Z', 'must be before'],
  ['2026-11-22T06:00:00.000Z', '2026-11-21T06:00:00.000Z', 'must be before'],
  ['1900-01-01T00:00:00.000Z', '2200-12-31T00:00:00.000Z', 'longer than 200 years'],
])('a range from %s to %s is refused: %s', (from, to, sentence) => {
  expect(() => checkedRange({ from, to })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(sentence) }),
  );
});

test('two hundred years are accepted', () => {
  expect(checkedRange({ from: '1900-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' }).fromMs).toBe(
    Date.parse('1900-01-01'),
  );
});

test.each([
  ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 'Europe/Berlin', '2026-10-25', '2026-10-25'],
  ['2026-10-24T21:59:59.999Z', '2026-10-25T23:00:00.001Z', 'Europe/Berlin', '2026-10-24', '2026-10-26'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 'America/New_York', '2026-10-24', '2026-10-25'],
])('from %s to %s, %s has the days %s to %s: the end itself is not in it', (from, to, zone, first, last) => {
  const { firstDay, lastDay } = daysTouched(checkedRange({ from, to }), zone);
  expect([dayText(firstDay), dayText(lastDay)]).toEqual([first, last]);
});
