import { createDelegation, readDelegation } from './delegation';

const identity = {
  userId: 'u1',
  timeZone: 'Europe/Berlin',
  scopes: ['READ', 'WRITE'] as const,
  sessionId: 's1',
  delegated: false,
};

describe('a delegated credential', () => {
  test('reads as its person, with the READ scope only', () => {
    expect(readDelegation(createDelegation(identity, 'key'), ['key'])).toEqual({
      userId: 'u1',
      timeZone: 'Europe/Berlin',
      scopes: ['READ'],
      sessionId: null,
      delegated: true,
    });
  });

  test('is nothing after 60 seconds, with another key, or when its claims are changed', () => {
    const credential = createDelegation(identity, 'key', 1000);
    expect(readDelegation(credential, ['key'], 61_000)).toBeNull();
    expect(readDelegation(credential, ['other'], 1000)).toBeNull();
    expect(
      readDelegation(
        credential.replace(/\.(.)/, (_all, first: string) => `.${first === 'a' ? 'b' : 'a'}`),
        ['key'],
        1000,
      ),
    ).toBeNull();
    expect(readDelegation('phda_delegated.x', ['key'])).toBeNull();
    expect(readDelegation('an ordinary token', ['key'])).toBeNull();
  });
});
