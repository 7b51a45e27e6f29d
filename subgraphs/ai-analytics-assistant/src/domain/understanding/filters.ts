import { DAY_PART_TIMES, type DayPart, dayPartOf } from '../time/day-part';
import { NO_FILTER, type WhenFilter } from './intent';

/** The time-of-day, weekday and context filters of a question in the order they are said, and the text without them. */
export interface FoundFilters {
  readonly text: string;
  readonly filters: readonly Partial<WhenFilter>[];
}

const CLOCK = '(\\d{1,2}(?::\\d{2})? ?(?:am|pm)|\\d{1,2}:\\d{2}|noon|midday|midnight)';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const EXERCISE =
  'exercise|exercising|exercises|a workout|workouts?|working out|training|a run|running|a walk|walking|sports?|the gym|gym|physical activity|exertion';

interface FilterRule {
  readonly pattern: RegExp;
  read(match: readonly string[]): Partial<WhenFilter> | null;
}

const filterRule = (pattern: string, read: FilterRule['read']): FilterRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'gu'),
  read,
});

const RULES: readonly FilterRule[] = [
  filterRule(`(?:between|from) ${CLOCK} (?:and|to|until|till|-) ${CLOCK}`, ([, from, to]) => times(from, to)),
  filterRule(`${CLOCK} ?(?:to|until|till|-) ?${CLOCK}`, ([, from, to]) => times(from, to)),
  filterRule(
    `(?:(?:at|around|since) or )?(?:after|since|from|later than|past|starting at) ${CLOCK}(?: on| onwards?)?`,
    ([, from]) => times(from, undefined),
  ),
  filterRule(`(?:before|until|till|by|earlier than|prior to|up to) ${CLOCK}`, ([, to]) =>
    times(undefined, to),
  ),
  filterRule('(?:(?:in|during|on) )?(?:the |my |all )?(mornings?|afternoons?|evenings?)', ([, part]) =>
    ofPart(dayPartOf(part)),
  ),
  filterRule('(?:(?:at|during the|over|in the|late at) nights?|overnight|nighttime|nightly)', () =>
    ofPart('NIGHT'),
  ),
  filterRule(
    '(?:on |during |the )*(?:weekdays?|week days?|work ?days?|working days?|monday to friday|monday through friday|mon-fri)',
    () => ({
      isoWeekdays: [1, 2, 3, 4, 5],
    }),
  ),
  filterRule('(?:on |at |during |over |the )*weekends?', () => ({ isoWeekdays: [6, 7] })),
  filterRule(
    `(?:on )?((?:${WEEKDAYS.join('s|')}s)(?:(?: ?,| and| or| and on|, and)+ (?:${WEEKDAYS.join('s|')}s))*)`,
    ([, days]) => ({
      isoWeekdays: WEEKDAYS.flatMap((day, index) => (days?.includes(`${day}s`) ? [index + 1] : [])),
    }),
  ),
  filterRule(
    '(?:while |when )?(?:i (?:am|was) )?(?:at rest|resting|rested|sitting still|not exercising)',
    () => ({
      context: 'REST',
    }),
  ),
  filterRule(
    `(?:during|after|while|following|post|when|right after|with)[ -](?:i (?:am|was) )?(?:${EXERCISE})`,
    () => ({ context: 'EXERCISE' }),
  ),
];

/** Reads filters such as "after 2 pm", "in the mornings", "on weekdays", "on mondays and fridays", "at rest", "after exercise". */
export function readFilters(text: string): FoundFilters {
  const found: { index: number; filter: Partial<WhenFilter> }[] = [];
  let rest = text;
  for (const rule of RULES)
    rest = rest.replace(rule.pattern, (...args: unknown[]) => {
      const groups = args.filter((arg): arg is string => typeof arg === 'string');
      const match = groups[0] ?? '';
      const index = Number(args.find((arg) => typeof arg === 'number'));
      const filter = rule.read(args.slice(0, args.indexOf(index)).map((arg) => arg as string));
      if (!filter) return match;
      found.push({ index, filter });
      // Same length, so that the positions of later matches stay comparable.
      return '°'.repeat(match.length);
    });
  found.sort((left, right) => left.index - right.index);
  return { text: rest.replace(/°+/g, '^'), filters: found.map(({ filter }) => filter) };
}

/** One filter out of several; a later one wins where both speak about the same thing, except that two bounds of a time of day are kept. */
export function mergeFilters(filters: readonly Partial<WhenFilter>[]): WhenFilter {
  return filters.reduce<WhenFilter>((merged, filter) => {
    const stated = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
    return { ...merged, ...stated };
  }, NO_FILTER);
}

/** The filter of a part of the day; no part, no filter. */
export function ofPart(part: DayPart | null): Partial<WhenFilter> | null {
  return part === null ? null : DAY_PART_TIMES[part];
}

function times(from: string | undefined, to: string | undefined): Partial<WhenFilter> | null {
  const localTimeFrom = from === undefined ? null : clock(from);
  const localTimeTo = to === undefined ? null : clock(to);
  const unreadable = (from !== undefined && !localTimeFrom) || (to !== undefined && !localTimeTo);
  // "until midnight" bounds nothing, and from = to would leave no time of day.
  if (unreadable || localTimeFrom === localTimeTo) return null;
  return { localTimeFrom, localTimeTo: localTimeTo === '00:00' ? null : localTimeTo };
}

function clock(words: string): string | null {
  if (words === 'noon' || words === 'midday') return '12:00';
  if (words === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?::(\d{2}))? ?(am|pm)?$/.exec(words);
  if (!match) return null;
  const half = match[3];
  const said = Number(match[1]);
  if (half && (said < 1 || said > 12)) return null;
  const hour = half ? (said % 12) + (half === 'pm' ? 12 : 0) : said;
  const minute = match[2] ?? '00';
  return hour > 23 || Number(minute) > 59 ? null : `${String(hour).padStart(2, '0')}:${minute}`;
}
