import { type AccountsInProcess, startAccounts } from './accounts-in-process';

let accounts: AccountsInProcess;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterEach(() => accounts.clock.reset());
afterAll(() => accounts.clone.drop());

const wrong = (email: string) => accounts.signIn({ email, password: 'not the password' });

async function failTimes(times: number, email: string): Promise<Record<string, unknown>[]> {
  const results = [];
  for (let time = 0; time < times; time += 1) results.push(await wrong(email));
  return results;
}

it('compares at most five passwords of 100 that are tried at once, and locks the account', async () => {
  const email = 'attacked@example.test';
  await accounts.signUp({ email });
  accounts.comparisons.length = 0;
  const results = await Promise.all(Array.from({ length: 100 }, () => wrong(email)));
  expect(accounts.comparisons).toHaveLength(5);
  const reasons = results.map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason === 'WRONG_CREDENTIALS')).toHaveLength(5);
  expect(reasons.filter((reason) => reason === 'LOCKED')).toHaveLength(95);
  expect(await accounts.signIn({ email })).toMatchObject({ reason: 'LOCKED', retryAfterSeconds: 900 });
});

it('compares at most five passwords of one document full of aliases', async () => {
  const email = 'aliased@example.test';
  await accounts.signUp({ email });
  accounts.comparisons.length = 0;
  const tries = Array.from(
    { length: 15 },
    (_, index) =>
      `t${index}: signIn(input: { email: "${email}", password: "guess number ${index}" }) { __typename }`,
  );
  await accounts.ask(`mutation { ${tries.join('\n')} }`);
  expect(accounts.comparisons).toHaveLength(5);
});

it('counts down while it lasts, lets the right password in when it ends, and then counts from the start', async () => {
  const email = 'waiting@example.test';
  await accounts.signUp({ email });
  await failTimes(5, email);
  accounts.clock.advance({ minutes: 14 });
  expect(await accounts.signIn({ email })).toMatchObject({
    reason: 'LOCKED',
    retryAfterSeconds: 60,
    message: 'Too many failed tries. Please try again in a minute.',
  });
  accounts.clock.advance({ minutes: 1 });
  expect((await failTimes(4, email)).map(({ reason }) => reason)).toEqual(Array(4).fill('WRONG_CREDENTIALS'));
  expect(await accounts.signIn({ email })).toMatchObject({ __typename: 'SignedIn' });
});

it('forgets failed tries after a successful one', async () => {
  const email = 'forgetful@example.test';
  await accounts.signUp({ email });
  for (let round = 0; round < 3; round += 1) {
    await failTimes(4, email);
    expect(await accounts.signIn({ email })).toMatchObject({ __typename: 'SignedIn' });
  }
});

it('does not lock somebody else', async () => {
  await accounts.signUp({ email: 'victim@example.test' });
  await accounts.signUp({ email: 'bystander@example.test' });
  await failTimes(6, 'victim@example.test');
  expect(await accounts.signIn({ email: 'bystander@example.test' })).toMatchObject({
    __typename: 'SignedIn',
  });
});

it('locks an address that nobody has just the same, so that a lock tells nothing', async () => {
  await accounts.signUp({ email: 'real@example.test' });
  const real = await failTimes(7, 'real@example.test');
  expect(await failTimes(7, 'made-up@example.test')).toEqual(real);
  expect(real.map(({ reason }) => reason)).toEqual([
    ...Array<string>(5).fill('WRONG_CREDENTIALS'),
    'LOCKED',
    'LOCKED',
  ]);
});

it('keeps strangers out where sign-up is by invitation', async () => {
  const invited = await startAccounts('invite');
  try {
    expect(await invited.signUp()).toMatchObject({
      reason: 'INVALID_INPUT',
      message: expect.stringMatching(/invitation/),
    });
  } finally {
    await invited.clone.drop();
  }
});
