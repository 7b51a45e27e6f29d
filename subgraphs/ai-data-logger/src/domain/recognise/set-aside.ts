import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import { isPressureAt, opensReading } from '../time/neighbours';
import { DEVICES } from '../vocabulary/devices';
import { familyOf, unitOfWords } from '../vocabulary/units';
import type { Workspace } from './workspace';

/** Sets numbers aside that tell the circumstances of a reading: weeks of a pregnancy, minutes of rest, a distance run, the model of a device. */
export function setAsideCircumstances(space: Workspace): void {
  const { tokens } = space.clause;
  space.setAside(
    ...pregnancy(tokens),
    ...resting(tokens),
    ...distance(tokens),
    ...device(tokens),
    ...idioms(tokens),
    ...(space.isMeasured() ? anticipated(tokens) : []),
    ...lasting(tokens),
  );
}

const PREGNANCY =
  /^(?:pregnan\w*|preggo|pregs|gestation|gestational|postpartum|partum|postnatal|natal|birth|birthing|delivery|delivered|labour|section|trimester|baby|pp)$/;
/** When the child was born is no time of a reading. */
const BIRTH = /^(?:birth|delivery|delivered|section|baby)$/;
const AGE_UNITS = new Set(
  'week weeks wk wks w day days d month months mo mos hour hours h trimester'.split(' '),
);
const AFTER_AGE = new Set('ago after since into along in past'.split(' '));

/** Says whether some tokens speak of a pregnancy or a birth. */
export function tellsPregnancy(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'word' && PREGNANCY.test(text));
}

/** "34 weeks pregnant", "pregnant 34+2", "5 days after giving birth", "gave birth 10 days ago": how far, never when. */
function pregnancy(tokens: readonly Token[]): Token[] {
  if (!tellsPregnancy(tokens)) return [];
  const isBirth = tokens.some(({ text }) => BIRTH.test(text));
  if (isBirth && !tokens.some((_, at) => opensReading(tokens, at))) return [...tokens];
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return [];
    if (/^(?:days?|weeks?|wk|months?)$/.test(tokens[at - 1]?.text ?? '')) return [token];
    const plus = tokens[at + 1]?.text === '+' && tokens[at + 2]?.kind === 'number' ? 2 : 0;
    const unit = at + 1 + plus;
    if (!AGE_UNITS.has(tokens[unit]?.text ?? '') && !isWeeks(tokens, at, plus)) return [];
    const end = AFTER_AGE.has(tokens[unit + 1]?.text ?? '') ? unit + 2 : unit + 1;
    return tokens.slice(at, end);
  });
}

/** "pregnant 34" and "34+2 pregnant" leave the unit out. */
function isWeeks(tokens: readonly Token[], at: number, plus: number): boolean {
  const isBeside =
    PREGNANCY.test(tokens[at - 1]?.text ?? '') || PREGNANCY.test(tokens[at + 1 + plus]?.text ?? '');
  return isBeside && (tokens[at]?.value ?? Infinity) <= 43;
}

const REST =
  /^(?:rest|rested|resting|sat|sit|seated|sitting|lying|laying|lay|relaxed|relaxing|waited|waiting|quiet|quietly|calm|break|breaks|pause|pauses|cooldown|cool)$/;

/** "rested 5 min", "after sitting for ten minutes", "5 mins rest": minutes of calm before a reading. */
function resting(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const unit = unitOfWords(tokens[at + 1]?.text ?? '');
    if (token.kind !== 'number' || (unit !== 'min' && unit !== 's')) return [];
    const near = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 2, at + 5)];
    const rest = near.find(({ text }) => REST.test(text));
    return rest && !isInSauna(tokens) ? [token, ...tokens.slice(at + 1, at + 2)] : [];
  });
}

/** The minutes of a session are its own. */
function isInSauna(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^(?:saunas?|steam|banya|hammam)$/.test(text));
}

const DISTANCES = new Set(
  'k km kms mi mile miles m metres meters metre meter flights lengths laps floors'.split(' '),
);
const AROUND_EXERCISE = new Set('after post following during before pre mid'.split(' '));

/** "after my 5k", "post 10 km run", "after 3 flights of stairs": how far, beside a reading. */
function distance(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const unit = tokens[at + 1];
    const isDistance = token.kind === 'number' && DISTANCES.has(unit?.text ?? '');
    const before = tokens.slice(Math.max(0, at - 3), at);
    if (unit && isRace(token, unit, tokens[at + 2])) return [token, unit];
    return unit && isDistance && before.some(({ text }) => AROUND_EXERCISE.has(text)) ? [token, unit] : [];
  });
}

/** "finished the 10k": so many kilometres, where "10k steps" are ten thousand. */
function isRace({ kind, value }: Token, unit: Token, next: Token | undefined): boolean {
  const isK = kind === 'number' && unit.text === 'k' && unit.glued;
  return isK && value <= 100 && next?.text !== 'steps' && next?.text !== 'step';
}

/** "Omron HEM-7156T:", "InBody 770" on a line of its own, "Tanita BC-545N 74.2 kg": the name and model of the device. */
function device(tokens: readonly Token[]): readonly Token[] {
  const found = DEVICES.find(tokens)[0];
  if (!found) return [];
  const after = found.at + found.length;
  // The colon of a clock time heads nothing.
  const colon = tokens.findIndex(
    ({ text }, at) =>
      at >= after && text === ':' && !(tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.glued),
  );
  const isHeading = found.at === 0 && colon >= 0 && colon - after <= LONGEST_MODEL;
  const end = isHeading ? colon : modelEnd(tokens, after);
  return tokens.slice(found.at, end);
}

const LONGEST_MODEL = 6;

/** Where the model ends: parts written together ("BC-545N", "M7"), or a number that ends the line. */
function modelEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_MODEL); at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isMixed =
      token?.kind === 'word' && next?.glued === true && (next.kind === 'number' || next.text === '-');
    if (isMixed || (token?.glued && at > from && end === at)) end = at + 1;
    else if (token?.text === '+' && token.glued) end = at + 1;
  }
  const isLast = tokens[end]?.kind === 'number' && end === tokens.length - 1;
  return isLast ? end + 1 : end;
}

const AHEAD = new Set(['before', 'pre']);

/** "bp before coffee": what was not yet had when it was measured. */
function anticipated(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (!AHEAD.has(token.text)) return [];
    const skip = /^(?:my|the|any|first|morning)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    const thing = CATALOGUE_NAMES.match(tokens, at + 1 + skip);
    return thing ? tokens.slice(at + 1 + skip, at + 1 + skip + thing.length) : [];
  });
}

const SIDES = new Set('side arm leg eye hand foot ear cheek half'.split(' '));
const PICKED = new Set('top bottom upper lower this that latest other'.split(' '));

/** "droops on one side", "the top one was 138": one of two, and no amount. */
function idioms(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    ({ value }, at) =>
      isModel(tokens, at) ||
      (value === 1 &&
        (SIDES.has(tokens[at + 1]?.text ?? '') ||
          PICKED.has(tokens[at - 1]?.text ?? '') ||
          (tokens[at - 1]?.text === 'the' && tokens[at + 1] === undefined))),
  );
}

/** "Body Composition Scale 2 weight 75.3 kg" */
function isModel(tokens: readonly Token[], at: number): boolean {
  const isSmall = Number.isInteger(tokens[at]?.value) && (tokens[at]?.value ?? NaN) < 10;
  return isSmall && tokens[at - 1]?.text === 'scale' && tokens[at + 1]?.kind === 'word';
}

/** "avg of 3" */
const AVERAGES = new Set(['avg', 'average', 'mean', 'median', 'best', 'lowest', 'highest']);
/** "finally below 130" */
const COMPARED = new Set(['below', 'under', 'above', 'than', 'beneath']);
const EXERCISE = /^(?:of|walk|run|jog|ride|swim|row|workout|cardio|bike|cycling|yoga|training|exercise|hike)/;
const LONG_UNITS = /^(?:days?|nights?|weeks?|wks?|months?|years?)$/;

const STAGE_NAMES = /^(?:week|day|month)$/;

/** "32 weeks today!", "9 weeks out", "week 28: 71.9 kg": how far along something is. */
function isStage(tokens: readonly Token[], at: number): boolean {
  const [before, unit, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1], tokens[at + 2]];
  if (STAGE_NAMES.test(before) && !/^(?:last|this|next)$/.test(tokens[at - 2]?.text ?? ''))
    return unit === undefined || unit.text === ':' || unit.text === ',';
  const isEnd = after === undefined || after.kind === 'sign' || STAGES.has(after.text);
  return LONG_UNITS.test(unit?.text ?? '') && isEnd && before !== 'last' && before !== 'in';
}

const STAGES = new Set(
  'out postpartum post pp pregnant in into today now old sober clean strong until to'.split(' '),
);

/** "high for 3 days", "day 12 of the diet", "10 min after coffee": how long something lasts, and no time of the reading. */
function lasting(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const [before, unit, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1], tokens[at + 2]?.text ?? ''];
    if (token.kind !== 'number') return [];
    const isRepeated = before === 'x' && isPressureAt(tokens, at - 4);
    const isAveraged = before === 'of' && AVERAGES.has(tokens[at - 2]?.text ?? '');
    if (COMPARED.has(before) || isRepeated || isAveraged) return [token];
    if (LONG_UNITS.test(before) && ['of', 'on', 'into', 'since', 'after'].includes(unit?.text ?? ''))
      return [token];
    if (isStage(tokens, at))
      return STAGE_NAMES.test(before) ? tokens.slice(at - 1, at + 1) : tokens.slice(at, at + 2);
    const isLong = LONG_UNITS.test(unit?.text ?? '') && ['for', 'past', 'last', 'these'].includes(before);
    const isAfterSauna = ['after', 'post'].includes(after) && isInSauna(tokens.slice(at + 3, at + 5));
    const isDuration =
      familyOf(unitOfWords(unit?.text ?? '')) === 'time' && (isAfterSauna || !isInSauna(tokens));
    const isBefore = ['after', 'before', 'post', 'into'].includes(after) && tokens[at + 3] !== undefined;
    // "after 20 min walk"
    const isOfExercise = AROUND_EXERCISE.has(before) && EXERCISE.test(after);
    return unit && (isLong || (isDuration && (isBefore || isOfExercise))) ? [token, unit] : [];
  });
}
