import type { FileFormat, FileReader, ImportContext, ImportSink } from '../format';
import { FhirReading } from './support/fhir-reading';
import { asObject, type Json, jsonReader, partsOf, refuseHuge } from './support/json';
import { badInput } from '@phda/shared-service';

/** Enough to see what the document is. */
const HEAD = 16_384;

/**
 * FHIR R4 in JSON: one Observation, a Bundle of any type, a list of resources, or NDJSON (bulk data). Taken are Observations with the codes of the
 * registry: LOINC of blood pressure (as a panel, or its halves at the same time), heart rate (40443-4 is at rest), weight, body fat and muscle
 * mass, and PHDA's own code system for what has no LOINC code. Observations that share the identifier of a log of PHDA are one row, as are the
 * halves of a blood pressure. A time with an offset keeps it, one without is in the import's zone, a day alone is at noon.
 *
 * Not taken, and counted: observations that were entered in error, cancelled or have no value, other codes, other resources. Patients, devices
 * and the like are no records and are passed over.
 */
export const fhir: FileFormat = {
  name: 'fhir',
  label: 'FHIR R4',
  recognises: (head) =>
    /^\ufeff?\s*[[{]/.test(head) && /"resourceType"\s*:\s*"[A-Z]/.test(head.slice(0, HEAD)),
  createReader: (context, sink) => new FhirFile(context, sink),
};

/** Looks at the first characters before it decides how to read the rest: whole lines, or one document. */
class FhirFile implements FileReader {
  private head = '';
  private reader: FileReader | null = null;
  private readonly reading: FhirReading;

  constructor(context: ImportContext, sink: ImportSink) {
    this.reading = new FhirReading(context, sink);
  }

  write(chunk: string): void {
    if (this.reader) return this.reader.write(chunk);
    this.head += chunk;
    if (this.head.length >= HEAD) this.begin();
  }

  end(): void {
    if (!this.reader) this.begin();
    this.reader?.end();
    this.reading.end();
  }

  private begin(): void {
    const head = this.head;
    this.head = '';
    this.reader = isLines(head) ? new Lines(this.reading) : this.document(head);
    this.reader.write(head);
  }

  private document(head: string): FileReader {
    const text = head.replace(/^\ufeff/, '').trimStart();
    if (text.startsWith('[')) return jsonReader(['$.*'], (value) => this.reading.take(value, null));
    if (/"entry"\s*:\s*\[/.test(text) || /^\{[^{[]*"resourceType"\s*:\s*"Bundle"/.test(text))
      return jsonReader(['$.entry.*'], (value) =>
        this.reading.take(asObject(value)?.['resource'] ?? value, null),
      );
    return jsonReader(['$'], (value) => this.reading.take(value, null), true);
  }
}

/** NDJSON: the first line is a whole resource, and no Bundle. */
function isLines(head: string): boolean {
  const line =
    head
      .replace(/^\ufeff/, '')
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? '';
  const resource = parsed(line);
  return (
    typeof asObject(resource)?.['resourceType'] === 'string' &&
    asObject(resource)?.['resourceType'] !== 'Bundle'
  );
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

class Lines implements FileReader {
  private line = 1;
  private rest = '';

  constructor(private readonly reading: FhirReading) {}

  write(chunk: string): void {
    const lines = chunk.split('\n');
    this.rest += lines[0] ?? '';
    for (const line of lines.slice(1)) {
      this.take(this.rest);
      this.rest = line;
    }
    refuseHuge(this.rest.length, 0, this.line);
  }

  end(): void {
    this.take(this.rest);
  }

  private take(text: string): void {
    const line = text.replace(/^\ufeff/, '').trim();
    refuseHuge(line.length, partsOf(line), this.line);
    const resource = parsed(line);
    if (resource !== undefined) this.reading.take(resource, this.line);
    else if (line !== '') throw badInput(`Line ${this.line} of the file is no JSON. Please export it again.`);
    this.line += 1;
  }
}
