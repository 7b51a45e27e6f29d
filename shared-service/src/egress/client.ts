import { fetch as undiciFetch, type RequestInit, type Response } from 'undici';

import { requestScope } from '../request-scope';
import { sha256Hex } from '../text';
import { currentTraceId } from '../telemetry/spans';
import { Temporal, instantText } from '../time/zone';

/** One request that left this machine, as the ledger keeps it. */
export interface EgressEntry {
  readonly userId: string | null;
  readonly at: string;
  readonly host: string;
  readonly purpose: string;
  readonly model: string | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly dataClasses: readonly string[];
  readonly traceId: string | null;
  /** SHA-256 of the exact body that was sent. */
  readonly digest: string;
}

/** Writes one ledger entry; the request's answer is withheld when it cannot be written. */
export type EgressSink = (entry: EgressEntry) => Promise<void>;

/** Why a request leaves and what goes with it. */
export interface EgressReason {
  readonly purpose: string;
  readonly model: string | null;
  readonly dataClasses: readonly string[];
}

export interface EgressRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal?: AbortSignal;
}

export interface EgressAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type EgressClient = (request: EgressRequest, reason: EgressReason) => Promise<EgressAnswer>;

/** The only way out of this machine (design rule 10): POSTs to one of the allowed origins, follows no redirect, and writes the ledger for every attempt, failed ones included. */
export function createEgressClient(options: {
  allowedOrigins: readonly string[];
  sink: EgressSink;
}): EgressClient {
  return async (request, reason) => {
    const { origin, host } = new URL(request.url);
    if (!options.allowedOrigins.includes(origin))
      throw new Error('The egress client was asked for an origin that is not configured.');
    let received = '';
    try {
      const response = await send(request);
      received = await response.text();
      return { status: response.status, headers: Object.fromEntries(response.headers), body: received };
    } finally {
      await options.sink(entryOf(request, reason, host, Buffer.byteLength(received)));
    }
  };
}

function send(request: EgressRequest): Promise<Response> {
  const init: RequestInit = {
    method: 'POST',
    headers: { ...request.headers },
    body: request.body,
    redirect: 'error',
  };
  if (request.signal) init.signal = request.signal;
  return undiciFetch(request.url, init);
}

function entryOf(
  request: EgressRequest,
  reason: EgressReason,
  host: string,
  bytesReceived: number,
): EgressEntry {
  return {
    ...reason,
    userId: requestScope()?.userId ?? null,
    at: instantText(Temporal.Now.instant()),
    host,
    bytesSent: Buffer.byteLength(request.body),
    bytesReceived,
    traceId: currentTraceId(),
    digest: sha256Hex(request.body),
  };
}
