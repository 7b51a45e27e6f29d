import { badInput, type Identity, sha256Hex, Temporal, wellFormedText } from '@phda/shared-service';

import type { LogTextInput } from '../../__generated__/resolvers-types';
import { checkIdempotencyKey } from '../../data/log-form';
import { checkId } from '../../domain/ids';
import { regionOf } from '../../domain/region';
import type { LogTextRequest } from './state';

const MAX_TEXT = 5000;
const MAX_LOCALE = 35;
/** Clocks of phones are a little ahead at times. */
const CLOCK_SKEW_MINUTES = 5;

/** Checks a message as GraphQL hands it over; throws BAD_USER_INPUT with one sentence that says what is wrong. */
export function checkLogTextInput(
  input: LogTextInput,
  identity: Identity,
  now: string,
  preview = false,
): LogTextRequest {
  const message = wellFormedText(input.text, 'The message', MAX_TEXT);
  const photoId = input.imageUploadId ?? null;
  if (message.trim() === '' && photoId === null)
    throw badInput('The message is empty. Please write what happened.');
  const writtenAt = checkWrittenAt(input.writtenAt ?? now, now);
  const timeZone = input.timeZone ?? identity.timeZone;
  const locale = input.locale == null ? null : checkLocale(input.locale);
  const idempotencyKey = checkIdempotencyKey(input.idempotencyKey);
  const { idempotencyKey: _key, ...said } = input;
  return {
    userId: identity.userId,
    message,
    situation: { writtenAt, timeZone, region: regionOf(timeZone, locale) },
    locale,
    inReplyTo: input.inReplyTo == null ? null : checkId(input.inReplyTo, 'question'),
    idempotencyKey,
    preview,
    photoId,
    requestSha256: idempotencyKey === null ? null : sha256Hex(JSON.stringify(['logText', said])),
  };
}

function checkWrittenAt(writtenAt: string, now: string): string {
  const latest = Temporal.Instant.from(now).add({ minutes: CLOCK_SKEW_MINUTES });
  if (Temporal.Instant.compare(Temporal.Instant.from(writtenAt), latest) > 0)
    throw badInput('The message claims to be written in the future. Please check writtenAt and its offset.');
  return writtenAt;
}

function checkLocale(locale: string): string {
  try {
    if (locale.length > MAX_LOCALE) throw new RangeError('too long');
    return new Intl.Locale(locale).toString();
  } catch {
    throw badInput(`"${locale.slice(0, MAX_LOCALE)}" is not a language tag. Use one such as en-GB or de.`);
  }
}
