import { weekdayName } from '../time/words';
import type { WhenFilter } from '../understanding/intent';

const CONTEXT_WORDS = { REST: 'at rest', EXERCISE: 'during or after exercise' } as const;

/** A filter in words with a leading space, e.g. ` before 12:00 on weekdays`; empty when every row passes. */
export function whenWords(when: WhenFilter): string {
  const parts = [
    clockWords(when.localTimeFrom, when.localTimeTo),
    when.isoWeekdays ? weekdayWords(when.isoWeekdays) : '',
    when.context ? CONTEXT_WORDS[when.context] : '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => ` ${part}`)
    .join('');
}

function clockWords(from: string | null, to: string | null): string {
  if (from && to) return `between ${from} and ${to}`;
  if (from) return `from ${from}`;
  return to ? `before ${to}` : '';
}

function weekdayWords(days: readonly number[]): string {
  const key = days.join('');
  if (key === '12345') return 'on weekdays';
  if (key === '67') return 'on weekends';
  return `on ${days.map((day) => `${weekdayName(day)}s`).join(' and ')}`;
}
