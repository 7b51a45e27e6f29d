import { AlcoholLog } from './alcohol-log';
import { Answer } from './answer';
import { ApiToken } from './api-token';
import { BodyLog } from './body-log';
import { CaffeineLog } from './caffeine-log';
import { Clarification } from './clarification';
import { EgressRecord } from './egress-record';
import { HeartLog } from './heart-log';
import { ImportJob } from './import-job';
import { LogEntry } from './log-entry';
import { LogRevision } from './log-revision';
import { LoggingPreference } from './logging-preference';
import { NutritionLog } from './nutrition-log';
import { PersonalFood } from './personal-food';
import { Photo } from './photo';
import { SaunaLog } from './sauna-log';
import { Session } from './session';
import { StoredSpan } from './stored-span';
import { User } from './user';

export { newId } from './id';
export type { AttributesOf, CreationOf } from './owned-model';
export { NOBODY } from './stored-span';
export {
  AlcoholLog,
  Answer,
  ApiToken,
  BodyLog,
  CaffeineLog,
  Clarification,
  EgressRecord,
  HeartLog,
  ImportJob,
  LogEntry,
  LoggingPreference,
  LogRevision,
  NutritionLog,
  PersonalFood,
  Photo,
  SaunaLog,
  Session,
  StoredSpan,
  User,
};

/** The model of each log kind's table. */
export const LOG_MODELS = {
  HEART: HeartLog,
  BODY: BodyLog,
  NUTRITION: NutritionLog,
  CAFFEINE: CaffeineLog,
  ALCOHOL: AlcoholLog,
  SAUNA: SaunaLog,
} as const;

/** Every table of PHDA as a class. */
export const MODELS = [
  ...Object.values(LOG_MODELS),
  LogEntry,
  LogRevision,
  LoggingPreference,
  PersonalFood,
  Photo,
  Clarification,
  ImportJob,
  User,
  Session,
  ApiToken,
  Answer,
  StoredSpan,
  EgressRecord,
];
