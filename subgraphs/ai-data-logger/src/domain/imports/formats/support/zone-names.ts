import { canonicalTimeZone, PhdaError } from '@phda/shared-service';

/** More zones than the world has: a file with more names than these is told each anew. */
const MAX_NAMES = 1000;

/** Canonical zone names for one file: asking Intl costs more than reading the rest of a record, so the answers are remembered. */
export class ZoneNames {
  private readonly known = new Map<string, string | null>();

  /** The canonical IANA name; null for what is none, such as a city or an abbreviation. */
  of(name: string): string | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const canonical = canonicalOrNull(name);
    if (this.known.size < MAX_NAMES) this.known.set(name, canonical);
    return canonical;
  }
}

function canonicalOrNull(name: string): string | null {
  try {
    return canonicalTimeZone(name);
  } catch (error) {
    if (error instanceof PhdaError) return null;
    throw error;
  }
}
