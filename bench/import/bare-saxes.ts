/** A process that parses files with saxes alone: it takes a path a line on standard input and answers seconds and records as JSON. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { SaxesParser } from 'saxes';

async function parse(path: string): Promise<void> {
  const startedAt = performance.now();
  const parser = new SaxesParser();
  let records = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Record' && attributes.type && attributes.startDate && attributes.value) records += 1;
  });
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 262_144 }))
    parser.write(piece as string);
  parser.close();
  process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - startedAt) / 1000, records })}\n`);
}

async function main(): Promise<void> {
  process.stdout.write('ready\n');
  for await (const path of createInterface({ input: process.stdin })) await parse(path);
}

void main();
