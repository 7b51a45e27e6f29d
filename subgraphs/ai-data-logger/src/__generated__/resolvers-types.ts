// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LogRow } from '../data/log-row';
import type { LogPage } from '../data/list-logs';
import type { ImportJobRow } from '../data/imports/import-job';
import type { EntryRow } from '../data/entry-row';
import type { LogTextOutcome } from '../workflows/log-text/state';
import type { SubgraphContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant in RFC 3339 with an offset, year 1900 to 2200. PHDA answers in UTC with milliseconds. */
  DateTime: { input: string; output: string };
  /** A calendar day, YYYY-MM-DD, in the time zone of the person at the moment of the event. */
  LocalDate: { input: string; output: string };
  /** A canonical IANA time zone name such as Europe/Berlin. */
  TimeZone: { input: string; output: string };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
  _FieldSet: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: 'Query';
  /** The person's logs, newest first. Undone and deleted ones are left out, counts included. */
  healthLogs: HealthLogConnection;
  /** An import of the person's, or null when there is none with this id. Files come in by `POST /imports`. */
  importJob: Maybe<ImportJob>;
};

export type QueryHealthLogsArgs = {
  kinds?: InputMaybe<Array<LogKind>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Logs a blood pressure, a pulse, or both. */
  logHeart: HeartLog;
  /** Logs a weight, a body-composition scan, or parts of one. */
  logBody: BodyLog;
  /** Logs something eaten. */
  logNutrition: NutritionLog;
  /** Logs caffeine from a drink, food or medicine. */
  logCaffeine: CaffeineLog;
  /** Logs an alcoholic drink. */
  logAlcohol: AlcoholLog;
  /** Logs a sauna session. */
  logSauna: SaunaLog;
  /** Logs what a message says, or asks one question, or says why nothing was logged. Either all of a message is written or none of it. */
  logText: LogTextResult;
  /** Takes one log out of all lists and numbers. NOT_FOUND when the person has no such log. */
  deleteLog: Scalars['Boolean']['output'];
  /** Takes back one act of logging with all of its logs. Undoing again changes nothing. NOT_FOUND when the person has no such entry. */
  undoEntry: LogEntry;
};

export type MutationLogHeartArgs = {
  input: LogHeartInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogBodyArgs = {
  input: LogBodyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogNutritionArgs = {
  input: LogNutritionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogCaffeineArgs = {
  input: LogCaffeineInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogAlcoholArgs = {
  input: LogAlcoholInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogSaunaArgs = {
  input: LogSaunaInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLogTextArgs = {
  input: LogTextInput;
};

export type MutationDeleteLogArgs = {
  id: Scalars['ID']['input'];
};

export type MutationUndoEntryArgs = {
  id: Scalars['ID']['input'];
};

/** The six kinds of log. */
export type LogKind =
  /** Blood pressure and pulse. */
  | 'HEART'
  /** Weight and body composition. */
  | 'BODY'
  /** Food and its protein, sodium and potassium. */
  | 'NUTRITION'
  /** Caffeine from drinks, food or medicine. */
  | 'CAFFEINE'
  /** Pure alcohol from drinks. */
  | 'ALCOHOL'
  /** Sauna sessions. */
  | 'SAUNA';

/** Was the heart measured at rest, during or right after exercise, or is it not said? */
export type HeartContext =
  /** Measured at rest. */
  | 'REST'
  /** Measured during or right after exercise. */
  | 'EXERCISE'
  /** Not said. */
  | 'UNKNOWN';

/** One row of a log table. A measure that is null was not recorded; it is never 0. */
export type HealthLog = {
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
};

/** A measurement of blood pressure, pulse, or both. */
export type HeartLog = HealthLog & {
  __typename?: 'HeartLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** Systolic blood pressure in mmHg. */
  systolicMmhg: Maybe<Scalars['Int']['output']>;
  /** Diastolic blood pressure in mmHg. */
  diastolicMmhg: Maybe<Scalars['Int']['output']>;
  /** Heart rate in beats per minute. */
  rateBpm: Maybe<Scalars['Int']['output']>;
  /** At rest, with exercise, or not said. */
  context: HeartContext;
};

/** A weight or a body-composition scan. */
export type BodyLog = HealthLog & {
  __typename?: 'BodyLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** Weight in pounds. */
  weightLb: Maybe<Scalars['Float']['output']>;
  /** Skeletal muscle mass in pounds. */
  smmLb: Maybe<Scalars['Float']['output']>;
  /** Body fat in percent of the weight. */
  pbf: Maybe<Scalars['Float']['output']>;
  /** Extracellular water as a share of total body water. */
  ecwTcw: Maybe<Scalars['Float']['output']>;
};

/** Something eaten. */
export type NutritionLog = HealthLog & {
  __typename?: 'NutritionLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** What it was, in a few words. */
  shortDescription: Scalars['String']['output'];
  /** What it was, in full. */
  longDescription: Scalars['String']['output'];
  /** Protein in grams. */
  proteinG: Maybe<Scalars['Float']['output']>;
  /** Sodium in milligrams. */
  sodiumMg: Maybe<Scalars['Float']['output']>;
  /** Potassium in milligrams. */
  potassiumMg: Maybe<Scalars['Float']['output']>;
};

/** Caffeine from a drink, food or medicine. */
export type CaffeineLog = HealthLog & {
  __typename?: 'CaffeineLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** What it was. */
  itemDescription: Scalars['String']['output'];
  /** Caffeine in milligrams. */
  caffeineMg: Scalars['Float']['output'];
};

/** An alcoholic drink. */
export type AlcoholLog = HealthLog & {
  __typename?: 'AlcoholLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** What it was. */
  itemDescription: Scalars['String']['output'];
  /** US fluid ounces of pure ethanol; one US standard drink is 0.6. */
  alcoholOz: Scalars['Float']['output'];
};

/** A sauna session. */
export type SaunaLog = HealthLog & {
  __typename?: 'SaunaLog';
  /** The id of the log. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  datetime: Scalars['DateTime']['output'];
  /** Where it happened, as far as clocks go. */
  timeZone: Scalars['TimeZone']['output'];
  /** The day it belongs to. */
  localDate: Scalars['LocalDate']['output'];
  /** How it came in: text, form, api or import:<format>. */
  source: Scalars['String']['output'];
  /** What the person added in their own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The person's tags, without the #. */
  tags: Array<Scalars['String']['output']>;
  /** The act of logging it belongs to. */
  entry: Maybe<LogEntry>;
  /** How long it was, in minutes. */
  durationMin: Scalars['Int']['output'];
};

/** A page of logs. */
export type HealthLogConnection = {
  __typename?: 'HealthLogConnection';
  /** The logs of this page with their cursors. */
  edges: Array<HealthLogEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many logs there are in all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One log of a page. */
export type HealthLogEdge = {
  __typename?: 'HealthLogEdge';
  /** Where this log stands; pass it as `after`. */
  cursor: Scalars['String']['output'];
  /** The log. */
  node: HealthLog;
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** The cursor of the last item, or null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A measurement of blood pressure, pulse, or both. */
export type LogHeartInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Systolic blood pressure in mmHg. */
  systolicMmhg?: InputMaybe<Scalars['Int']['input']>;
  /** Diastolic blood pressure in mmHg. */
  diastolicMmhg?: InputMaybe<Scalars['Int']['input']>;
  /** Heart rate in beats per minute. */
  rateBpm?: InputMaybe<Scalars['Int']['input']>;
  /** At rest, with exercise, or not said. */
  context?: InputMaybe<HeartContext>;
};

/** A weight or a body-composition scan. */
export type LogBodyInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Weight in pounds. */
  weightLb?: InputMaybe<Scalars['Float']['input']>;
  /** Skeletal muscle mass in pounds. */
  smmLb?: InputMaybe<Scalars['Float']['input']>;
  /** Body fat in percent of the weight. */
  pbf?: InputMaybe<Scalars['Float']['input']>;
  /** Extracellular water as a share of total body water. */
  ecwTcw?: InputMaybe<Scalars['Float']['input']>;
};

/** Something eaten. */
export type LogNutritionInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it was, in a few words. */
  shortDescription: Scalars['String']['input'];
  /** What it was, in full; the short description when left out. */
  longDescription?: InputMaybe<Scalars['String']['input']>;
  /** Protein in grams. */
  proteinG?: InputMaybe<Scalars['Float']['input']>;
  /** Sodium in milligrams. */
  sodiumMg?: InputMaybe<Scalars['Float']['input']>;
  /** Potassium in milligrams. */
  potassiumMg?: InputMaybe<Scalars['Float']['input']>;
};

/** Caffeine from a drink, food or medicine. */
export type LogCaffeineInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it was. */
  itemDescription: Scalars['String']['input'];
  /** Caffeine in milligrams. */
  caffeineMg: Scalars['Float']['input'];
};

/** An alcoholic drink. */
export type LogAlcoholInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it was. */
  itemDescription: Scalars['String']['input'];
  /** US fluid ounces of pure ethanol; one US standard drink is 0.6. */
  alcoholOz: Scalars['Float']['input'];
};

/** A sauna session. */
export type LogSaunaInput = {
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How long it was, in minutes. */
  durationMin: Scalars['Int']['input'];
};

/** A message to be logged. */
export type LogTextInput = {
  /** What the person wrote; at most 5,000 characters. */
  text: Scalars['String']['input'];
  /** When the words were written (now when left out): 'yesterday 9pm' counts from it. */
  writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where they were written; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** BCP 47 tag that decides units and day-month order; the country of the zone when left out. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The id of a TextNeedsClarification whose question this message answers. */
  inReplyTo?: InputMaybe<Scalars['ID']['input']>;
  /** A photo that was sent before. This installation cannot read photos and says so. */
  imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again with the same input, the stored result is given and nothing is written; at most 255 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a message. */
export type LogTextResult = TextLogged | TextChanged | TextNeedsClarification | TextNotALog | TextRejected;

/** Returned when everything in the message was written. */
export type TextLogged = {
  __typename?: 'TextLogged';
  /** The act of logging, to be undone as one. */
  entry: Maybe<LogEntry>;
  /** The rows as read back. */
  logs: Array<HealthLog>;
  /** What was logged, made from the rows as read back, with every assumption that was made. */
  confirmation: Scalars['String']['output'];
  /** What the person should know about it. */
  notices: Array<Notice>;
  /** What was in the message but has no table, such as steps, medicine or mood. */
  notRecorded: Array<Scalars['String']['output']>;
};

/** Returned when the message took earlier logs back. */
export type TextChanged = {
  __typename?: 'TextChanged';
  /** The act of logging that was taken back, or that the logs belonged to. */
  entry: LogEntry;
  /** The logs as they were before. */
  before: Array<HealthLog>;
  /** The logs as they are now; none after they were taken back. */
  after: Array<HealthLog>;
  /** What was done, made from the rows as read back. */
  confirmation: Scalars['String']['output'];
  /** What the person should know about it. */
  notices: Array<Notice>;
};

/** Returned when something has to be asked first. Nothing was written. */
export type TextNeedsClarification = {
  __typename?: 'TextNeedsClarification';
  /** Pass it as `inReplyTo` with the answer. */
  id: Scalars['ID']['output'];
  /** One short question. */
  question: Scalars['String']['output'];
  /** The whole draft, as far as it was understood. */
  drafts: Array<DraftLog>;
  /** What the person should know already. */
  notices: Array<Notice>;
};

/** Something the person should know. */
export type Notice = {
  __typename?: 'Notice';
  /** How much it matters. */
  level: NoticeLevel;
  /** One or a few plain sentences. */
  text: Scalars['String']['output'];
};

/** How much a notice matters. */
export type NoticeLevel =
  /** Good to know. */
  | 'INFO'
  /** Please look at the value again. */
  | 'CHECK'
  /** Act today, or now. */
  | 'URGENT';

/** Returned when the message is not a log: a question, a plan, a negation, somebody else's reading. Nothing was written. */
export type TextNotALog = {
  __typename?: 'TextNotALog';
  /** Why it was not taken as a log. */
  reason: Scalars['String']['output'];
};

/** Returned when the message cannot be logged at all. Nothing was written. */
export type TextRejected = {
  __typename?: 'TextRejected';
  /** Why, and what to do. */
  reason: Scalars['String']['output'];
};

/** A row that would be written. */
export type DraftLog = {
  __typename?: 'DraftLog';
  /** The kind of log. */
  kind: LogKind;
  /** When it happened, as understood. */
  datetime: Scalars['DateTime']['output'];
  /** The fields of the log type; null is not said. */
  fields: Scalars['JSON']['output'];
  /** 1 for stated numbers, less for estimates. */
  confidence: Scalars['Float']['output'];
  /** The fields that are still missing. */
  missing: Array<Scalars['String']['output']>;
};

/** One act of logging: a message, a form or an import batch. Undo takes back all of it. */
export type LogEntry = {
  __typename?: 'LogEntry';
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  /** The person's own words, when it was a message. */
  text: Maybe<Scalars['String']['output']>;
  /** When it came in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was taken back, or null. */
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Its logs, oldest first; none after it was undone. Of an import with many, the first 500: `healthLogs` pages through all. */
  logs: Array<HealthLog>;
  /** How it was done. */
  trace: Maybe<Trace>;
};

/** A file on its way into the logs. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The id that `POST /imports` answered. */
  id: Scalars['ID']['output'];
  /** The format of the file, or auto until it is recognised by its content. */
  format: Scalars['String']['output'];
  /** How far it is. */
  status: ImportStatus;
  /** Records that were read: logsWritten, duplicates and skipped together, once the import is done. */
  recordsRead: Scalars['Int']['output'];
  /** Logs that were stored. */
  logsWritten: Scalars['Int']['output'];
  /** Records that were there already, from an earlier import or earlier in the file. */
  duplicates: Scalars['Int']['output'];
  /** Records that gave no log; problems says why. */
  skipped: Scalars['Int']['output'];
  /** How much of the file was read, from 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Why records were skipped and which were kept although they are unlikely. What many records have in common is said once, with their number. */
  problems: Array<ImportProblem>;
  /** The act of logging that all logs of the file belong to, to be undone as one; null until the format is known. */
  entry: Maybe<LogEntry>;
};

/** How far an import is. */
export type ImportStatus =
  /** Received, and waiting for its turn. */
  | 'QUEUED'
  /** Being read. */
  | 'RUNNING'
  /** Read to its end. */
  | 'DONE'
  /** Not read, or not to its end; the first problem says why. What was stored before that stays. */
  | 'FAILED';

/** Something to know about a record of a file, or about many. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** The line of the file, from 1, where lines mean something. */
  line: Maybe<Scalars['Int']['output']>;
  /** What is the matter, in one sentence. */
  message: Scalars['String']['output'];
};

/** What the machine did to serve one operation, across all services. */
export type Trace = {
  __typename?: 'Trace';
  /** The OpenTelemetry trace id, 32 hex digits. */
  id: Scalars['ID']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  HeartLog: HeartLog;
  BodyLog: BodyLog;
  NutritionLog: NutritionLog;
  CaffeineLog: CaffeineLog;
  AlcoholLog: AlcoholLog;
  SaunaLog: SaunaLog;
  LogEntry: LogEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HeartLog: { __typename: 'HeartLog' } & GraphQLRecursivePick<FederationTypes['HeartLog'], { id: true }>;
  BodyLog: { __typename: 'BodyLog' } & GraphQLRecursivePick<FederationTypes['BodyLog'], { id: true }>;
  NutritionLog: { __typename: 'NutritionLog' } & GraphQLRecursivePick<
    FederationTypes['NutritionLog'],
    { id: true }
  >;
  CaffeineLog: { __typename: 'CaffeineLog' } & GraphQLRecursivePick<
    FederationTypes['CaffeineLog'],
    { id: true }
  >;
  AlcoholLog: { __typename: 'AlcoholLog' } & GraphQLRecursivePick<
    FederationTypes['AlcoholLog'],
    { id: true }
  >;
  SaunaLog: { __typename: 'SaunaLog' } & GraphQLRecursivePick<FederationTypes['SaunaLog'], { id: true }>;
  LogEntry: { __typename: 'LogEntry' } & GraphQLRecursivePick<FederationTypes['LogEntry'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LogKind: LogKind;
  HeartContext: HeartContext;
  HealthLog: ResolverTypeWrapper<LogRow>;
  HeartLog: ResolverTypeWrapper<LogRow>;
  BodyLog: ResolverTypeWrapper<LogRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NutritionLog: ResolverTypeWrapper<LogRow>;
  CaffeineLog: ResolverTypeWrapper<LogRow>;
  AlcoholLog: ResolverTypeWrapper<LogRow>;
  SaunaLog: ResolverTypeWrapper<LogRow>;
  HealthLogConnection: ResolverTypeWrapper<LogPage>;
  HealthLogEdge: ResolverTypeWrapper<Omit<HealthLogEdge, 'node'> & { node: ResolversTypes['HealthLog'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LogHeartInput: LogHeartInput;
  LogBodyInput: LogBodyInput;
  LogNutritionInput: LogNutritionInput;
  LogCaffeineInput: LogCaffeineInput;
  LogAlcoholInput: LogAlcoholInput;
  LogSaunaInput: LogSaunaInput;
  LogTextInput: LogTextInput;
  LogTextResult: ResolverTypeWrapper<LogTextOutcome>;
  TextLogged: ResolverTypeWrapper<
    Omit<TextLogged, 'entry' | 'logs'> & {
      entry?: Maybe<ResolversTypes['LogEntry']>;
      logs: Array<ResolversTypes['HealthLog']>;
    }
  >;
  TextChanged: ResolverTypeWrapper<
    Omit<TextChanged, 'entry' | 'before' | 'after'> & {
      entry: ResolversTypes['LogEntry'];
      before: Array<ResolversTypes['HealthLog']>;
      after: Array<ResolversTypes['HealthLog']>;
    }
  >;
  TextNeedsClarification: ResolverTypeWrapper<TextNeedsClarification>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeLevel: NoticeLevel;
  TextNotALog: ResolverTypeWrapper<TextNotALog>;
  TextRejected: ResolverTypeWrapper<TextRejected>;
  DraftLog: ResolverTypeWrapper<DraftLog>;
  LogEntry: ResolverTypeWrapper<EntryRow>;
  ImportJob: ResolverTypeWrapper<ImportJobRow>;
  ImportStatus: ImportStatus;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  Trace: ResolverTypeWrapper<Trace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  HealthLog: LogRow;
  HeartLog: LogRow;
  BodyLog: LogRow;
  Float: Scalars['Float']['output'];
  NutritionLog: LogRow;
  CaffeineLog: LogRow;
  AlcoholLog: LogRow;
  SaunaLog: LogRow;
  HealthLogConnection: LogPage;
  HealthLogEdge: Omit<HealthLogEdge, 'node'> & { node: ResolversParentTypes['HealthLog'] };
  PageInfo: PageInfo;
  LogHeartInput: LogHeartInput;
  LogBodyInput: LogBodyInput;
  LogNutritionInput: LogNutritionInput;
  LogCaffeineInput: LogCaffeineInput;
  LogAlcoholInput: LogAlcoholInput;
  LogSaunaInput: LogSaunaInput;
  LogTextInput: LogTextInput;
  LogTextResult: LogTextOutcome;
  TextLogged: Omit<TextLogged, 'entry' | 'logs'> & {
    entry?: Maybe<ResolversParentTypes['LogEntry']>;
    logs: Array<ResolversParentTypes['HealthLog']>;
  };
  TextChanged: Omit<TextChanged, 'entry' | 'before' | 'after'> & {
    entry: ResolversParentTypes['LogEntry'];
    before: Array<ResolversParentTypes['HealthLog']>;
    after: Array<ResolversParentTypes['HealthLog']>;
  };
  TextNeedsClarification: TextNeedsClarification;
  Notice: Notice;
  TextNotALog: TextNotALog;
  TextRejected: TextRejected;
  DraftLog: DraftLog;
  LogEntry: EntryRow;
  ImportJob: ImportJobRow;
  ImportProblem: ImportProblem;
  Trace: Trace;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  healthLogs?: Resolver<
    ResolversTypes['HealthLogConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryHealthLogsArgs, 'first'>
  >;
  importJob?: Resolver<
    Maybe<ResolversTypes['ImportJob']>,
    ParentType,
    ContextType,
    RequireFields<QueryImportJobArgs, 'id'>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  logHeart?: Resolver<
    ResolversTypes['HeartLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogHeartArgs, 'input'>
  >;
  logBody?: Resolver<
    ResolversTypes['BodyLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogBodyArgs, 'input'>
  >;
  logNutrition?: Resolver<
    ResolversTypes['NutritionLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogNutritionArgs, 'input'>
  >;
  logCaffeine?: Resolver<
    ResolversTypes['CaffeineLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogCaffeineArgs, 'input'>
  >;
  logAlcohol?: Resolver<
    ResolversTypes['AlcoholLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogAlcoholArgs, 'input'>
  >;
  logSauna?: Resolver<
    ResolversTypes['SaunaLog'],
    ParentType,
    ContextType,
    RequireFields<MutationLogSaunaArgs, 'input'>
  >;
  logText?: Resolver<
    ResolversTypes['LogTextResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLogTextArgs, 'input'>
  >;
  deleteLog?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteLogArgs, 'id'>
  >;
  undoEntry?: Resolver<
    ResolversTypes['LogEntry'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoEntryArgs, 'id'>
  >;
};

export type HealthLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HealthLog'] = ResolversParentTypes['HealthLog'],
> = {
  __resolveType: TypeResolveFn<
    'HeartLog' | 'BodyLog' | 'NutritionLog' | 'CaffeineLog' | 'AlcoholLog' | 'SaunaLog',
    ParentType,
    ContextType
  >;
};

export type HeartLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HeartLog'] = ResolversParentTypes['HeartLog'],
  FederationReferenceType extends FederationReferenceTypes['HeartLog'] = FederationReferenceTypes['HeartLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['HeartLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  systolicMmhg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  diastolicMmhg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rateBpm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['HeartContext'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BodyLog'] = ResolversParentTypes['BodyLog'],
  FederationReferenceType extends FederationReferenceTypes['BodyLog'] = FederationReferenceTypes['BodyLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BodyLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  weightLb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smmLb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pbf?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ecwTcw?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NutritionLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NutritionLog'] = ResolversParentTypes['NutritionLog'],
  FederationReferenceType extends FederationReferenceTypes['NutritionLog'] =
    FederationReferenceTypes['NutritionLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['NutritionLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  shortDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proteinG?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sodiumMg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  potassiumMg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaffeineLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CaffeineLog'] = ResolversParentTypes['CaffeineLog'],
  FederationReferenceType extends FederationReferenceTypes['CaffeineLog'] =
    FederationReferenceTypes['CaffeineLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CaffeineLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  itemDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caffeineMg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlcoholLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AlcoholLog'] = ResolversParentTypes['AlcoholLog'],
  FederationReferenceType extends FederationReferenceTypes['AlcoholLog'] =
    FederationReferenceTypes['AlcoholLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AlcoholLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  itemDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alcoholOz?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaunaLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SaunaLog'] = ResolversParentTypes['SaunaLog'],
  FederationReferenceType extends FederationReferenceTypes['SaunaLog'] = FederationReferenceTypes['SaunaLog'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SaunaLog']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  localDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  durationMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthLogConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HealthLogConnection'] =
    ResolversParentTypes['HealthLogConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HealthLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthLogEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HealthLogEdge'] = ResolversParentTypes['HealthLogEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HealthLog'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogTextResultResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LogTextResult'] = ResolversParentTypes['LogTextResult'],
> = {
  __resolveType: TypeResolveFn<
    'TextLogged' | 'TextChanged' | 'TextNeedsClarification' | 'TextNotALog' | 'TextRejected',
    ParentType,
    ContextType
  >;
};

export type TextLoggedResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TextLogged'] = ResolversParentTypes['TextLogged'],
> = {
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  logs?: Resolver<Array<ResolversTypes['HealthLog']>, ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  notRecorded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextChangedResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TextChanged'] = ResolversParentTypes['TextChanged'],
> = {
  entry?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['HealthLog']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['HealthLog']>, ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextNeedsClarificationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TextNeedsClarification'] =
    ResolversParentTypes['TextNeedsClarification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['DraftLog']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'],
> = {
  level?: Resolver<ResolversTypes['NoticeLevel'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextNotALogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TextNotALog'] = ResolversParentTypes['TextNotALog'],
> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextRejectedResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TextRejected'] = ResolversParentTypes['TextRejected'],
> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftLog'] = ResolversParentTypes['DraftLog'],
> = {
  kind?: Resolver<ResolversTypes['LogKind'], ParentType, ContextType>;
  datetime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogEntryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry'],
  FederationReferenceType extends FederationReferenceTypes['LogEntry'] = FederationReferenceTypes['LogEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LogEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  logs?: Resolver<Array<ResolversTypes['HealthLog']>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType>;
};

export type ImportJobResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  recordsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem'],
> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HealthLog?: HealthLogResolvers<ContextType>;
  HeartLog?: HeartLogResolvers<ContextType>;
  BodyLog?: BodyLogResolvers<ContextType>;
  NutritionLog?: NutritionLogResolvers<ContextType>;
  CaffeineLog?: CaffeineLogResolvers<ContextType>;
  AlcoholLog?: AlcoholLogResolvers<ContextType>;
  SaunaLog?: SaunaLogResolvers<ContextType>;
  HealthLogConnection?: HealthLogConnectionResolvers<ContextType>;
  HealthLogEdge?: HealthLogEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LogTextResult?: LogTextResultResolvers<ContextType>;
  TextLogged?: TextLoggedResolvers<ContextType>;
  TextChanged?: TextChangedResolvers<ContextType>;
  TextNeedsClarification?: TextNeedsClarificationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  TextNotALog?: TextNotALogResolvers<ContextType>;
  TextRejected?: TextRejectedResolvers<ContextType>;
  DraftLog?: DraftLogResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
};
