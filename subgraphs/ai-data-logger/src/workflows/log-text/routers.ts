import type { LogTextValues } from './state';

/** A request that was already answered goes straight to its stored result; a reply first recalls what it completes. */
export function afterReplay({
  entryId,
  request,
  actId,
}: Pick<LogTextValues, 'entryId' | 'request' | 'actId'>): 'confirm' | 'confirmAct' | 'recall' | 'order' {
  if (actId !== null) return 'confirmAct';
  if (entryId !== null) return 'confirm';
  return request.inReplyTo === null ? 'order' : 'recall';
}

/** A reply that withdrew the message, or came too late, is answered; any other completes the message. */
export function afterRecall({ outcome }: Pick<LogTextValues, 'outcome'>): 'end' | 'order' {
  return outcome === null ? 'order' : 'end';
}

/** An order about earlier logs is carried out or asked about; anything else is read. */
export function afterOrder({ decision }: Pick<LogTextValues, 'decision'>): 'act' | 'ask' | 'recognise' {
  if (decision === null) return 'recognise';
  return decision.type === 'ask' ? 'ask' : 'act';
}

/** What an order changed is confirmed; when nothing fitted, the question is asked. */
export function afterAct({ actId }: Pick<LogTextValues, 'actId'>): 'confirmAct' | 'ask' {
  return actId === null ? 'ask' : 'confirmAct';
}

/** Only a decision to log reaches the node that writes. */
export function afterDecision({ decision }: Pick<LogTextValues, 'decision'>): 'write' | 'ask' | 'decline' {
  if (decision?.type === 'log') return 'write';
  return decision?.type === 'ask' ? 'ask' : 'decline';
}
