import { randomUUID } from 'node:crypto';
import type { Wire } from './wire';

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Wire;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly errorId?: string };
  }[];
}

/** Sends one operation to the gateway as a client would. */
export async function graphql(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<GraphAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
}

/** A signed-up person with a token. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  ask(query: string, variables?: object): Promise<GraphAnswer>;
}

export const PASSWORD = 'a long enough passphrase';

/** Signs up a fresh person through the public door. */
export async function signUp(url: string, timeZone = 'Europe/Berlin'): Promise<Person> {
  const email = `${randomUUID()}@example.org`;
  const answer = await graphql(
    url,
    'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignedIn { token user { id } } ... on SignInRefused { reason message } } }',
    { input: { email, password: PASSWORD, timeZone } },
  );
  const { token, user } = answer.data.signUp;
  return {
    id: user.id,
    email,
    token,
    ask: (query, variables) => graphql(url, query, variables, { authorization: `Bearer ${token}` }),
  };
}

export const LOG_TEXT = `mutation ($input: LogTextInput!) { logText(input: $input) {
  __typename
  ... on TextLogged { confirmation notRecorded notices { level text } entry { id } logs {
    __typename id datetime localDate timeZone source
    ... on HeartLog { systolicMmhg diastolicMmhg rateBpm } ... on CaffeineLog { itemDescription caffeineMg } ... on SaunaLog { durationMin }
    ... on BodyLog { weightLb } ... on NutritionLog { shortDescription proteinG } ... on AlcoholLog { itemDescription alcoholOz } } }
  ... on TextNeedsClarification { id question drafts { kind missing } }
  ... on TextNotALog { reason } ... on TextRejected { reason } } }`;

export const ASK = `query ($input: AskInput!) { ask(input: $input) {
  id text status figures { label value unit text receiptId } receipts { id operation variables result rowCount } trace { id } } }`;
