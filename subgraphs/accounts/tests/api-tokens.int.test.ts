import { newId } from '@phda/shared-models';
import type { Identity } from '@phda/shared-service';

import { type AccountsInProcess, startAccounts } from './accounts-in-process';

let accounts: AccountsInProcess;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterEach(() => accounts.clock.reset());
afterAll(() => accounts.clone.drop());

const CREATE = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id token } }';
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }';
const LIST = '{ apiTokens { id name scopes createdAt expiresAt revokedAt } }';

async function signedIn(): Promise<Identity> {
  const { token } = await accounts.signUp();
  const identity = await accounts.identityOf(String(token));
  if (!identity) throw new Error('The session does not work.');
  return identity;
}

async function create(identity: Identity | null, input: Record<string, unknown> = {}) {
  const { data, errors } = await accounts.ask(
    CREATE,
    { input: { name: 'phone', scopes: ['WRITE'], ...input } },
    identity,
  );
  const made = data?.createApiToken as { id: string; token: string } | undefined;
  return { id: made?.id ?? '', token: made?.token ?? '', code: errors?.[0]?.extensions?.code, errors };
}

describe('an API token', () => {
  it('is 256 random bits that let in with the scopes and the zone it was made with, and with no session', async () => {
    const ada = await signedIn();
    const { token } = await create(ada, { scopes: ['READ', 'READ'] });
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await accounts.identityOf(token)).toEqual({ ...ada, scopes: ['READ'], sessionId: null });
  });

  it('is nowhere in the database in clear', async () => {
    const ada = await signedIn();
    const { token } = await create(ada);
    const rows = await accounts.clone.database.readAsUser<{ row: string }>(
      ada.userId,
      { name: 'test:tokens', text: 'SELECT t::text AS row FROM accounts.api_token t WHERE user_id = $1' },
      [ada.userId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });

  it('works until its end, to the millisecond, and without one for years', async () => {
    const ada = await signedIn();
    const day = await create(ada, { expiresAt: '2026-11-22T07:00:00+01:00' });
    const open = await create(ada);
    accounts.clock.advance({ hours: 23, minutes: 59, milliseconds: 59_999 });
    expect(await accounts.identityOf(day.token)).not.toBeNull();
    accounts.clock.advance({ milliseconds: 1 });
    expect(await accounts.identityOf(day.token)).toBeNull();
    accounts.clock.advance({ hours: 24 * 3650 });
    expect(await accounts.identityOf(open.token)).not.toBeNull();
  });

  it('is listed without its secret, newest first, and refused from its revocation on', async () => {
    const ada = await signedIn();
    const phone = await create(ada, { name: ' phone ' });
    const home = await create(ada, { name: 'home', scopes: ['READ', 'WRITE'] });
    const listed = (await accounts.ask(LIST, {}, ada)).data?.apiTokens;
    expect(listed).toMatchObject([
      { id: home.id, name: 'home', scopes: ['READ', 'WRITE'], expiresAt: null, revokedAt: null },
      { id: phone.id, name: 'phone', scopes: ['WRITE'], createdAt: '2026-11-21T06:00:00.000Z' },
    ]);
    expect(JSON.stringify(listed)).not.toContain(phone.token);

    const revoked = await accounts.ask(REVOKE, { id: phone.id }, ada);
    expect(revoked.data?.revokeApiToken).toEqual({ id: phone.id, revokedAt: '2026-11-21T06:00:00.000Z' });
    expect(await accounts.identityOf(phone.token)).toBeNull();
    expect(await accounts.identityOf(home.token)).not.toBeNull();
    expect((await accounts.ask(LIST, {}, ada)).data?.apiTokens).toMatchObject([{ id: home.id }]);

    accounts.clock.advance({ hours: 1 });
    const again = await accounts.ask(REVOKE, { id: phone.id }, ada);
    expect(again.data?.revokeApiToken).toEqual(revoked.data?.revokeApiToken);
  });

  it('survives the end of the session that made it', async () => {
    const ada = await signedIn();
    const { token } = await create(ada);
    await accounts.ask('mutation { signOut }', {}, ada);
    expect(await accounts.identityOf(token)).not.toBeNull();
  });

  it('makes, lists and revokes no tokens and signs nothing out, whatever its scopes', async () => {
    const ada = await signedIn();
    const { id, token } = await create(ada, { scopes: ['READ', 'WRITE'] });
    const program = await accounts.identityOf(token);
    const asked = [
      await accounts.ask(CREATE, { input: { name: 'x', scopes: ['READ'] } }, program),
      await accounts.ask(LIST, {}, program),
      await accounts.ask(REVOKE, { id }, program),
      await accounts.ask('mutation { signOut }', {}, program),
    ];
    for (const { errors } of asked) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await accounts.identityOf(token)).not.toBeNull();
  });

  it('of somebody else can be neither seen nor revoked, and is answered like one that is not there', async () => {
    const [ada, eve] = [await signedIn(), await signedIn()];
    const { id, token } = await create(ada);
    expect((await accounts.ask(LIST, {}, eve)).data?.apiTokens).toEqual([]);
    const [foreign, unknown, malformed] = [
      await accounts.ask(REVOKE, { id }, eve),
      await accounts.ask(REVOKE, { id: newId() }, eve),
      await accounts.ask(REVOKE, { id: "x'; DROP" }, eve),
    ];
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(unknown).toEqual(foreign);
    expect(malformed).toEqual(foreign);
    expect(await accounts.identityOf(token)).not.toBeNull();
  });

  it.each([
    ['an empty name', { name: '  ' }],
    ['a name of 101 characters', { name: 'x'.repeat(101) }],
    ['a NUL in the name', { name: 'pho\u0000ne' }],
    ['no scope', { scopes: [] }],
    ['a scope that there is not', { scopes: ['ADMIN'] }],
    ['an end that has passed', { expiresAt: '2026-11-21T06:00:00Z' }],
  ])('is refused with %s, in one sentence, and nothing is stored', async (_what, input) => {
    const ada = await signedIn();
    const { code, errors } = await create(ada, input);
    expect(code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/^\S.+\.$/);
    expect((await accounts.ask(LIST, {}, ada)).data?.apiTokens).toEqual([]);
  });

  it('is refused to nobody', async () => {
    expect((await create(null)).code).toBe('UNAUTHENTICATED');
  });

  it('is refused as the 101st, until one is revoked', async () => {
    const ada = await signedIn();
    const made = await Promise.all(Array.from({ length: 100 }, () => create(ada)));
    expect((await create(ada)).code).toBe('CONFLICT');
    await accounts.ask(REVOKE, { id: made[0]?.id }, ada);
    expect((await create(ada)).code).toBeUndefined();
  });
});
