import { readKnowledge, type StoredKnowledge } from '../../../data/knowledge';
import type { Region, Situation } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Brings what is known of the person into the situation that the message is read against. */
export const know =
  ({ database }: LogTextDeps) =>
  async ({ request, situation }: LogTextValues): Promise<LogTextUpdate> => {
    const known = await readKnowledge(database, request.userId);
    return { situation: situationOf(known, situation, request.locale !== null) };
  };

/** A locale sent with the message stands above the profile. */
function situationOf(known: StoredKnowledge, situation: Situation, hasLocale: boolean): Situation {
  const { unitSystem, lastWeightLb, foods } = known;
  const weightUnit = unitSystem === null || hasLocale ? null : unitSystem === 'US' ? 'lb' : 'kg';
  return {
    ...situation,
    region: hasLocale ? situation.region : preferredRegion(known, situation.region),
    knowledge: { lastWeightLb, weightUnit, isPregnant: known.pregnancy !== null, foods },
  };
}

function preferredRegion({ unitSystem, dateOrder }: StoredKnowledge, region: Region): Region {
  return {
    ...region,
    units: unitSystem ?? region.units,
    dayFirst: dateOrder === null ? region.dayFirst : dateOrder === 'DAY_FIRST',
  };
}
