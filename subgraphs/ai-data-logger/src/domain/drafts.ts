import { type LogKind, LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';

import { draftConsumed } from './draft-consumed';
import { type KnownFoods, matchThing, NO_FOODS } from './look-up/match';
import { convertMeasures } from './measures';
import { withOwnFigures, withOwnPortion } from './personal-foods';
import { resolveTime } from './time/resolve';
import type { Doubt, Draft, RecognisedItem, Situation } from './types';

/** The rows of one item, with whatever keeps them from being written. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
}

/** Turns a recognised item into rows: its time resolved, its units converted, its figures looked up. */
export function draftItem(
  item: RecognisedItem,
  message: string,
  tags: readonly string[],
  situation: Situation,
  known: KnownFoods = NO_FOODS,
): Drafted {
  const time = resolveTime(
    item.when,
    situation.writtenAt,
    situation.timeZone,
    item.kind === 'CONSUMED' && isDrinkOfTheEvening(item, situation),
  );
  const timeDoubts: Doubt[] =
    time.type === 'question'
      ? [{ question: time.question, missing: 'datetime', range: item.whenRange ?? item.range }]
      : [];
  const base: Draft = {
    kind: item.kind === 'CONSUMED' ? 'NUTRITION' : item.kind,
    datetime: time.type === 'instant' ? time.instant : situation.writtenAt,
    fields: {},
    confidence: 1,
    missing: [],
    assumptions: time.type === 'instant' && time.assumption ? [time.assumption] : [],
    note: item.note,
    tags,
  };
  const rows =
    item.kind === 'CONSUMED'
      ? draftThing(item, message, situation, base, known)
      : draftMeasured(item, item.kind, message, situation, base);
  return { drafts: rows.drafts, doubts: [...item.doubts, ...timeDoubts, ...rows.doubts] };
}

/** The person's own portions and figures come before the catalogue's. */
function draftThing(
  item: RecognisedItem,
  message: string,
  situation: Situation,
  base: Draft,
  known: KnownFoods,
): Drafted {
  const foods = situation.knowledge?.foods ?? [];
  const portioned = withOwnPortion(item, message, foods);
  const drafted = draftConsumed(portioned, message, situation.region, base, known);
  return withOwnFigures(drafted, portioned, message, foods);
}

/** Alcohol "at 7" is had in the evening; asked only where the hour leaves it open. */
function isDrinkOfTheEvening({ thing, when }: RecognisedItem, { region }: Situation): boolean {
  if (!when?.clock || when.clock.meridiem !== null) return false;
  const entry = matchThing(thing ?? '', region)?.entry;
  if (!entry) return /\b(?:beers?|wine|cocktails?|pints?|cider|shots?)\b/.test(thing ?? '');
  const rows = 'parts' in entry ? entry.parts.map(({ row }) => row) : [entry];
  return rows.some(({ kinds }) => kinds.includes('ALCOHOL'));
}

function draftMeasured(
  item: RecognisedItem,
  kind: LogKind,
  message: string,
  situation: Situation,
  base: Draft,
): Drafted {
  const converted = convertMeasures(kind, item, message, situation);
  const texts = textsOf(kind, item);
  const context: Record<string, string> = kind === 'HEART' ? { context: item.context ?? 'UNKNOWN' } : {};
  const unsaid = Object.fromEntries(LOG_KIND_REGISTRY[kind].measures.map(({ field }) => [field, null]));
  const draft: Draft = {
    ...base,
    kind,
    fields: { ...texts, ...unsaid, ...converted.fields, ...context },
    assumptions: [...base.assumptions, ...converted.assumptions],
    confidence: converted.assumptions.length > 0 ? 0.9 : 1,
    missing: [...new Set([...item.doubts, ...converted.doubts].map(({ missing }) => missing))],
  };
  return { drafts: [draft], doubts: converted.doubts };
}

/** Rows of stated doses alone are described by what was stated. */
function textsOf(kind: LogKind, item: RecognisedItem): Record<string, string> {
  const name = item.thing ?? '';
  if (kind === 'NUTRITION') return { shortDescription: name, longDescription: `${name}, as stated` };
  return kind === 'CAFFEINE' || kind === 'ALCOHOL' ? { itemDescription: name } : {};
}
