import type { FoodResolvers } from '../__generated__/resolvers-types';
import type { FoodSource } from '../__generated__/resolvers-types';

export const Food: FoodResolvers = {
  source: ({ source }) => source.toUpperCase() as FoodSource,
  portions: ({ portions }) => Object.entries(portions).map(([unit, grams]) => ({ unit, grams })),
};
