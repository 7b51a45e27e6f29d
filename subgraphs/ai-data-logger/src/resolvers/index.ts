import type { Resolvers } from '../__generated__/resolvers-types';
import { AlcoholLog } from './AlcoholLog';
import { BodyLog } from './BodyLog';
import { CaffeineLog } from './CaffeineLog';
import { HealthLog } from './HealthLog';
import { HealthLogConnection } from './HealthLogConnection';
import { HeartLog } from './HeartLog';
import { ImportJob } from './ImportJob';
import { LogEntry } from './LogEntry';
import { LogTextResult } from './LogTextResult';
import { deleteLog } from './Mutation/deleteLog';
import { logAlcohol } from './Mutation/logAlcohol';
import { logBody } from './Mutation/logBody';
import { logCaffeine } from './Mutation/logCaffeine';
import { logHeart } from './Mutation/logHeart';
import { logNutrition } from './Mutation/logNutrition';
import { logSauna } from './Mutation/logSauna';
import { logText } from './Mutation/logText';
import { undoEntry } from './Mutation/undoEntry';
import { NutritionLog } from './NutritionLog';
import { healthLogs } from './Query/healthLogs';
import { importJob } from './Query/importJob';
import { SaunaLog } from './SaunaLog';

/** One resolver per root field, and of the types what is not a plain property. */
export const resolvers: Resolvers = {
  Query: { healthLogs, importJob },
  Mutation: {
    deleteLog,
    logAlcohol,
    logBody,
    logCaffeine,
    logHeart,
    logNutrition,
    logSauna,
    logText,
    undoEntry,
  },
  HealthLog,
  AlcoholLog,
  BodyLog,
  CaffeineLog,
  HeartLog,
  NutritionLog,
  SaunaLog,
  HealthLogConnection,
  ImportJob,
  LogEntry,
  LogTextResult,
};
