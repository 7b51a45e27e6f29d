import type { HeartContext } from '../types';

const EXERCISES =
  'run|runs|running|ran|jog|jogging|workout|work out|exercise|exercising|exertion|gym|ride|cycling|cycle|bike|biking|training|stairs|steps|walk|walking|swim|swimming|hike|hiking|cardio|spin|spinning|climb|climbing|tennis|football|soccer|basketball|squash|badminton|lifting|lift|weights|rowing|row|row machine|hiit|crossfit|pilates|zumba|aerobics|match|race|marathon|parkrun|triathlon|treadmill|elliptical|interval|intervals|sprint|sprints|squats|burpees|push ?ups|dancing|skiing|skating|boxing|class|session|\\d+ ?k|[\\d.]+ ?km|[\\d.]+ ?miles?';

const CONTEXTS: readonly (readonly [RegExp, HeartContext])[] = [
  [
    new RegExp(
      `\\b(?:after|post|during|following|mid|while|whilst|end of|through|into|finished|from|straight off|just off)\\b(?:[ -](?!rest|sauna)[\\w']+){0,3}[ -](?:${EXERCISES})\\b`,
    ),
    'EXERCISE',
  ],
  [
    /\b(?:ran|jogged|cycled|biked|rowed|swam|hiked|sprinted|worked out|trained|run|workout|gym|jog|ride|swim|hike|training)\b.*\b(?:(?:right|just|straight|immediately|directly) after(?:wards?)?|at the (?:end|finish))\W*$/,
    'EXERCISE',
  ],
  [
    /\b\d{2,3}(?: ?bpm)? (?:running|jogging|cycling|biking|rowing|swimming|hiking)\b|\b(?:exercising|(?:while|when|whilst) (?:running|jogging|cycling|biking|rowing|walking)|(?:on|off) (?:the |a |my )?(?:treadmill|bike|elliptical|rower|rowing machine|stairmaster)|(?:peak(?:ed)?|max(?:ed)?) (?:hr|heart rate|pulse)|post ?workout|post ?run|post ?exercise|post ?gym|post ?ride|workout hr|exercise hr)\b/,
    'EXERCISE',
  ],
  [
    /\b(?:at rest|rest|rested|resting|rhr|relaxed|lying|laying|lying down|seated|sitting|sat down|sat quietly|still in bed|before getting (?:up|out of bed))\b/,
    'REST',
  ],
];

/** Says whether words tell that the heart was measured at rest or in exercise; exercise wins where both are said. */
export function heartContext(text: string): HeartContext | null {
  return CONTEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
