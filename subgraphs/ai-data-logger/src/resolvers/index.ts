import type { Resolvers } from '../__generated__/resolvers-types';
import { AlcoholLog } from './AlcoholLog';
import { BodyLog } from './BodyLog';
import { CaffeineLog } from './CaffeineLog';
import { Food } from './Food';
import { HealthLog } from './HealthLog';
import { HealthLogConnection } from './HealthLogConnection';
import { HeartLog } from './HeartLog';
import { ImportJob } from './ImportJob';
import { LogEntry } from './LogEntry';
import { LogRevision } from './LogRevision';
import { LogTextResult } from './LogTextResult';
import { deleteLog } from './Mutation/deleteLog';
import { editLog } from './Mutation/editLog';
import { logAlcohol } from './Mutation/logAlcohol';
import { logBody } from './Mutation/logBody';
import { logCaffeine } from './Mutation/logCaffeine';
import { logHeart } from './Mutation/logHeart';
import { logMany } from './Mutation/logMany';
import { logNutrition } from './Mutation/logNutrition';
import { logSauna } from './Mutation/logSauna';
import { logText } from './Mutation/logText';
import { setLoggingPreferences } from './Mutation/setLoggingPreferences';
import { undoEntry } from './Mutation/undoEntry';
import { NutritionLog } from './NutritionLog';
import { foods } from './Query/foods';
import { healthLogs } from './Query/healthLogs';
import { loggingPreferences } from './Query/loggingPreferences';
import { logHistory } from './Query/logHistory';
import { previewText } from './Query/previewText';
import { importJob } from './Query/importJob';
import { SaunaLog } from './SaunaLog';

/** One resolver per root field, and of the types what is not a plain property. */
export const resolvers: Resolvers = {
  Query: { foods, healthLogs, importJob, logHistory, loggingPreferences, previewText },
  Mutation: {
    deleteLog,
    editLog,
    logAlcohol,
    logBody,
    logCaffeine,
    logHeart,
    logMany,
    logNutrition,
    logSauna,
    logText,
    setLoggingPreferences,
    undoEntry,
  },
  Food,
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
  LogRevision,
  LogTextResult,
};
