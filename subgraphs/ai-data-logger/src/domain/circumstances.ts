import {
  type Circumstances,
  emergencyNumberOf,
  tellsEmergency,
  tellsUrgentSymptom,
} from '@phda/shared-models/src/registry';

import { normalise } from './text/normalise';
import type { Situation } from './types';

/** Circumstances of a message, and whether its words alone are an emergency. */
export interface ToldCircumstances extends Circumstances {
  readonly isEmergency: boolean;
}

const PREGNANT =
  /\b(?:pregnan\w*|preggo|expecting (?:a baby|twins)|(?:first|second|third|1st|2nd|3rd) trimester|\d+ ?(?:weeks?|wks?|w) (?:pregnant|pp|post ?partum|post ?natal|along)|post-? ?(?:partum|natal)|pp (?:day|week|wk|d|w)\b|(?:day|week) \d+ (?:pp|post ?partum|post ?natal)\b|(?:after|since) (?:the |giving |my )?(?:birth|delivery|c-? ?section)|gave birth|had (?:the|my|our) baby|pre-? ?eclampsia)\b/;
const NOT_PREGNANT = /\b(?:not|isn't|aren't|no longer|negative) (?:\w+ )?(?:pregnan|preggo)/;

/** What a message and the person's profile tell beside the numbers: pregnancy, symptoms, and whom to call where the person is. */
export function circumstancesOf(message: string, situation: Situation): ToldCircumstances {
  const text = normalise(message);
  const isTold = PREGNANT.test(text) && !NOT_PREGNANT.test(text);
  return {
    isPregnant: isTold || situation.knowledge?.isPregnant === true,
    hasSymptoms: tellsUrgentSymptom(text),
    isEmergency: tellsEmergency(text),
    emergencyNumber: emergencyNumberOf(situation.region.country),
  };
}
