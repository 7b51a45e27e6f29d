import {
  type Circumstances,
  emergencyNumberOf,
  tellsEmergency,
  tellsPregnancy,
  tellsUrgentSymptom,
} from '@phda/shared-models/src/registry';

import { placeOfZone } from './region';
import type { Situation } from './types';

/** Circumstances of what was logged, and whether its words alone are an emergency. */
export interface ToldCircumstances extends Circumstances {
  readonly isEmergency: boolean;
}

/** Where the words were written, and what is known of their writer. */
export interface Told {
  readonly timeZone: string;
  /** ISO 3166 country of the locale where the zone does not tell one. */
  readonly country?: string;
  /** Pregnant, or within six weeks after a birth, as the profile says. */
  readonly isPregnant: boolean;
}

/** What some texts (a message, a note, tags) and the profile tell beside the numbers: pregnancy, symptoms, and whom to call where the person is. */
export function circumstancesIn(
  texts: readonly (string | null)[],
  { timeZone, country, isPregnant }: Told,
): ToldCircumstances {
  const said = texts.filter((text) => text !== null && text !== '') as readonly string[];
  return {
    isPregnant: isPregnant || said.some(tellsPregnancy),
    hasSymptoms: said.some(tellsUrgentSymptom),
    isEmergency: said.some(tellsEmergency),
    // The zone says where the person is; a locale only in which language they read.
    emergencyNumber: emergencyNumberOf(placeOfZone(timeZone) ?? country ?? ''),
  };
}

/** What a message tells in the situation in which it is written. */
export function circumstancesOf(message: string, situation: Situation): ToldCircumstances {
  return circumstancesIn([message], toldBy(situation));
}

/** Place and profile of a situation. */
export function toldBy({ timeZone, region, knowledge }: Situation): Told {
  return { timeZone, country: region.country, isPregnant: knowledge?.isPregnant === true };
}
