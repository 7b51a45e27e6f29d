import { SemanticConventions as Semantic } from '@arizeai/openinference-semantic-conventions';
import OpenAI from 'openai';

import type { EgressClient, EgressReason } from '../egress/client';
import { PhdaError } from '../errors';
import { requestScope } from '../request-scope';
import { inSpan, type PhdaSpan } from '../telemetry/spans';
import type { Generated, Generation, LanguageModel } from './port';

export interface OpenAiSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
  /** One attempt's limit in milliseconds; there is at most one retry. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;

/** A language model behind any OpenAI-compatible chat-completions server; every request passes the egress client. */
export function createOpenAiLanguageModel(settings: OpenAiSettings, egress: EgressClient): LanguageModel {
  const generate = (request: Generation): Promise<Generated> =>
    inSpan(
      `llm ${request.purpose}`,
      { kind: 'LLM', input: request.input, attributes: { [Semantic.LLM_MODEL_NAME]: settings.model } },
      async (span) => {
        try {
          return record(span, readAnswer(await complete(settings, egress, request)));
        } catch (error) {
          throw new PhdaError('UPSTREAM_UNAVAILABLE', 'The language model gave no usable answer.', {
            cause: error,
          });
        }
      },
    );
  return { name: settings.model, generate };
}

function complete(
  settings: OpenAiSettings,
  egress: EgressClient,
  request: Generation,
): Promise<OpenAI.ChatCompletion> {
  const reason: EgressReason = {
    purpose: request.purpose,
    model: settings.model,
    dataClasses: request.dataClasses,
  };
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    timeout: settings.timeoutMs ?? TIMEOUT_MS,
    maxRetries: 1,
    defaultHeaders: { 'x-correlation-id': requestScope()?.correlationId ?? '' },
    fetch: egressFetch(egress, reason),
  });
  return client.chat.completions.create(
    {
      model: settings.model,
      temperature: 0,
      messages: [
        { role: 'system', content: request.instructions },
        { role: 'user', content: contentOf(request) },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: request.schemaName, strict: true, schema: { ...request.schema } },
      },
    },
    request.signal ? { signal: request.signal } : {},
  );
}

function contentOf({ input, images = [] }: Generation): string | OpenAI.ChatCompletionContentPart[] {
  if (images.length === 0) return input;
  const pictures = images.map(({ mediaType, base64 }) => ({
    type: 'image_url' as const,
    image_url: { url: `data:${mediaType};base64,${base64}` },
  }));
  return [{ type: 'text', text: input }, ...pictures];
}

/** Lets the client library speak only through the egress client. */
function egressFetch(egress: EgressClient, reason: EgressReason): typeof fetch {
  return async (url, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    const body = typeof init?.body === 'string' ? init.body : '';
    const request = {
      url: url instanceof Request ? url.url : url.toString(),
      headers,
      body,
      ...(init?.signal ? { signal: init.signal } : {}),
    };
    const answer = await egress(request, reason);
    return new Response(answer.body, { status: answer.status, headers: withoutEncoding(answer.headers) });
  };
}

// The egress client has already decoded the body.
function withoutEncoding(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['content-encoding', 'content-length'].includes(name)),
  );
}

function readAnswer(completion: OpenAI.ChatCompletion): Generated {
  const choice = completion.choices?.[0];
  // An answer that ends without finish_reason "stop" was cut off, however complete it looks.
  if (choice?.finish_reason !== 'stop' || !choice.message.content)
    throw new Error('The answer is empty or cut off.');
  return {
    value: JSON.parse(choice.message.content) as unknown,
    model: completion.model,
    promptTokens: completion.usage?.prompt_tokens ?? 0,
    completionTokens: completion.usage?.completion_tokens ?? 0,
  };
}

function record(span: PhdaSpan, generated: Generated): Generated {
  span.output(generated.value);
  span.set({
    [Semantic.LLM_TOKEN_COUNT_PROMPT]: generated.promptTokens,
    [Semantic.LLM_TOKEN_COUNT_COMPLETION]: generated.completionTokens,
  });
  return generated;
}
