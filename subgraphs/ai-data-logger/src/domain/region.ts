import type { Region } from './types';

const UK_LIKE = new Set(['GB', 'IE']);

/** Zones whose city is not in the country that the continent suggests; everything else follows the continent. */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  'Europe/London': 'GB',
  'Europe/Belfast': 'GB',
  'Europe/Jersey': 'GB',
  'Europe/Guernsey': 'GB',
  'Europe/Isle_of_Man': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Stockholm': 'SE',
  'Europe/Brussels': 'BE',
  'Europe/Luxembourg': 'LU',
  'Europe/Lisbon': 'PT',
  'Europe/Oslo': 'NO',
  'Europe/Warsaw': 'PL',
  'Europe/Prague': 'CZ',
  'Europe/Budapest': 'HU',
  'Europe/Bucharest': 'RO',
  'Europe/Athens': 'GR',
  'Europe/Istanbul': 'TR',
  'Europe/Kyiv': 'UA',
  'Pacific/Auckland': 'NZ',
  'Pacific/Honolulu': 'US',
  'Pacific/Guam': 'US',
  'Asia/Tokyo': 'JP',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
};

const US_CITIES =
  'New_York Detroit Chicago Denver Phoenix Los_Angeles Anchorage Juneau Sitka Nome Yakutat Metlakatla Adak Boise Menominee Puerto_Rico Louisville Indianapolis'.split(
    ' ',
  );
const CANADA_CITIES =
  'Toronto Vancouver Montreal Edmonton Winnipeg Halifax St_Johns Regina Moncton Whitehorse Yellowknife Iqaluit Glace_Bay Goose_Bay Swift_Current Dawson Dawson_Creek Thunder_Bay'.split(
    ' ',
  );

/** The country whose units and date order a time zone suggests; `001` for a zone outside the countries told apart here. */
export function countryOfZone(timeZone: string): string {
  const known = COUNTRY_OF_ZONE[timeZone];
  if (known) return known;
  const [continent, city = ''] = timeZone.split('/');
  if (continent === 'Australia') return 'AU';
  if (continent !== 'America')
    return continent === 'UTC' || continent === 'Etc' || city === '' ? 'US' : '001';
  if (US_CITIES.includes(city) || ['Indiana', 'Kentucky', 'North_Dakota'].includes(city)) return 'US';
  return CANADA_CITIES.includes(city) ? 'CA' : '001';
}

/** The country that a time zone lies in; null where it does not tell, as UTC does not. */
export function placeOfZone(timeZone: string): string | null {
  if (!timeZone.includes('/') || timeZone.startsWith('Etc/')) return null;
  const country = countryOfZone(timeZone);
  return country === '001' ? null : country;
}

/** For words that are read without knowing where they were written. */
export const ANYWHERE: Region = { country: '001', units: 'METRIC', dayFirst: true };

/** Units and date order: of the locale when it is given and understood, else of the country of the time zone. */
export function regionOf(timeZone: string, locale: string | null): Region {
  const country = countryOfLocale(locale) ?? countryOfZone(timeZone);
  const units = country === 'US' ? 'US' : UK_LIKE.has(country) ? 'UK' : 'METRIC';
  const language = localeOf(locale)?.language;
  return { country, units, dayFirst: country !== 'US', ...(language ? { language } : {}) };
}

function countryOfLocale(locale: string | null): string | null {
  return localeOf(locale)?.maximize().region ?? null;
}

function localeOf(locale: string | null): Intl.Locale | null {
  try {
    return locale ? new Intl.Locale(locale) : null;
  } catch {
    return null;
  }
}

/** Countries outside the United States and the British Isles that write decimals with a point. */
export const DECIMAL_POINT_COUNTRIES: ReadonlySet<string> = new Set(
  'AU NZ CA IN JP CN TW HK KR SG MY PH TH IL MX CH LI ZA PK BD NG KE EG AE SA 001'.split(' '),
);
const GROUPED =
  /(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?= ?(?:mg|ml|milligrams?|millilit(?:er|re)s?|steps|schritte)\b)/gi;

/** Where decimals have a comma, "1.000 mg" is a thousand: it becomes "01000 mg", as long as before so that places in the text stay the same. */
export function readable(message: string, { units, country }: Region): string {
  if (units !== 'METRIC' || DECIMAL_POINT_COUNTRIES.has(country)) return message;
  return message.replace(GROUPED, '0$1$2');
}
