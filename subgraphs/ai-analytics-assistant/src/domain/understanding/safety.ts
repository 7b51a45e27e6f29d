import { isUrgentBloodPressure } from '@phda/shared-models';

import type { ReplyReason } from './intent';

const SYMPTOMS: readonly RegExp[] = [
  /\b(?:chest|heart)(?: \w+){0,2} (?:pains?|hurts?|hurting|aches?|aching|pressure|tightness|tight|crushing)\b/u,
  /\b(?:pain|pressure|tightness|tight|squeezing|crushing)(?: \w+){0,3} (?:chest|left arm|jaw)\b/u,
  /\b(?:can'?t|cannot|can not|unable to|hard to|struggling to|struggle to) (?:even )?breath?e?\b/u,
  /\b(?:trouble|difficulty|problems?) breathing\b|\bshort(?:ness)? of breath\b|\bgasping\b|\bchoking\b|\bsuffocat/u,
  /\bface(?: \w+){0,3} (?:droop\w*|numb|fallen|sagging|paraly\w+)\b|\bdroop\w*(?: \w+){0,3} (?:face|mouth|eye)\b|\bfacial droop/u,
  /\bslurr\w+\b|\b(?:trouble|difficulty|can'?t|cannot|unable to)(?: \w+){0,1} (?:speak\w*|talk\w*)\b/u,
  /\b(?:numb|numbness|weak|weakness|paraly\w+)(?: \w+){0,5} (?:side|arm|leg|face)\b|\b(?:arm|leg|side)(?: \w+){0,3} (?:numb|weak|paraly\w+)\b/u,
  /\b(?:worst|severe|sudden|thunderclap|splitting|terrible) (?:\w+ )?headache\b|\bheadache(?: \w+){0,2} (?:of my life|severe)\b/u,
  /\b(?:lost|losing|loss of|sudden\w*|blurr\w+|double)(?: \w+){0,2} (?:vision|sight|eyesight)\b|\bvision (?:loss|is blurr\w+|changed|change)\b|\b(?:can'?t|cannot) see\b/u,
  /\b(?:passed|passing|pass|blacked|blacking) out\b|\bfaint(?:ed|ing)\b|\bunconscious\b|\bcollaps(?:ed|ing)\b|\bseizures?\b|\bconvulsi/u,
  /\b(?:having|had|have|got|think|maybe|get|is this|suffering)(?: \w+){0,4} (?:heart attack|stroke|cardiac arrest|aneurysm|embolism)\b/u,
  /\b(?:cough\w*|vomit\w*|throwing|throw|spit\w*)(?: \w+){0,2} blood\b|\bbleeding (?:heavily|badly|a lot|and)\b|\b(?:won'?t|not|doesn'?t) stop bleeding\b|\bsevere bleeding\b/u,
  /\b(?:can'?t|cannot|can not|unable to) (?:feel|move)(?: \w+){0,5} (?:face|arms?|legs?|side|hands?)\b/u,
  /\banaphyla\w+\b|\bthroat (?:is )?(?:closing|swelling|swollen)\b/u,
  /\bsuddenly (?:\w+ )?(?:confused|dizzy and)\b|\bsudden confusion\b/u,
  /\bcall (?:an )?ambulance\b|\bmedical emergency\b|\bi am dying\b|\bi think i (?:am|might be) dying\b/u,
];

const SELF_HARM =
  /\bsuicid\w*|\b(?:kill|hurt|harm|hang|cut|shoot)(?:ing)? myself\b|\bself[- ]?harm\w*|\b(?:end|ending|take|taking) my (?:own )?life\b|\b(?:want|wish|going|ready) (?:to (?:die|be dead)|i (?:was|were) dead)\b|\bdon'?t want to (?:live|be alive|wake up)\b|\bno reason to live\b|\bbetter off dead\b/u;

const OVERDOSE =
  /\boverdos\w*|\bpoison(?:ed|ing)\b|\b(?:took|taken|swallowed|swallow|ate|drank|had)(?: \w+){0,4} (?:too many|too much|whole bottle of|bottle of|all my|all the|handful of|pack of|box of)(?: \w+){0,2} (?:pills?|tablets?|capsules?|medication|medicines?|meds|drugs?|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|insulin|opioids?|bleach|sleeping)\b|\b(?:took|swallowed) (?:\d+|too many|all)(?: \w+){0,3} (?:pills|tablets|capsules|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin)\b|\balcohol poisoning\b/u;

const NEGATED =
  /\b(?:no|without|never had|never have|not having|don'?t have|haven'?t had|didn'?t have|do not have|not had|free of)(?: any| a)?(?: \w+)? ?$/u;

/** Emergencies in normalised text, before anything else is read; null when there is none. A symptom that is plainly denied ("no chest pain") is none. */
export function emergencyIn(text: string): ReplyReason | null {
  if (SELF_HARM.test(text)) return 'SELF_HARM';
  if (OVERDOSE.test(text)) return 'OVERDOSE';
  if (SYMPTOMS.some((symptom) => isSaid(symptom, text))) return 'SYMPTOMS';
  return statesUrgentPressure(text) ? 'STATED_PRESSURE' : null;
}

function isSaid(symptom: RegExp, text: string): boolean {
  const match = symptom.exec(text);
  return match !== null && !NEGATED.test(text.slice(0, match.index));
}

const PRESSURE = /(\d{2,3}) ?(?:\/|over) ?(\d{2,3})(?![\d./-])/gu;
const COMPARING =
  /(?:above|over|below|under|exceed\w*|than|least|most|>=|<=|reach(?:ed)?|between|past|to|or|hit|count(?: of)?|times) (?:an? |of )?$/u;
const SINGLE =
  /\b(?:my|is|was|reads?|reading|at|got|showed|shows) (?:\w+ ){0,3}?(systolic|diastolic|upper|lower|top|bottom|sys|dia|blood pressure|bp)(?: \w+){0,1}? (?:is|was|=|at|of|reads|reading|hit|now) (?:\w+ )?(\d{2,3})(?![\d/.%])/u;

/** A reading that the question states ("my bp is 190/125"), as opposed to one it compares with ("above 180/120"). */
function statesUrgentPressure(text: string): boolean {
  for (const match of text.matchAll(PRESSURE)) {
    const compared = COMPARING.test(text.slice(0, match.index));
    const [systolicMmhg, diastolicMmhg] = [Number(match[1]), Number(match[2])];
    const possible = systolicMmhg <= 300 && diastolicMmhg <= 200 && diastolicMmhg < systolicMmhg;
    if (!compared && possible && isUrgentBloodPressure({ systolicMmhg, diastolicMmhg })) return true;
  }
  const single = SINGLE.exec(text);
  if (!single || Number(single[2]) > 300) return false;
  const lower = ['diastolic', 'lower', 'bottom', 'dia'].includes(single[1] ?? '');
  const value = Number(single[2]);
  return isUrgentBloodPressure({ systolicMmhg: lower ? null : value, diastolicMmhg: lower ? value : null });
}

const DRUG =
  'medications?|medicines?|meds|drugs?|pills?|tablets?|capsules?|prescriptions?|statins?|aspirin|ibuprofen|paracetamol|acetaminophen|tylenol|advil|' +
  'lisinopril|amlodipine|metoprolol|losartan|valsartan|ramipril|atenolol|bisoprolol|hydrochlorothiazide|furosemide|metformin|insulin|warfarin|' +
  'ozempic|semaglutide|prednisone|beta ?blockers?|ace inhibitors?|diuretics?|water pills?|antidepressants?|supplements?|melatonin|viagra|sildenafil|' +
  'painkillers?|antibiotics?|blood thinners?|\\p{L}{3,}(?:pril|sartan|olol|statin|dipine|thiazide|formin)';
const CONDITION =
  'hypertension|hypotension|hypertensive|hypotensive|pre-?hypertens\\w+|diabet\\w+|pre-?diabet\\w+|arrhythmia|afib|a-?fib|atrial fibrillation|heart (?:disease|failure|problems?|condition)|' +
  'kidney (?:disease|failure|problems?)|preeclampsia|tachycardia|bradycardia|obes\\w+|overweight|underweight|anaemi\\w+|anemi\\w+|edema|oedema|' +
  'heart attack|stroke|cancer|dehydrated|addict\\w*|alcoholism|an alcoholic|dependen\\w+|sick|ill|healthy|unhealthy|high blood pressure|low blood pressure|sarcopeni\\w+';

const JUDGED =
  /\b(?:is|are|was|were|do|does)(?: [\p{L}\d§~^%'/.]+){1,6} (?:(?:look|seem|sound) )?(?:normal|healthy|unhealthy|safe|unsafe|dangerous|ok|okay|too high|too low|bad|good|concerning|worrying|worrisome|alarming|fine|abnormal|a problem|cause for concern)(?! (?:§|\p{L}+ §|days?|nights?|weeks?))(?!\p{L})/u;

/** What somebody's numbers ought to be is a clinician's word too; "my normal pulse" is not what is meant. */
const IDEAL =
  /\b(?:healthy|unhealthy|safe|ideal|recommended|optimal|dangerous|acceptable) (?:\p{L}+ )?§|\b(?:an?|the|is) normal (?:\p{L}+ )?§/u;

const ADVICE: readonly RegExp[] = [
  /\b(?:should|shall|must|ought|do i need to|do i have to|may i|could i safely|can i safely|would you (?:recommend|suggest|advise))\b(?! be (?:a )?(?:number|figure))/u,
  new RegExp(
    `\\b(?:can|could) i (?:take|stop|start|skip|mix|combine|double|drink|use|have|eat|exercise|go)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:stop|start|begin|quit|skip|double|halve|increase|reduce|raise|lower|change|adjust|switch|come off|wean off)\\b(?: \\w+){0,4} (?:${DRUG}|dos\\w+)(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `(?<!\\bcaffeine )\\b(?:dose|doses|dosage|dosing|side effects?|interact\\w*|prescri\\w+)\\b`,
    'u',
  ),
  new RegExp(
    `\\bhow (?:much|many)(?: \\w+){0,2} (?:${DRUG})(?: \\w+){0,2} (?:should|can|do i need|is safe|to take)`,
    'u',
  ),
  new RegExp(
    `\\b(?:do|does|did|have|could|might) (?:i|you think i|this|that|it|these)(?: \\w+){0,4} (?:${CONDITION})(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `\\b(?:am i|i am|is it|is this|is that|are these|are they|makes? me|do you think i)(?: \\w+){0,4} (?:${CONDITION})(?![\\p{L}])`,
    'u',
  ),
  /\btoo (?:much|little|many|few|high|low)\b|\b(?:getting|eating|have|had|having|is (?:it|that|this)|drinking|taking) enough\b/u,
  /\b(?:can|could|does|do|will|would|is)\b.{1,40}\b(?:cures?|heals?|treats?|prevents?|good for|bad for)\b/u,
  /\b(?:un)?safe(?:ly)?\b|\bdangerous(?:ly)?\b|\bharmful\b|\brisky\b/u,
  new RegExp(`\\bdo i need (?:\\w+ ){0,2}(?:${DRUG}|doctor|treatment|help|hospital)(?![\\p{L}])`, 'u'),
  /\bhow (?:much|many)(?: [\w§]+){1,4} (?:is|are) (?:ok|okay|fine|allowed|healthy|acceptable|enough|normal)\b|\bis (?:that|this|it) (?:right|true|normal|ok|okay|fine)\b/u,
  /\bdiagnos\w*|\bprognosis\b|\bwhat is wrong with me\b|\bam i (?:ok|okay|fine|normal|dying|at risk|in danger|going to die)\b/u,
  /\b(?:risk|chance|odds) (?:of|for)\b|\bworried about my\b|\bwhat does (?:it|this|that|my|an?|the)(?: [\w/-]+){0,4} mean\b|\bwhat do (?:these|my|the)(?: \w+){0,4} mean\b/u,
  /\bhow (?:can|do|could|to|would)(?: i| we| you)?(?: \w+){0,2} (?:lower|reduce|raise|improve|fix|treat|cure|control|bring down|get rid of|lose|increase|decrease|manage)\b|\bbring(?:ing)?(?: \w+){1,4} down\b|\bget(?:ting)?(?: \w+){1,3} (?:down|under control)\b/u,
  /\b(?:treat|treatment|cure|remedy|remedies)\b(?: \w+){0,3} (?:for|my)\b|\b(?:what|which) (?:medications?|medicines?|drugs?|pills?|supplements?|diets?|treatments?)\b(?! (?:did|have|had) i)|\b(?:can|could|do|does|will|would)(?: [\w§]+){1,4} (?:come from|be from|be due to)\b|\bis it (?:safe|ok|okay|dangerous|bad|fine)\b/u,
  new RegExp(
    `\\bwhat (?:can|do) i (?:take|do) (?:for|about|against|to)\\b|\\b(?:recommend|advise|advice|suggest)\\b`,
    'u',
  ),
];

/** Says whether a question asks for advice on drugs, dosing, treatment or diagnosis, which is a clinician's to give. `marked` is the text with metrics as `§`, which tells "is my pulse normal" from "what is my normal pulse". */
export function asksForAdvice(text: string, marked: string): boolean {
  return ADVICE.some((pattern) => pattern.test(text)) || JUDGED.test(marked) || IDEAL.test(marked);
}
