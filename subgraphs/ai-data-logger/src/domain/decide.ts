import { circumstancesOf, type ToldCircumstances } from './circumstances';
import { draftItem } from './drafts';
import { type KnownFoods, NO_FOODS } from './look-up/match';
import { emergencyOf, noticesOf } from './notices';
import type { Decision, Doubt, Draft, Notice, Recognition, Situation } from './types';

/** More rows than this in one message are refused: a message is one act of logging, files are imported. */
export const MAX_ROWS_PER_MESSAGE = 40;

/** Everything between recognition and decision: rows with times, units and figures, and what is open about them. */
export interface Interpretation {
  readonly recognition: Recognition;
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
  readonly circumstances: ToldCircumstances;
}

/** Resolves times and quantities of all items and looks their figures up; `known` are foods beside the catalogue. */
export function interpret(
  recognition: Recognition,
  message: string,
  situation: Situation,
  known: KnownFoods = NO_FOODS,
): Interpretation {
  const drafted = recognition.items.map((item) =>
    draftItem(item, message, recognition.tags, situation, known),
  );
  return {
    recognition,
    drafts: drafted.flatMap(({ drafts }) => drafts),
    doubts: [...recognition.doubts, ...drafted.flatMap(({ doubts }) => doubts)],
    circumstances: circumstancesOf(message, situation),
  };
}

/** Logs when nothing is open; one impossible, vague or missing part holds back the whole message with its whole draft. */
export function decide({ recognition, drafts, doubts, circumstances }: Interpretation): Decision {
  const complete = drafts.filter(({ missing }) => missing.length === 0);
  const readings = noticesOf(complete, circumstances);
  const emergency = emergencyOf(circumstances);
  // An urgent reading already says whom to call.
  const notices = readings.some(isUrgent) ? readings : [...emergency, ...readings];
  const [doubt] = doubts;
  if (drafts.length > MAX_ROWS_PER_MESSAGE) return tooMany(drafts.length);
  if (doubt)
    return {
      type: 'ask',
      question: doubt.question,
      range: doubt.range,
      drafts,
      notices: urgentOnly(notices),
    };
  if (drafts.length === 0) return nothing(recognition, emergency);
  return { type: 'log', drafts, notices, notRecorded: recognition.notRecorded };
}

function tooMany(count: number): Decision {
  const reason = `It holds ${count} entries, and at most ${MAX_ROWS_PER_MESSAGE} fit in one message. Please send it in parts.`;
  return { type: 'rejected', reason };
}

/** Before anything is kept, only an urgent reading is worth a word. */
function urgentOnly(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(isUrgent);
}

function isUrgent({ level }: Notice): boolean {
  return level === 'URGENT';
}

/** A message without a log may still tell of an emergency. */
function nothing({ notALog }: Recognition, emergency: readonly Notice[]): Decision {
  const reason = notALog ?? 'I found nothing to log in it.';
  return { type: 'notALog', reason: [...emergency.map(({ text }) => text), reason].join(' ') };
}
