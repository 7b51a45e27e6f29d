import type { IncomingMessage } from 'node:http';

import type { ApolloServer } from '@apollo/server';
import {
  ERROR_TABLE,
  type ErrorCode,
  formatError,
  isErrorCode,
  type Logger,
  mediaType,
  PhdaError,
  readBody,
  readTarget,
} from '@phda/shared-service';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

import type { GatewayContext } from './data-source';
import type { Asked } from './streams';

/** A message has at most 5,000 characters (ai-data-logger says so in a sentence): at four bytes each, or escaped in a form or JSON, they fit. */
const MAX_BYTES = 64 * 1024;
/** What may be said beside the text, in the query, a form or JSON; in the graph the key is called otherwise. */
const OPTIONS = ['timeZone', 'locale', 'writtenAt', 'inReplyTo', 'key'] as const;
/** An answer of the person to a question goes to the question with this id. */
const QUESTION_HEADER = 'x-phda-question';

const LOG_TEXT = `mutation log($input: LogTextInput!) {
  logText(input: $input) {
    __typename
    ... on TextLogged { confirmation notices { level text } }
    ... on TextChanged { confirmation notices { level text } }
    ... on TextNeedsClarification { id question notices { level text } }
    ... on TextNotALog { reason }
    ... on TextRejected { reason }
  }
}`;

interface LogTextResult {
  readonly __typename: string;
  readonly id?: string;
  readonly confirmation?: string;
  readonly question?: string;
  readonly reason?: string;
  readonly notices?: readonly { readonly level: string; readonly text: string }[];
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly question?: string;
}

/** `POST /log`: a message in, one line out, for phone shortcuts. It runs the graph's `logText` as the person of the request, like any client. */
export function logDoor(server: ApolloServer<GatewayContext>): RequestHandler {
  return async (request: Asked, response) => {
    const input = await readInput(request);
    const context = request.phda?.context ?? { identity: null, correlationId: '', session: {} };
    const { body } = await server.executeOperation(
      { query: LOG_TEXT, variables: { input } },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('The graph answered in parts.');
    const [error] = body.singleResult.errors ?? [];
    if (error) return send(response, refused(error.message, error.extensions?.code));
    send(response, answerOf((body.singleResult.data as { logText: LogTextResult }).logText));
  };
}

/** Refusals at this door are sentences, too. */
export function logDoorErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { message, extensions } = formatError(error, logger);
    send(response, refused(message, extensions?.code));
  };
}

function refused(message: string, code: unknown): Answer {
  const known: ErrorCode = isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
  return { status: ERROR_TABLE[known].status, text: message };
}

/** 200 when something was written, 422 when nothing was: a shortcut that looks only at the status must not take a question for a saved log. */
export function answerOf(result: LogTextResult): Answer {
  const { confirmation, question, reason, notices = [], id } = result;
  const urgent = notices.filter(({ level }) => level === 'URGENT');
  const others = notices.filter(({ level }) => level !== 'URGENT');
  const outcome = confirmation ?? `Nothing was logged. ${question ?? reason ?? ''}`;
  const text = [...urgent, { text: outcome }, ...others].map((sentence) => sentence.text).join(' ');
  if (confirmation !== undefined) return { status: 200, text };
  return { status: 422, text, ...(id ? { question: id } : {}) };
}

function send(response: Response, { status, text, question }: Answer): void {
  if (question) response.set(QUESTION_HEADER, question);
  const line = text.replace(/\s+/g, ' ').trim();
  response.status(status).type('text/plain').send(`${line}\n`);
}

/** The operation's input from body, query and header; what stands in the body counts before the query. Throws BAD_REQUEST for a body that is no text. */
async function readInput(request: Asked): Promise<Record<string, string>> {
  const said = readMessage(await readText(request), mediaType(request.headers['content-type']));
  const { query } = readTarget(request.originalUrl);
  const header = request.get('idempotency-key');
  const input: Record<string, string> = { text: said.text ?? '' };
  for (const option of OPTIONS) {
    const value = said[option] ?? query[option] ?? (option === 'key' ? header : undefined);
    if (value) input[option === 'key' ? 'idempotencyKey' : option] = value;
  }
  return input;
}

async function readText(request: IncomingMessage): Promise<string> {
  const bytes = await readBody(request, MAX_BYTES);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PhdaError('BAD_REQUEST', 'The message is not text in UTF-8. Please send it as UTF-8.');
  }
}

/** The fields of a message by the type of its body. `curl -d 'bp 120/80'` calls plain text a form: a form without `text` is taken as it stands. */
export function readMessage(body: string, type: string): Readonly<Record<string, string | undefined>> {
  if (type === 'application/json') return readJson(body);
  if (type === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(body);
    return form.has('text') ? Object.fromEntries(form) : { text: body };
  }
  if (type === '' || type.startsWith('text/')) return { text: body };
  throw new PhdaError(
    'BAD_REQUEST',
    `A message cannot be ${type.slice(0, 60)}. Please send text/plain, or JSON with "text".`,
  );
}

function readJson(body: string): Readonly<Record<string, string | undefined>> {
  try {
    const fields = JSON.parse(body) as Readonly<Record<string, unknown>> | null;
    if (typeof fields?.text === 'string')
      return Object.fromEntries(
        Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
  } catch {
    // Said below.
  }
  throw new PhdaError('BAD_REQUEST', 'The body is not JSON with the message in "text". Please check it.');
}
