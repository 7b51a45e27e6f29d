/**
 * Three requests through PHDA (sign-in, limits, row security, masking and tracing on), through a bare pg server, and through the same data behind an Apollo
 * gateway with default settings and default Sequelize reads. Prints ratios of one run; absolute figures mean nothing on a shared machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbeddedPostgres } from '@phda/shared-models';

import { benchImport } from './import';
import { load, type Measured, once } from './load';
import { type Name, type Scenario, scenarios } from './scenarios';
import { type Contender, NPM_START, startProcess, stopProcesses } from './processes';
import { seed, signUp } from './seed';
import { benchTextEngine } from './text-engine';
import type { Wire } from './wire';

const ROUNDS = 3;
const MILLISECONDS = 2500;
const CONNECTIONS = 8;

async function contenders(
  ownerUrl: string,
  home: string,
): Promise<{ all: Record<Name, Contender>; token: string }> {
  const phda = await startProcess(NPM_START, {
    PHDA_HOME: home,
    NODE_ENV: 'production',
    DATABASE_URL: ownerUrl,
  });
  const { token, userId } = await signUp(phda.url);
  await seed(ownerUrl, userId);
  const shared = { DATABASE_URL: ownerUrl, BENCH_USER: userId, NODE_ENV: 'production' };
  const bare = await startProcess('bench/contenders/bare.ts', shared);
  const logger = await startProcess('bench/contenders/default-subgraph.ts', {
    ...shared,
    SUBGRAPH: 'logger',
  });
  const analytics = await startProcess('bench/contenders/default-subgraph.ts', {
    ...shared,
    SUBGRAPH: 'analytics',
  });
  const gateway = await startProcess('bench/contenders/default-gateway.ts', {
    ...shared,
    URL_logger: logger.url,
    URL_analytics: analytics.url,
  });
  return { all: { phda, bare, default: gateway }, token };
}

async function compare(name: string, scenario: Scenario, all: Record<Name, Contender>): Promise<void> {
  const names = ['phda', 'default', 'bare'] as const;
  const answers = Object.fromEntries(
    await Promise.all(names.map(async (one) => [one, await once(all[one].url, scenario[one])])),
  );
  if (!scenario.same(answers as Record<Name, Wire>))
    throw new Error(
      `${name}: the contenders do not answer the same: ${names.map((one) => JSON.stringify(answers[one]).slice(0, 300)).join(' | ')}`,
    );
  const rounds: Record<Name, Measured>[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const measured = {} as Record<Name, Measured>;
    for (const one of names)
      measured[one] = await load(all[one].url, scenario[one], CONNECTIONS, round < 0 ? 1000 : MILLISECONDS);
    // The first round only warms up.
    if (round >= 0) rounds.push(measured);
  }
  const ratio = (figure: keyof Measured, other: Name): string =>
    spread(rounds.map((round) => round.phda[figure] / round[other][figure]));
  process.stdout.write(
    `| ${name} | ${ratio('perSecond', 'default')} | ${ratio('p50', 'default')} | ${ratio('p99', 'default')} | ${ratio('perSecond', 'bare')} |\n`,
  );
}

function spread(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((left, right) => left - right);
  const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(2),
  );
  return `${middle} [${low}–${high}]`;
}

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'phda-bench-'));
  const server = await startEmbeddedPostgres({ home });
  try {
    await run(server.ownerUrl, home);
  } finally {
    stopProcesses();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function run(ownerUrl: string, home: string): Promise<void> {
  const { all, token } = await contenders(ownerUrl, home);
  process.stdout.write(
    '\nMedian of three alternated rounds [lowest–highest], 8 connections, answers compared.\n\n',
  );
  process.stdout.write(
    '| request | req/s to default | p50 to default | p99 to default | req/s to bare |\n| --- | --- | --- | --- | --- |\n',
  );
  for (const [name, scenario] of Object.entries(scenarios(token))) await compare(name, scenario, all);
  process.stdout.write(
    `\nPHDA answered ${(all.phda.readyAfterMs / 1000).toFixed(1)} s after its start and held ${all.phda.memory().toFixed(0)} MB after the load.\n`,
  );
}

async function text(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'phda-bench-'));
  const server = await startEmbeddedPostgres({ home });
  try {
    await benchTextEngine(server.ownerUrl);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

// `npm run bench -- import [MB]` and `npm run bench -- text`: the other benchmarks.
const [which, megabytes] = process.argv.slice(2);
if (which === 'text') void text();
else void (which === 'import' ? benchImport(...(megabytes ? [Number(megabytes)] : [])) : main());
