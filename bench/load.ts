import { Pool } from 'undici';
import type { Wire } from './wire';

/** One request that is sent over and over. */
export interface Shot {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Sends one shot and gives the parsed answer; throws when it is not 200 or holds errors. */
export async function once(url: string, shot: Shot): Promise<Wire> {
  const answer = await fetch(url + shot.path, { method: 'POST', headers: shot.headers, body: shot.body });
  const parsed: Wire = await answer.json();
  if (answer.status !== 200 || parsed?.errors)
    throw new Error(`${url}${shot.path}: ${answer.status} ${JSON.stringify(parsed?.errors)}`);
  return parsed;
}

/** Keeps `connections` requests in flight for `milliseconds`; latencies in milliseconds. */
export async function load(
  url: string,
  shot: Shot,
  connections: number,
  milliseconds: number,
): Promise<Measured> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const latencies: number[] = [];
  const until = performance.now() + milliseconds;
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const started = performance.now();
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: shot.path,
        headers: shot.headers,
        body: shot.body,
      });
      await body.dump({ limit: 10_000_000 });
      if (statusCode !== 200) throw new Error(`${shot.path} answered ${statusCode}.`);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  latencies.sort((left, right) => left - right);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
  return { perSecond: (latencies.length * 1000) / milliseconds, p50: at(0.5), p99: at(0.99) };
}
