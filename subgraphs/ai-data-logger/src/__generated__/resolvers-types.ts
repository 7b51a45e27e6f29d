// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LogRow } from '../data/log-row';
import type { LogPage } from '../data/list-logs';
import type { ImportJobRow } from '../data/imports/import-job';
import type { EntryRow } from '../data/entry-row';
import type { LogTextOutcome } from '../workflows/log-text/state';
import type { FoundFood } from '../data/search-foods';
import type { StoredRevision } from '../data/revisions';
import type { EditResult } from '../data/edit-log';
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
  /** What logText would do with a message: nothing is written, the entry is null, and ids are fresh and never stored. */
  previewText: LogTextResult;
  /** How one of the person's logs was changed, oldest change first; empty when it never was. NOT_FOUND when the person has no such log. */
  logHistory: Array<LogRevision>;
  /** How the person's messages are read. */
  loggingPreferences: LoggingPreferences;
  /** Foods and drinks of the food table that fit some words, best first: by name, by its words in any order, by likeness. */
  foods: Array<Food>;
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

export type QueryPreviewTextArgs = {
  input: LogTextInput;
};

export type QueryLogHistoryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFoodsArgs = {
  search: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};

/** A food or drink with its figures per 100 g; a figure is null where the source has none. */
export type Food = {
  __typename?: 'Food';
  /** Its id in the food table; it stays the same from one version of the catalogue to the next. */
  id: Scalars['ID']['output'];
  /** The name that fits the search best. */
  name: Scalars['String']['output'];
  /** All names it is known by. */
  names: Array<Scalars['String']['output']>;
  /** Where its figures are from. */
  source: FoodSource;
  /** The source in words, such as the food's number in USDA SR28 or the maker's label with its year. */
  sourceText: Scalars['String']['output'];
  /** The kinds of log that it makes. */
  kinds: Array<LogKind>;
  /** Protein in g per 100 g. */
  proteinG: Maybe<Scalars['Float']['output']>;
  /** Sodium in mg per 100 g. */
  sodiumMg: Maybe<Scalars['Float']['output']>;
  /** Potassium in mg per 100 g. */
  potassiumMg: Maybe<Scalars['Float']['output']>;
  /** Caffeine in mg per 100 g. */
  caffeineMg: Maybe<Scalars['Float']['output']>;
  /** Pure alcohol in g per 100 g. */
  alcoholG: Maybe<Scalars['Float']['output']>;
  /** The unit of the portion that is meant when no amount is said. */
  usual: Scalars['String']['output'];
  /** Its usual portions. */
  portions: Array<FoodPortion>;
};

/** What one of a unit weighs. */
export type FoodPortion = {
  __typename?: 'FoodPortion';
  /** A unit or size, such as piece, cup or large. */
  unit: Scalars['String']['output'];
  /** Its weight in g. */
  grams: Scalars['Float']['output'];
};

/** Where the figures of a food are from. */
export type FoodSource =
  /** USDA National Nutrient Database for Standard Reference, release 28. */
  | 'SR28'
  /** A dish, computed from the SR28 foods that it is usually made of. */
  | 'DISH'
  /** The label or page of its maker. */
  | 'BRAND'
  /** USDA FoodData Central, imported into this installation. */
  | 'FDC';

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
  /** Logs many things at once, in the person's units: all of them or none, as one entry. */
  logMany: LogEntry;
  /** Changes one log in place and keeps how it was; undoing the entry of the answer gives it back. NOT_FOUND when the person has no such log. */
  editLog: EditedLog;
  /** Says how the person's messages shall be read; what is left out stays as it is. */
  setLoggingPreferences: LoggingPreferences;
  /** Takes one log out of all lists and numbers. NOT_FOUND when the person has no such log. */
  deleteLog: Scalars['Boolean']['output'];
  /** Takes back one act: of logging with all of its logs, of correcting or taking back by giving the logs back as they were. Undoing again changes nothing. NOT_FOUND when the person has no such entry, CONFLICT when the logs were changed again since. */
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

export type MutationLogManyArgs = {
  logs: Array<LogInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditLogArgs = {
  id: Scalars['ID']['input'];
  changes: LogChanges;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MutationSetLoggingPreferencesArgs = {
  input: LoggingPreferencesInput;
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

/** A number that a log can hold. */
export type Measure =
  /** Systolic blood pressure; mmHg unless a unit is given (cmHg, kPa). */
  | 'SYSTOLIC'
  /** Diastolic blood pressure; mmHg unless a unit is given (cmHg, kPa). */
  | 'DIASTOLIC'
  /** Heart rate in beats per minute. */
  | 'HEART_RATE'
  /** Body weight; pounds unless a unit is given (kg, st, g). */
  | 'WEIGHT'
  /** Skeletal muscle mass; pounds unless a unit is given (kg). */
  | 'SKELETAL_MUSCLE_MASS'
  /** Body fat in percent of weight. */
  | 'BODY_FAT_PERCENT'
  /** Extracellular water as a share of total body water, or in percent with the unit %. */
  | 'ECW_TCW'
  /** Protein; grams unless a unit is given (mg, oz). */
  | 'PROTEIN'
  /** Sodium; milligrams unless a unit is given (g). */
  | 'SODIUM'
  /** Potassium; milligrams unless a unit is given (g). */
  | 'POTASSIUM'
  /** Caffeine; milligrams unless a unit is given (g). */
  | 'CAFFEINE'
  /** Pure alcohol; US fluid ounces unless a unit is given (g, ml, standard drinks, units): the last two by the country of the time zone. */
  | 'ALCOHOL'
  /** Minutes in the sauna, or hours with the unit h. */
  | 'SAUNA_MINUTES';

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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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
  /** What the person should know about its numbers: an urgent blood pressure, a value that is unusual. */
  notices: Array<Notice>;
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

/** A log of any kind, in the person's units. */
export type LogInput = {
  /** The kind of log. */
  kind: LogKind;
  /** When it happened; now when left out. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened; the profile's zone when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of a heart log: at rest, with exercise, or not said. */
  context?: InputMaybe<HeartContext>;
  /** Of food, caffeine and alcohol: what it was, in a few words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Of food: what it was, in full. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** The numbers; each measure once. */
  measures: Array<MeasureInput>;
};

/** A number with its unit. */
export type MeasureInput = {
  /** What was measured. */
  measure: Measure;
  /** How much; null clears it in an edit. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The unit the number is in, as people write it (kg, kPa, g, h); PHDA's own unit when left out. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** New values of one log; what is left out stays as it is. */
export type LogChanges = {
  /** When it happened. */
  datetime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it happened. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Anything to remember with it; null takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** All of its tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of a heart log: at rest, with exercise, or not said. */
  context?: InputMaybe<HeartContext>;
  /** Of food, caffeine and alcohol: what it was, in a few words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Of food: what it was, in full. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** The numbers that change; a null value clears one. */
  measures?: InputMaybe<Array<MeasureInput>>;
};

/** A log that was edited. */
export type EditedLog = {
  __typename?: 'EditedLog';
  /** The act of editing; its undo gives the log back as it was. */
  entry: LogEntry;
  /** The log as read back. */
  log: HealthLog;
};

/** How one act changed one log. */
export type LogRevision = {
  __typename?: 'LogRevision';
  /** When it was changed. */
  at: Scalars['DateTime']['output'];
  /** The act; its undo gives the log back as it was before. */
  entry: Maybe<LogEntry>;
  /** The log before; null when the act added it. */
  before: Maybe<HealthLog>;
  /** The log after; null when the act took it back. */
  after: Maybe<HealthLog>;
};

/** The units a person thinks in. */
export type UnitSystem =
  /** Pounds, US fluid ounces and pints. */
  | 'US'
  /** Kilograms, imperial fluid ounces and pints. */
  | 'UK'
  /** Kilograms, litres. */
  | 'METRIC';

/** Which number of 3/5 is the day. */
export type DateOrder =
  /** 3/5 is the third of May. */
  | 'DAY_FIRST'
  /** 3/5 is the fifth of March. */
  | 'MONTH_FIRST';

/** Whether blood pressures of pregnancy apply. */
export type Pregnancy =
  /** Pregnant. */
  | 'PREGNANT'
  /** Within six weeks after a birth. */
  | 'AFTER_BIRTH';

/** How a person's messages are read; null leaves it to the country of the time zone, and a locale sent with a message stands above it. */
export type LoggingPreferences = {
  __typename?: 'LoggingPreferences';
  /** The units a person thinks in; decides what a bare weight, a pint and an ounce are. */
  unitSystem: Maybe<UnitSystem>;
  /** Which number of 3/5 is the day. */
  dateOrder: Maybe<DateOrder>;
  /** Lowers the pressure from which a reading is urgent to 160/110. */
  pregnancy: Maybe<Pregnancy>;
};

/** New preferences; what is left out stays as it is, null leaves it to the country again. */
export type LoggingPreferencesInput = {
  /** The units a person thinks in. */
  unitSystem?: InputMaybe<UnitSystem>;
  /** Which number of 3/5 is the day. */
  dateOrder?: InputMaybe<DateOrder>;
  /** Whether blood pressures of pregnancy apply. */
  pregnancy?: InputMaybe<Pregnancy>;
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
  /** A photo that was sent to POST /photos before: a cuff, a body-composition sheet, a meal, a label. Its lines are read behind the text; without a vision model the message is refused with a sentence. */
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

/** Returned when the message corrected earlier logs or took them back. */
export type TextChanged = {
  __typename?: 'TextChanged';
  /** The act of changing: an entry of its own, whose undo gives the logs back as they were. */
  entry: LogEntry;
  /** The logs as they were before. */
  before: Array<HealthLog>;
  /** The logs as they are now; those that were taken back are not among them. */
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
  Food: ResolverTypeWrapper<FoundFood>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoodPortion: ResolverTypeWrapper<FoodPortion>;
  FoodSource: FoodSource;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LogKind: LogKind;
  HeartContext: HeartContext;
  Measure: Measure;
  HealthLog: ResolverTypeWrapper<LogRow>;
  HeartLog: ResolverTypeWrapper<LogRow>;
  BodyLog: ResolverTypeWrapper<LogRow>;
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
  LogInput: LogInput;
  MeasureInput: MeasureInput;
  LogChanges: LogChanges;
  EditedLog: ResolverTypeWrapper<EditResult>;
  LogRevision: ResolverTypeWrapper<StoredRevision>;
  UnitSystem: UnitSystem;
  DateOrder: DateOrder;
  Pregnancy: Pregnancy;
  LoggingPreferences: ResolverTypeWrapper<LoggingPreferences>;
  LoggingPreferencesInput: LoggingPreferencesInput;
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
  Food: FoundFood;
  Float: Scalars['Float']['output'];
  FoodPortion: FoodPortion;
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  HealthLog: LogRow;
  HeartLog: LogRow;
  BodyLog: LogRow;
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
  LogInput: LogInput;
  MeasureInput: MeasureInput;
  LogChanges: LogChanges;
  EditedLog: EditResult;
  LogRevision: StoredRevision;
  LoggingPreferences: LoggingPreferences;
  LoggingPreferencesInput: LoggingPreferencesInput;
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
  previewText?: Resolver<
    ResolversTypes['LogTextResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPreviewTextArgs, 'input'>
  >;
  logHistory?: Resolver<
    Array<ResolversTypes['LogRevision']>,
    ParentType,
    ContextType,
    RequireFields<QueryLogHistoryArgs, 'id'>
  >;
  loggingPreferences?: Resolver<ResolversTypes['LoggingPreferences'], ParentType, ContextType>;
  foods?: Resolver<
    Array<ResolversTypes['Food']>,
    ParentType,
    ContextType,
    RequireFields<QueryFoodsArgs, 'search' | 'first'>
  >;
  importJob?: Resolver<
    Maybe<ResolversTypes['ImportJob']>,
    ParentType,
    ContextType,
    RequireFields<QueryImportJobArgs, 'id'>
  >;
};

export type FoodResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Food'] = ResolversParentTypes['Food'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FoodSource'], ParentType, ContextType>;
  sourceText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['LogKind']>, ParentType, ContextType>;
  proteinG?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sodiumMg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  potassiumMg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  caffeineMg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alcoholG?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portions?: Resolver<Array<ResolversTypes['FoodPortion']>, ParentType, ContextType>;
};

export type FoodPortionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FoodPortion'] = ResolversParentTypes['FoodPortion'],
> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  logMany?: Resolver<
    ResolversTypes['LogEntry'],
    ParentType,
    ContextType,
    RequireFields<MutationLogManyArgs, 'logs'>
  >;
  editLog?: Resolver<
    ResolversTypes['EditedLog'],
    ParentType,
    ContextType,
    RequireFields<MutationEditLogArgs, 'id' | 'changes'>
  >;
  setLoggingPreferences?: Resolver<
    ResolversTypes['LoggingPreferences'],
    ParentType,
    ContextType,
    RequireFields<MutationSetLoggingPreferencesArgs, 'input'>
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
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

export type EditedLogResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EditedLog'] = ResolversParentTypes['EditedLog'],
> = {
  entry?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['HealthLog'], ParentType, ContextType>;
};

export type LogRevisionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LogRevision'] = ResolversParentTypes['LogRevision'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['HealthLog']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['HealthLog']>, ParentType, ContextType>;
};

export type LoggingPreferencesResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LoggingPreferences'] = ResolversParentTypes['LoggingPreferences'],
> = {
  unitSystem?: Resolver<Maybe<ResolversTypes['UnitSystem']>, ParentType, ContextType>;
  dateOrder?: Resolver<Maybe<ResolversTypes['DateOrder']>, ParentType, ContextType>;
  pregnancy?: Resolver<Maybe<ResolversTypes['Pregnancy']>, ParentType, ContextType>;
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
  Food?: FoodResolvers<ContextType>;
  FoodPortion?: FoodPortionResolvers<ContextType>;
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
  EditedLog?: EditedLogResolvers<ContextType>;
  LogRevision?: LogRevisionResolvers<ContextType>;
  LoggingPreferences?: LoggingPreferencesResolvers<ContextType>;
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
