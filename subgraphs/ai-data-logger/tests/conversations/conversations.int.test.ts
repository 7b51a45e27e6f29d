import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inZone } from '@phda/shared-service';

import { type LoggerInProcess, person, startLogger } from '../logger';

/** Messages of one person one after the other; a reply to the question before it begins with ">". */
interface Conversation {
  readonly says: readonly string[];
  /** The answer to the last message. */
  readonly ends: string;
  /** All logs that are kept in the end; times are compared where one of them gives a time. */
  readonly rows: readonly string[];
}

type Wire = ReturnType<typeof JSON.parse>;

const NOW = '2026-11-18T20:30:00.000Z';
const TIME_ZONE = 'America/New_York';
const SEND = `mutation ($input: LogTextInput!) { logText(input: $input) { __typename ... on TextNeedsClarification { id } } }`;
const LOGS = `{ healthLogs { edges { node { __typename datetime
  ... on HeartLog { systolicMmhg diastolicMmhg rateBpm } ... on BodyLog { weightLb } ... on SaunaLog { durationMin }
  ... on CaffeineLog { itemDescription } ... on AlcoholLog { itemDescription } ... on NutritionLog { shortDescription } } } } }`;

function readConversations(): Conversation[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Conversation[]);
}

function said(log: Wire): string {
  const kind = log.__typename.replace('Log', '').toUpperCase();
  const pulse = log.rateBpm === null ? '' : `/${log.rateBpm}`;
  if (kind === 'HEART') return `HEART ${log.systolicMmhg ?? '--'}/${log.diastolicMmhg ?? '--'}${pulse}`;
  if (kind === 'BODY') return `BODY ${log.weightLb.toFixed(1)}`;
  if (kind === 'SAUNA') return `SAUNA ${log.durationMin}`;
  const name: string = log.itemDescription ?? log.shortDescription;
  return `${kind} ${name.replace(/ of /g, ' ').replace(/\b(?:an?|the) /g, '')}`;
}

function timed(log: Wire): string {
  const local = inZone(log.datetime, TIME_ZONE).toPlainDateTime();
  return `${said(log)} @${local.toString({ smallestUnit: 'minute' })}`;
}

describe('conversations', () => {
  let app: LoggerInProcess;
  beforeAll(async () => void (app = await startLogger({ now: NOW })), 30_000);
  afterAll(() => app.clone.drop());

  const named = readConversations().map((one) => ({ ...one, name: one.says.join(' … ') }));

  test.each(named)('$name', async ({ says, ends, rows }) => {
    const who = person(TIME_ZONE);
    let last: Wire = null;
    for (const words of says) {
      const isReply = words.startsWith('>');
      const input = { text: words.replace(/^>/, ''), inReplyTo: isReply ? last.id : null };
      const response = await app.ask(who, SEND, { input });
      expect(response.errors).toBeUndefined();
      last = (response.data as Wire).logText;
    }
    const { edges } = ((await app.ask(who, LOGS)).data as Wire).healthLogs;
    const show = rows.some((row) => row.includes('@')) ? timed : said;
    expect({ ends: last.__typename, rows: edges.map(({ node }: Wire) => show(node)).sort() }).toEqual({
      ends,
      rows: [...rows].sort(),
    });
  });
});
