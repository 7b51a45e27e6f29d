/** Zones whose clocks do something unusual: half-hour changes, changes at midnight, skipped days, odd offsets. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Asia/Tehran',
  'Pacific/Kwajalein',
  'UTC',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows, computed by Intl alone: an independent reference for tests. */
export function wallClock(epochMs: number, timeZone: string): { date: string; time: string; offset: string } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  const offset = part.timeZoneName?.replace('GMT', '');
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}:${part.second}`,
    offset: offset ? offset.slice(0, 6) : '+00:00',
  };
}
