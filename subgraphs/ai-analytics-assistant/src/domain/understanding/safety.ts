import { isUrgentBloodPressure, tellsEmergency } from '@phda/shared-models';

import type { ReplyReason } from './intent';

const SELF_HARM =
  /\bsuicid\w*|\b(?:kill|hurt|harm|hang|cut|shoot)(?:ing)? myself\b|\bself[- ]?harm\w*|\b(?:end|ending|take|taking) my (?:own )?life\b|\b(?:want|wish|going|ready) (?:to (?:die|be dead)|i (?:was|were) dead)\b|\bdon'?t want to (?:live|be alive|wake up)\b|\bno reason to live\b|\bbetter off dead\b/u;

const OVERDOSE =
  /\boverdos\w*|\bpoison(?:ed|ing)\b|\b(?:took|taken|swallowed|swallow|ate|drank|had)(?: \w+){0,4} (?:too many|too much|whole bottle of|bottle of|all my|all the|handful of|pack of|box of)(?: \w+){0,2} (?:pills?|tablets?|capsules?|medication|medicines?|meds|drugs?|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|insulin|opioids?|bleach|sleeping)\b|\b(?:took|swallowed) (?:\d+|too many|all)(?: \w+){0,3} (?:pills|tablets|capsules|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin)\b|\balcohol poisoning\b/u;

/** Emergencies in normalised text, before anything else is read; null when there is none. A symptom that is plainly denied ("no chest pain") is none. */
export function emergencyIn(text: string): ReplyReason | null {
  if (SELF_HARM.test(text)) return 'SELF_HARM';
  if (OVERDOSE.test(text)) return 'OVERDOSE';
  if (tellsEmergency(text)) return 'SYMPTOMS';
  return statesUrgentPressure(text) ? 'STATED_PRESSURE' : null;
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
