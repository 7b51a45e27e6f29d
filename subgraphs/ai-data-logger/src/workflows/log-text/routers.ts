import type { LogTextValues } from './state';

/** A request that was already answered goes straight to its stored result; a reply first recalls what it completes. */
export function afterReplay({
  entryId,
  request,
}: Pick<LogTextValues, 'entryId' | 'request'>): 'confirm' | 'recall' | 'recognise' {
  if (entryId !== null) return 'confirm';
  return request.inReplyTo === null ? 'recognise' : 'recall';
}

/** A reply that withdrew the message, or came too late, is answered; any other completes the message. */
export function afterRecall({ outcome }: Pick<LogTextValues, 'outcome'>): 'end' | 'recognise' {
  return outcome === null ? 'recognise' : 'end';
}

/** Only a decision to log reaches the node that writes. */
export function afterDecision({ decision }: Pick<LogTextValues, 'decision'>): 'write' | 'ask' | 'decline' {
  if (decision.type === 'log') return 'write';
  return decision.type === 'ask' ? 'ask' : 'decline';
}
