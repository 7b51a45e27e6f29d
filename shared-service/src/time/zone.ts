import { Temporal } from 'temporal-polyfill';

import { badInput } from '../errors';

export { Temporal };

/** An instant as RFC 3339 text in UTC with millisecond precision, e.g. `2026-11-21T06:00:00.000Z`: the one form instants travel in. */
export type InstantText = string;

/** A calendar day as `YYYY-MM-DD`. */
export type LocalDateText = string;

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** Names that CLDR, and with it Intl of Node 20, still answers for zones that the IANA database has renamed (its file `backward`). */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The canonical IANA name of a time zone, whatever `Intl` of this Node calls it; throws BAD_USER_INPUT for anything else, fixed offsets included. */
export function canonicalTimeZone(name: string): string {
  const refused = `"${name.slice(0, 60)}" is not a time zone. Use an IANA name such as Europe/Berlin or America/New_York.`;
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) throw badInput(refused);
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return RENAMED[known] ?? known;
  } catch {
    throw badInput(refused);
  }
}

/** Reads RFC 3339 text with an offset into the one UTC form; throws BAD_USER_INPUT when it is not one or the year is outside 1900–2200. */
export function parseInstant(text: string): InstantText {
  try {
    if (!RFC3339.test(text)) throw new RangeError('not RFC 3339');
    const instant = Temporal.Instant.from(text);
    const year = instant.toZonedDateTimeISO('UTC').year;
    if (year < 1900 || year > 2200) throw new RangeError('year out of range');
    return instantText(instant);
  } catch {
    throw badInput(
      `"${text.slice(0, 60)}" is not a usable date and time. Use RFC 3339 with an offset and a year from 1900 to 2200, such as 2026-11-21T07:00:00+01:00.`,
    );
  }
}

/** The one text form of an instant; anything finer than a millisecond is cut off. */
export function instantText(instant: Temporal.Instant): InstantText {
  return new Date(instant.epochMilliseconds).toISOString();
}

/** The wall clock of a zone at an instant. */
export function inZone(instant: InstantText, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** The calendar day of a zone at an instant. */
export function localDate(instant: InstantText, timeZone: string): LocalDateText {
  return inZone(instant, timeZone).toPlainDate().toString();
}

/** The first instant of a local day, which is not midnight where the clock skips it. */
export function startOfDay(day: LocalDateText, timeZone: string): InstantText {
  return instantText(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());
}

/** The moments at which a zone's clocks show a wall-clock time: none where they are put forward past it, two where they are put back. */
export function momentsOf(local: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime[] {
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return [earlier];
  return earlier.toPlainDateTime().equals(local) ? [earlier, later] : [];
}
