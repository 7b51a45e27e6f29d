/** Sends the README's transcript to a PHDA that this script starts by the README's command, and compares every answer. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** One operation of the README with the answer that stands below it. */
export interface Step {
  readonly query: string;
  readonly answer: unknown;
}

/** The operations of a README: every graphql block followed by a json block. */
export function readTranscript(markdown: string): readonly Step[] {
  const pairs = markdown.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g);
  return [...pairs].map(([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }));
}

/** What one operation was answered with, beside what the README says. */
export interface Comparison {
  readonly query: string;
  readonly expected: unknown;
  readonly answered: unknown;
}

/** Answers keep the order of the selection, so equal answers are equal texts, in whichever realm they were parsed. */
function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Spans are stored in batches: a step that asks for traces is sent again for this long until its answer is the README's. */
const TRACE_DELAY_MS = 8000;

/** Sends the steps one after the other as one browser would, by cookie. */
export async function sendTranscript(url: string, steps: readonly Step[]): Promise<readonly Comparison[]> {
  let cookie = '';
  const send = async (query: string): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      ...(cookie ? { cookie } : {}),
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response.json();
  };
  const compared: Comparison[] = [];
  for (const { query, answer } of steps) {
    let answered = await send(query);
    const until = performance.now() + (query.includes('traces') ? TRACE_DELAY_MS : 0);
    while (performance.now() < until && !sameJson(answered, answer)) answered = await send(query);
    compared.push({ query, expected: answer, answered });
  }
  return compared;
}

function start(): { child: ChildProcess; ready: Promise<string> } {
  const env = { ...process.env, PHDA_HOME: mkdtempSync(join(tmpdir(), 'phda-transcript-')), PORT: '0' };
  const child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /ready at (http\S+)/.exec(chunk.toString())?.[1];
      if (url) resolve(url);
    });
  });
  return { child, ready };
}

async function main(): Promise<void> {
  const steps = readTranscript(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  const { child, ready } = start();
  try {
    const compared = await sendTranscript(await ready, steps);
    const wrong = compared.filter(({ expected, answered }) => !sameJson(expected, answered));
    for (const { query, answered } of wrong)
      process.stderr.write(`Not as in the README:\n${query}\n${JSON.stringify(answered, null, 2)}\n`);
    process.stdout.write(
      `${compared.length - wrong.length} of ${compared.length} answers are as in the README.\n`,
    );
    if (wrong.length > 0 || steps.length === 0) process.exitCode = 1;
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
  }
}

if (require.main === module) void main();
