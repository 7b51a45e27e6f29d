import type { NutritionLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const NutritionLog: NutritionLogResolvers = logOf<NutritionLogResolvers>('NutritionLog');
