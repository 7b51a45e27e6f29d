import { rememberRecent } from '@phda/shared-service';

import { QUESTION } from './asking';
import { CHANGE } from './changes';
import { DENIAL } from './denials';
import { ELSEWHERE } from './elsewhere';
import { HABIT } from './habits';
import { HEARSAY, TRIAL, UNREAL } from './hearsay';
import { isCoded, MACHINE_ORDERS, undisguised } from './machine-orders';
import { GOAL, PLAN, REFERENCE } from './plans';
import { ADVERT, OFFER, PURCHASE } from './purchases';
import type { Reason } from './reason';
import { ruleMatching } from './reason';
import { RECIPE } from './recipes';

/** Reasons that speak about a clause as a whole, in the order in which they are tried. */
const ABOUT_ALL: readonly Reason[] = [QUESTION, UNREAL, PLAN, HABIT, GOAL, HEARSAY, ELSEWHERE];
/** Reasons that a clause refutes by saying that it was had: "had a $4 coffee". */
const ABOUT_GOODS: readonly Reason[] = [OFFER, PURCHASE];
/** Reasons that speak about a message as a whole. */
const ABOUT_MESSAGE: readonly Reason[] = [TRIAL, RECIPE, ADVERT, REFERENCE];
/** Reasons that a heading cannot give: "not bad: 118/76", "lost weight: 78.8 kg". */
const ABOUT_BODY: readonly Reason[] = [CHANGE, DENIAL];

/** Why a whole message is no log, for instance an order hidden in it; null when it may be one. */
export function messageReason(text: string, message = text): string | null {
  return isCoded(message) ? MACHINE_ORDERS.says : reasonOfText(text).says;
}

/** Looking for corrections and looking for logs both ask it of the same message. */
const reasonOfText = rememberRecent(4, (text): { readonly says: string | null } => {
  if (ruleMatching(MACHINE_ORDERS, undisguised(text)) !== null) return MACHINE_ORDERS;
  const found = ABOUT_MESSAGE.find((reason) => ruleMatching(reason, text) !== null);
  return found ?? { says: null };
});

/** "after shopping", "while cooking" and "watching the news" tell when a thing was had, and are no shopping, cooking or news. */
const CIRCUMSTANCE =
  /\b(?:after|before|while|during|since|post|pre|despite|watching)\s(?:(?:the|my|a|an|some|our)\s)?[a-z'-]+(?:\sup\b)?|\bbecause [a-z' ]{1,40}/g;
const HEADING = /^[^:]{1,40}:(?!\d)/;

/** The reason that the words of one clause give by themselves; null when they may be a log. */
export function reasonOfClause(text: string): Reason | null {
  const said = text.replace(CIRCUMSTANCE, ' ');
  const body = said.replace(HEADING, '');
  const find = (reasons: readonly Reason[], words: string): Reason | undefined =>
    reasons.find((reason) => ruleMatching(reason, words) !== null);
  return (
    find(ABOUT_ALL, said) ??
    (isFact(said) || BOUGHT_FOR_ME.test(said) || HEART_READING.test(said) ? null : find(ABOUT_GOODS, said)) ??
    find(ABOUT_BODY, body) ??
    null
  );
}

/** "a friend bought me a pint" tells of a drink, not of shopping. */
const BOUGHT_FOR_ME = /\b(?:bought|got|made|poured|gave|brought|ordered|served) me\b/;

/** A blood pressure or pulse is not bought. */
const HEART_READING =
  /\b(?:bp|blood pressure|pulse|hr|heart rate)\W{0,3}\d{2,3}|\b\d{2,3}(?:\/| over )\d{2,3}\b/;

const FACT =
  /^\W*(?:(?:and|but|so|then|i|we|just|only|already|also|actually|still|today|yesterday|last night|tonight|this morning|later|ended up|instead)\W+)*(?:had|drank|ate|did|took|finished|downed|got|measured|weighed|checked|managed|settled for|enjoyed|sipped|having|drinking|eating)\b/;

/** Says whether a clause begins by telling what was done: "had 3", "I only drank one". */
export function isFact(text: string): boolean {
  return FACT.test(text);
}

const READING =
  /\d{2,3} ?(?:\/|over) ?\d{2,3}\b|\b\d[\d.,]{0,12} ?(?:kg|kgs|kilos?|lb|lbs|pounds|bpm)\b|\b(?:bp|pulse|hr|weight) ?:? ?\d/;

/** Says whether a clause states a measurement, which stands by itself beside whatever else the sentence says. */
export function isReading(text: string): boolean {
  return READING.test(text);
}
