import { AlcoholLog } from './alcohol-log';
import { Answer } from './answer';
import { BodyLog } from './body-log';
import { CaffeineLog } from './caffeine-log';
import { Clarification } from './clarification';
import { EgressRecord } from './egress-record';
import { HeartLog } from './heart-log';
import { ImportJob } from './import-job';
import { LogEntry } from './log-entry';
import { NutritionLog } from './nutrition-log';
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
  BodyLog,
  CaffeineLog,
  Clarification,
  EgressRecord,
  HeartLog,
  ImportJob,
  LogEntry,
  NutritionLog,
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
  Clarification,
  ImportJob,
  User,
  Session,
  Answer,
  StoredSpan,
  EgressRecord,
];
