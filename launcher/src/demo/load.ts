import { canonicalTimeZone, Temporal } from '@phda/shared-service';

import { DEMO_DAYS, demoDay, type DemoLog } from './person';

export const DEMO_EMAIL = 'demo@phda.example';
export const DEMO_PASSWORD = 'demo person of phda';
const TIME_ZONE = canonicalTimeZone('Europe/Berlin');
const PARALLEL = 4;

export interface DemoResult {
  readonly days: number;
  readonly logs: number;
  readonly total: number;
}

/** Signs the demo person up (or in) and sends two years of days through the public graph; every form carries an idempotency key, so loading again adds nothing. */
export async function loadDemo(
  url: string,
  today: Temporal.PlainDate,
  onProgress: (done: number, of: number) => void,
): Promise<DemoResult> {
  const token = await enter(url);
  const days = Array.from({ length: DEMO_DAYS }, (_, back) => today.subtract({ days: DEMO_DAYS - back }));
  const queue = days.entries();
  let [done, logs] = [0, 0];
  const work = async (): Promise<void> => {
    for (const [, day] of queue) {
      const events = demoDay(day);
      if (events.length > 0) await sendDay(url, token, day, events);
      logs += events.length;
      onProgress(++done, days.length);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  const counted = await post(url, '{ healthLogs { totalCount } }', {}, token);
  return { days: days.length, logs, total: (counted.healthLogs as { totalCount: number }).totalCount };
}

/** One operation for one day: aliased mutations run one after the other. */
async function sendDay(
  url: string,
  token: string,
  day: Temporal.PlainDate,
  events: readonly DemoLog[],
): Promise<void> {
  const declared = events.map(({ field }, at) => `$i${at}: L${field.slice(1)}Input!, $k${at}: String`);
  const fields = events.map(
    ({ field }, at) => `m${at}: ${field}(input: $i${at}, idempotencyKey: $k${at}) { id }`,
  );
  const variables = Object.fromEntries<unknown>(
    events.flatMap(({ input }, at): [string, unknown][] => [
      [`i${at}`, input],
      [`k${at}`, `demo-${day.toString()}-${at}`],
    ]),
  );
  await post(url, `mutation LoadDemoDay(${declared.join(', ')}) { ${fields.join(' ')} }`, variables, token);
}

async function enter(url: string): Promise<string> {
  const account = { email: DEMO_EMAIL, password: DEMO_PASSWORD };
  const result = '{ ... on SignedIn { token } ... on SignInRefused { reason message } }';
  const up = await post(url, `mutation ($input: SignUpInput!) { signUp(input: $input) ${result} }`, {
    input: { ...account, displayName: 'Demo', timeZone: TIME_ZONE },
  });
  const first = up.signUp as Entered;
  if (first.token) return first.token;
  if (first.reason !== 'EMAIL_TAKEN') throw new Error(first.message);
  const back = await post(url, `mutation ($input: SignInInput!) { signIn(input: $input) ${result} }`, {
    input: account,
  });
  const second = back.signIn as Entered;
  if (second.token) return second.token;
  throw new Error(`The demo person exists but could not sign in. ${second.message ?? ''}`);
}

interface Entered {
  readonly token?: string;
  readonly reason?: string;
  readonly message?: string;
}

async function post(
  url: string,
  query: string,
  variables: object,
  token?: string,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: readonly { message: string }[];
  };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data ?? {};
}
