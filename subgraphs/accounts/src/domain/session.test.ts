import { newSession, sessionEnd } from './session';

it.each([
  [false, '2026-03-29T23:30:00.000Z'],
  [true, '2026-04-27T23:30:00.000Z'],
])(
  'ends after 24 hours, or 30 times 24 when remembered (%s), whatever clocks do meanwhile',
  (rememberMe, end) => {
    expect(sessionEnd('2026-03-28T23:30:00.000Z', rememberMe)).toBe(end);
  },
);

it('does not keep the token', () => {
  const session = newSession(
    { token: 'secret', tokenSha256: 'f'.repeat(64) },
    'UTC',
    '2026-03-28T23:30:00.000Z',
    false,
  );
  expect(JSON.stringify(session)).not.toContain('secret');
});
