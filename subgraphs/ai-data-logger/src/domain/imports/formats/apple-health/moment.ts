/** When a record happened, as the export writes it. */
export interface Moment {
  readonly epochMs: number;
  /** Minutes east of Greenwich. */
  readonly offsetMinutes: number;
}

const DAY_MS = 86_400_000;
const LENGTH = '2026-01-31 07:12:33 +0100'.length;

/** Reads `2026-01-31 07:12:33 +0100`; null for anything else. Records follow day by day, so the last day is remembered. */
export function createMomentReader(): (text: string) => Moment | null {
  let day = '';
  let midnight = NaN;
  return (text) => {
    if (text.length !== LENGTH || text.charCodeAt(10) !== 32 || text.charCodeAt(19) !== 32) return null;
    if (!text.startsWith(day) || day === '') {
      day = text.slice(0, 10);
      midnight = midnightOf(day);
    }
    const time = two(text, 11) * 3600 + two(text, 14) * 60 + two(text, 17);
    const sign = text.charCodeAt(20) === 45 ? -1 : 1;
    const offsetMinutes = sign * (two(text, 21) * 60 + two(text, 23));
    const epochMs = midnight + time * 1000 - offsetMinutes * 60_000;
    const isTime = time < DAY_MS / 1000 && text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58;
    return isTime && !Number.isNaN(epochMs) && '+-'.includes(text.charAt(20))
      ? { epochMs, offsetMinutes }
      : null;
  };
}

function midnightOf(day: string): number {
  const epochMs = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // Date.parse moves 31 April on to 1 May.
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(day) ? epochMs : NaN;
}

/** Two digits as a number, NaN for what is none. */
function two(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
