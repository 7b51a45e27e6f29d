import { randomBytes } from 'node:crypto';

import type { Database, Transaction } from '../database';
import {
  AlcoholLog,
  Answer,
  ApiToken,
  BodyLog,
  CaffeineLog,
  Clarification,
  type CreationOf,
  EgressRecord,
  HeartLog,
  LogEntry,
  newId,
  NutritionLog,
  SaunaLog,
  Session,
  StoredSpan,
  User,
} from '../models';

/** Everything about a row may be stated; what is not stated is made up, parents included. */
type Overrides<Creation> = Partial<Creation>;

/** 2026-11-21 06:00 UTC, 07:00 in Berlin: the moment at which made-up rows happened. */
const SOME_MOMENT = '2026-11-21T06:00:00.000Z';
const ZONE = 'Europe/Berlin';

const someMoment = (): Date => new Date(SOME_MOMENT);
const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Runs a write in the name of the row's owner. */
const write = <T>(database: Database, userId: string, fn: (transaction: Transaction) => Promise<T>) =>
  database.asUser(userId, { write: true }, fn);

/** Stores a person with a unique address; the password hash fits no password. */
export function buildUser(database: Database, overrides: Overrides<CreationOf<User>> = {}): Promise<User> {
  const id = overrides.id ?? newId();
  const values = { email: `${id}@example.test`, passwordHash: 'none', timeZone: ZONE, ...overrides, id };
  return write(database, id, (transaction) => User.create(values, { transaction }));
}

/** The stated owner, or a fresh person. */
async function ownerOf(database: Database, overrides: { userId?: string }): Promise<string> {
  return overrides.userId ?? (await buildUser(database)).id;
}

/** Stores a session of a day for a person who is made up if not stated. */
export async function buildSession(
  database: Database,
  overrides: Overrides<CreationOf<Session>> = {},
): Promise<Session> {
  const values = {
    userId: await ownerOf(database, overrides),
    tokenSha256: hex(32),
    timeZone: ZONE,
    scopes: ['READ', 'WRITE'] as ('READ' | 'WRITE')[],
    expiresAt: new Date(Date.now() + 86_400_000),
    ...overrides,
  };
  return write(database, values.userId, (transaction) => Session.create(values, { transaction }));
}

/** Stores an API token without an end for a person who is made up if not stated. */
export async function buildApiToken(
  database: Database,
  overrides: Overrides<CreationOf<ApiToken>> = {},
): Promise<ApiToken> {
  const values = {
    userId: await ownerOf(database, overrides),
    name: 'phone',
    tokenSha256: hex(32),
    timeZone: ZONE,
    scopes: ['READ', 'WRITE'] as ('READ' | 'WRITE')[],
    ...overrides,
  };
  return write(database, values.userId, (transaction) => ApiToken.create(values, { transaction }));
}

/** Stores an act of logging without any log. */
export async function buildLogEntry(
  database: Database,
  overrides: Overrides<CreationOf<LogEntry>> = {},
): Promise<LogEntry> {
  const values = { userId: await ownerOf(database, overrides), source: 'form', ...overrides };
  return write(database, values.userId, (transaction) => LogEntry.create(values, { transaction }));
}

interface LogParents {
  readonly userId: string;
  readonly entryId: string;
  readonly datetime: Date;
  readonly timeZone: string;
  readonly source: string;
}

/** What all logs have in common, with the entry made up if not stated. */
async function logParents(
  database: Database,
  overrides: { userId?: string; entryId?: string; source?: string },
): Promise<LogParents> {
  const userId = await ownerOf(database, overrides);
  const source = overrides.source ?? 'form';
  const entryId = overrides.entryId ?? (await buildLogEntry(database, { userId, source })).id;
  return { userId, entryId, datetime: someMoment(), timeZone: ZONE, source };
}

/** Stores a blood pressure of 128/82 with a pulse of 64. */
export async function buildHeartLog(
  database: Database,
  overrides: Overrides<CreationOf<HeartLog>> = {},
): Promise<HeartLog> {
  const measures = { systolicMmhg: 128, diastolicMmhg: 82, rateBpm: 64 };
  const values = { ...(await logParents(database, overrides)), ...measures, ...overrides };
  return write(database, values.userId, (transaction) => HeartLog.create(values, { transaction }));
}

/** Stores a weight of 180.5 lb. */
export async function buildBodyLog(
  database: Database,
  overrides: Overrides<CreationOf<BodyLog>> = {},
): Promise<BodyLog> {
  const values = { ...(await logParents(database, overrides)), weightLb: 180.5, ...overrides };
  return write(database, values.userId, (transaction) => BodyLog.create(values, { transaction }));
}

/** Stores two eggs. */
export async function buildNutritionLog(
  database: Database,
  overrides: Overrides<CreationOf<NutritionLog>> = {},
): Promise<NutritionLog> {
  const eggs = {
    shortDescription: '2 eggs',
    longDescription: 'Two boiled eggs',
    proteinG: 12.6,
    sodiumMg: 124,
    potassiumMg: 126,
  };
  const values = { ...(await logParents(database, overrides)), ...eggs, ...overrides };
  return write(database, values.userId, (transaction) => NutritionLog.create(values, { transaction }));
}

/** Stores an espresso. */
export async function buildCaffeineLog(
  database: Database,
  overrides: Overrides<CreationOf<CaffeineLog>> = {},
): Promise<CaffeineLog> {
  const espresso = { itemDescription: 'espresso', caffeineMg: 63 };
  const values = { ...(await logParents(database, overrides)), ...espresso, ...overrides };
  return write(database, values.userId, (transaction) => CaffeineLog.create(values, { transaction }));
}

/** Stores one US standard drink. */
export async function buildAlcoholLog(
  database: Database,
  overrides: Overrides<CreationOf<AlcoholLog>> = {},
): Promise<AlcoholLog> {
  const beer = { itemDescription: 'beer', alcoholOz: 0.6 };
  const values = { ...(await logParents(database, overrides)), ...beer, ...overrides };
  return write(database, values.userId, (transaction) => AlcoholLog.create(values, { transaction }));
}

/** Stores 20 minutes of sauna. */
export async function buildSaunaLog(
  database: Database,
  overrides: Overrides<CreationOf<SaunaLog>> = {},
): Promise<SaunaLog> {
  const values = { ...(await logParents(database, overrides)), durationMin: 20, ...overrides };
  return write(database, values.userId, (transaction) => SaunaLog.create(values, { transaction }));
}

/** Stores a message that waits for an answer. */
export async function buildClarification(
  database: Database,
  overrides: Overrides<CreationOf<Clarification>> = {},
): Promise<Clarification> {
  const values = {
    userId: await ownerOf(database, overrides),
    text: 'coffee',
    writtenAt: someMoment(),
    timeZone: ZONE,
    question: 'How large was it?',
    drafts: [],
    ...overrides,
  };
  return write(database, values.userId, (transaction) => Clarification.create(values, { transaction }));
}

/** Stores an answer without figures. */
export async function buildAnswer(
  database: Database,
  overrides: Overrides<CreationOf<Answer>> = {},
): Promise<Answer> {
  const values = {
    userId: await ownerOf(database, overrides),
    conversationId: newId(),
    question: 'what was my pulse?',
    askedAt: someMoment(),
    timeZone: ZONE,
    text: 'There is no pulse yet.',
    status: 'NO_DATA',
    figures: [],
    receipts: [],
    model: 'offline',
    ...overrides,
  };
  return write(database, values.userId, (transaction) => Answer.create(values, { transaction }));
}

/** Stores a finished first span of a trace of its own. */
export async function buildStoredSpan(
  database: Database,
  overrides: Overrides<CreationOf<StoredSpan>> = {},
): Promise<StoredSpan> {
  const values = {
    userId: await ownerOf(database, overrides),
    traceId: hex(16),
    spanId: hex(8),
    name: 'logText',
    service: 'ai-data-logger',
    kind: 'CHAIN',
    startTime: someMoment(),
    durationMs: 12.5,
    status: 'OK',
    ...overrides,
  };
  return write(database, values.userId, (transaction) => StoredSpan.create(values, { transaction }));
}

/** Stores a ledger line of a model call. */
export async function buildEgressRecord(
  database: Database,
  overrides: Overrides<CreationOf<EgressRecord>> = {},
): Promise<EgressRecord> {
  const values = {
    userId: await ownerOf(database, overrides),
    at: someMoment(),
    host: 'model.example.test',
    purpose: 'draft',
    bytesSent: 100,
    bytesReceived: 200,
    digest: hex(32),
    ...overrides,
  };
  return write(database, values.userId, (transaction) => EgressRecord.create(values, { transaction }));
}
