import { isSaid, plainWords } from './spoken';
import { FOREIGN_SYMPTOMS } from './symptom-words';

/**
 * Words for what needs an ambulance at any blood pressure, in lower-case English: the warning signs of heart attack and stroke (American Heart Association,
 * "Warning Signs of Heart Attack, Stroke and Cardiac Arrest"), of bleeding and of loss of consciousness.
 */
const EMERGENCY: readonly RegExp[] = [
  /\bchestpains?\b|\b(?:chest|heart)(?: \w+){0,2} (?:pains?|hurts?|hurting|aches?|aching|pressure|tightness|tight|crushing)\b/u,
  /\b(?:pain|pressure|tightness|tight|squeezing|crushing)(?: \w+){0,3} (?:chest|left arm|jaw)\b/u,
  /\b(?:can'?t|cannot|can not|unable to|hard to|struggling to|struggle to) (?:even )?breath?e?\b/u,
  /\b(?:trouble|difficulty|problems?) breathing\b|\bshort(?:ness)? of breath\b|\bbreathless(?:ness)?\b|\bgasping\b|\bchoking\b|\bsuffocat/u,
  /\bface(?: \w+){0,3} (?:droop\w*|numb|fallen|sagging|paraly\w+)\b|\bdroop\w*(?: \w+){0,3} (?:face|mouth|eye)\b|\bfacial droop/u,
  /\bslurr\w+\b|\b(?:trouble|difficulty|can'?t|cannot|unable to)(?: \w+){0,1} (?:speak\w*|talk\w*)\b/u,
  /\b(?:numb|numbness|weak|weakness|paraly\w+)(?: \w+){0,5} (?:side|arm|leg|face)\b|\b(?:arm|leg|side)(?: \w+){0,3} (?:numb|weak|paraly\w+)\b/u,
  /\b(?:worst|severe|sudden|thunderclap|splitting|terrible) (?:\w+ )?headache\b|\bheadache(?: \w+){0,2} (?:of my life|severe)\b/u,
  /\b(?:lost|losing|loss of|sudden\w*|blurr\w+|double)(?: \w+){0,2} (?:vision|sight|eyesight)\b|\bvision (?:loss|is blurr\w+|changed|change)\b|\b(?:can'?t|cannot) see\b|\bno vision in\b/u,
  /\b(?:passed|passing|pass|blacked|blacking) out\b|\bfaint(?:ed|ing)\b|\bunconscious\b|\bcollaps(?:ed|ing)\b|\bseizures?\b|\bconvulsi/u,
  /\b(?:having|had|have|got|think|maybe|get|is this|suffering)(?: \w+){0,4} (?:heart attack|stroke|cardiac arrest|aneurysm|embolism)\b/u,
  /\b(?:cough\w*|vomit\w*|throwing|throw|spit\w*)(?: \w+){0,2} blood\b|\bbleeding (?:heavily|badly|a lot|and)\b|\b(?:won'?t|not|doesn'?t) stop bleeding\b|\bsevere bleeding\b/u,
  /\b(?:can'?t|cannot|can not|unable to) (?:feel|move)(?: \w+){0,5} (?:face|arms?|legs?|side|hands?)\b/u,
  /\banaphyla\w+\b|\bthroat (?:is )?(?:closing|swelling|swollen)\b/u,
  /\bsuddenly (?:\w+ )?(?:confused|dizzy and)\b|\bsudden confusion\b/u,
  /\bcall (?:an )?ambulance\b|\bmedical emergency\b|\bi am dying\b|\bi think i (?:am|might be) dying\b/u,
];

/** Milder words for the same organs, which count beside an urgent blood pressure only: signs of acute organ damage in the 2025 AHA/ACC guideline. */
const WITH_URGENT_PRESSURE: readonly RegExp[] = [
  /\b(?:weak|weakness|numb|numbness|tingling)\b/u,
  /\b(?:blurr\w+|dim(?! sum)|fuzzy|spotty)\b|\b(?:see|seeing|looks?|is)(?: \w+){0,2} double\b|\b(?:seeing|see) (?:spots|stars|flashes|double)\b|\bvision\b|\bvisual\b/u,
  /\b(?:confus\w+|disoriented|can'?t think)\b/u,
  /\b(?:bad|awful|horrible|pounding|throbbing|massive|intense|crushing|severe|terrible) (?:\w+ )?(?:headache|migraine|head)\b|\bhead (?:is )?(?:pounding|splitting|exploding)\b/u,
  /\b(?:back|stomach|belly) pain\b|\b(?:hard|tough|difficult) (?:to|time) breath\w*\b/u,
];

const ANY_PRESSURE = [...EMERGENCY, ...FOREIGN_SYMPTOMS.flatMap(({ emergency }) => emergency)];
const URGENT_PRESSURE = [
  ...ANY_PRESSURE,
  ...WITH_URGENT_PRESSURE,
  ...FOREIGN_SYMPTOMS.flatMap(({ withUrgentPressure }) => withUrgentPressure),
];

/** Says whether a text tells of an emergency at any blood pressure, whoever has it; a symptom that is plainly denied ("no chest pain") is none. */
export function tellsEmergency(text: string): boolean {
  return isSaid(ANY_PRESSURE, plainWords(text));
}

/** Says whether a text tells of a symptom of its writer that makes an urgent blood pressure an emergency. */
export function tellsUrgentSymptom(text: string): boolean {
  return isSaid(URGENT_PRESSURE, plainWords(text), true);
}
