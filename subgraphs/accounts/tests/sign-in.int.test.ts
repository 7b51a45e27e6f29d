import { sha256Hex } from '@phda/shared-service';

import { type AccountsInProcess, claimsOf, PASSWORD, startAccounts } from './accounts-in-process';

let accounts: AccountsInProcess;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterEach(() => accounts.clock.reset());
afterAll(() => accounts.clone.drop());

const ME = '{ me { id email displayName timeZone } }';

describe('signing up', () => {
  it('creates a person in a canonical zone, with a session of 24 hours that works at once', async () => {
    const result = await accounts.signUp({
      email: '  Ada@Example.TEST ',
      displayName: ' Ada ',
      timeZone: 'europe/berlin',
    });
    const user = { email: 'ada@example.test', displayName: 'Ada', timeZone: 'Europe/Berlin' };
    expect(result).toMatchObject({ __typename: 'SignedIn', user, expiresAt: '2026-11-22T06:00:00.000Z' });
    const identity = await accounts.identityOf(String(result.token));
    expect(identity).toMatchObject({ timeZone: 'Europe/Berlin', scopes: ['READ', 'WRITE'] });
    expect((await accounts.ask(ME, {}, identity)).data?.me).toMatchObject(user);
  });

  it('tells the gateway of the session, so that a browser gets its cookie', async () => {
    const query = `mutation { signUp(input: { email: "cookie@example.test", password: "${PASSWORD}", timeZone: "UTC" }) { ... on SignedIn { token } } }`;
    const { data, extensions } = await accounts.ask(query);
    const token = (data?.signUp as { token: string }).token;
    expect(extensions).toEqual({ phdaSession: { token, expiresAt: '2026-11-22T06:00:00.000Z' } });
  });

  it('refuses a second person of one address, also when both come at once', async () => {
    const email = 'twice@example.test';
    const results = await Promise.all(
      ['twice@example.test', 'Twice@example.test', ' twice@EXAMPLE.test'].map((one) =>
        accounts.signUp({ email: one }),
      ),
    );
    const kinds = results.map((result) => result.reason ?? result.__typename).sort();
    expect(kinds).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', 'SignedIn']);
    expect(await accounts.signIn({ email })).toMatchObject({ __typename: 'SignedIn' });
  });

  it.each([
    ['a weak password', { password: 'password123' }, 'WEAK_PASSWORD'],
    [
      'the address as password',
      { email: 'longish@example.test', password: 'Longish@example.test' },
      'WEAK_PASSWORD',
    ],
    ['something that is no address', { email: 'nobody' }, 'INVALID_INPUT'],
    ['a NUL in the name', { displayName: 'A\u0000da' }, 'INVALID_INPUT'],
    ['a name of 101 characters', { displayName: 'a'.repeat(101) }, 'INVALID_INPUT'],
  ])('refuses %s in one sentence', async (_what, overrides, reason) => {
    const result = await accounts.signUp(overrides);
    expect(result).toMatchObject({ __typename: 'SignInRefused', reason, retryAfterSeconds: null });
    expect(result.message).toMatch(/^[A-Z].+\.$/);
  });

  it('refuses an unknown time zone as bad input', async () => {
    const result = await accounts.signUp({ timeZone: 'Mars/Olympus' });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('accepts an address with an apostrophe and signs it in again', async () => {
    const email = "o'neil@example.test";
    await accounts.signUp({ email });
    expect(await accounts.signIn({ email })).toMatchObject({ __typename: 'SignedIn', user: { email } });
  });
});

describe('signing in', () => {
  it('gives a new token each time, for 24 hours or for 30 days', async () => {
    const email = 'again@example.test';
    const first = await accounts.signUp({ email });
    const day = await accounts.signIn({ email });
    const month = await accounts.signIn({ email, rememberMe: true });
    expect(new Set([first.token, day.token, month.token]).size).toBe(3);
    expect([day.expiresAt, month.expiresAt]).toEqual([
      '2026-11-22T06:00:00.000Z',
      '2026-12-21T06:00:00.000Z',
    ]);
  });

  it('answers an unknown address and a wrong password with the same words after the same work', async () => {
    await accounts.signUp({ email: 'known@example.test' });
    accounts.comparisons.length = 0;
    const wrong = await accounts.signIn({ email: 'known@example.test', password: 'not the password' });
    const unknown = await accounts.signIn({ email: 'unknown@example.test', password: 'not the password' });
    expect(wrong).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    expect(unknown).toEqual(wrong);
    expect(accounts.comparisons).toEqual([`hash of ${PASSWORD}`, null]);
  });

  it('writes neither token nor password into the database in clear', async () => {
    const { token, user } = await accounts.signUp({ password: 'a secret of my own' });
    const { id } = user as { id: string };
    const rows = await accounts.clone.database.readAsUser<{ row: string }>(
      id,
      { name: 'test:everything', text: 'SELECT s::text AS row FROM accounts.session s WHERE user_id = $1' },
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(String(token));
  });
});

describe('a token', () => {
  it('is refused at once after signing out, and only that one', async () => {
    const email = 'leaving@example.test';
    const here = await accounts.signUp({ email });
    const there = await accounts.signIn({ email });
    const identity = await accounts.identityOf(String(here.token));
    const { data, extensions } = await accounts.ask('mutation { signOut }', {}, identity);
    expect(data).toEqual({ signOut: true });
    expect(extensions).toEqual({ phdaSession: null });
    expect(await accounts.identityOf(String(here.token))).toBeNull();
    expect(await accounts.identityOf(String(there.token))).not.toBeNull();
  });

  it('stops working at the instant it expires', async () => {
    const { token } = await accounts.signUp();
    accounts.clock.advance({ milliseconds: 24 * 3_600_000 - 1 });
    expect(await accounts.identityOf(String(token))).not.toBeNull();
    accounts.clock.advance({ milliseconds: 1 });
    expect(await accounts.identityOf(String(token))).toBeNull();
  });

  it('is nobody when it was never given out or is no SHA-256 at all', async () => {
    expect(await accounts.identityOf('made up')).toBeNull();
    expect(await accounts.verifyCredential("' OR true --")).toBeNull();
  });

  it('is looked up by the signed route with the same answer', async () => {
    const { token } = await accounts.signUp();
    const tokenSha256 = sha256Hex(String(token));
    const route = (body: string): Promise<unknown> =>
      accounts.subgraph.callInternal('POST /internal/verify-credential', Buffer.from(body), claimsOf(null));
    expect(await route(JSON.stringify({ tokenSha256 }))).toEqual(
      await accounts.verifyCredential(tokenSha256),
    );
    expect(await route(JSON.stringify({ tokenSha256: '0'.repeat(64) }))).toBeNull();
    await expect(route('not JSON')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('who may see whom', () => {
  it('gives nobody to anonymous, and UNAUTHENTICATED for signing out', async () => {
    expect((await accounts.ask(ME)).data).toEqual({ me: null });
    const { errors } = await accounts.ask('mutation { signOut }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('refuses to sign out what is not a session', async () => {
    const { token } = await accounts.signUp();
    const identity = await accounts.identityOf(String(token));
    const { errors } = await accounts.ask(
      'mutation { signOut }',
      {},
      identity && { ...identity, sessionId: null },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('resolves a reference to oneself, and to anybody else like to nobody', async () => {
    const one = await accounts.identityOf(String((await accounts.signUp()).token));
    const other = await accounts.identityOf(String((await accounts.signUp()).token));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { id email } } }';
    const resolve = async (id: string | undefined, asker: typeof one): Promise<unknown> =>
      (await accounts.ask(query, { of: [{ __typename: 'User', id }] }, asker)).data?._entities;
    expect(await resolve(one?.userId, one)).toMatchObject([{ id: one?.userId }]);
    expect(await resolve(other?.userId, one)).toEqual([null]);
    expect(await resolve(one?.userId, null)).toEqual([null]);
  });
});
