import type { LogTextValues } from './state';

/** A request that was already answered goes straight to its stored result; a reply first recalls what it completes. */
export function afterReplay({
  entryId,
  request,
  actId,
}: Pick<LogTextValues, 'entryId' | 'request' | 'actId'>): 'confirm' | 'confirmAct' | 'recall' | 'look' {
  if (actId !== null) return 'confirmAct';
  if (entryId !== null) return 'confirm';
  return request.inReplyTo === null ? 'look' : 'recall';
}

/** A reply that withdrew the message or came too late, and a photo that shows nothing, are answered; anything else is read on. */
export function afterRecall({ outcome }: Pick<LogTextValues, 'outcome'>): 'end' | 'know' {
  return outcome === null ? 'know' : 'end';
}

/** An order about earlier logs is carried out or asked about; anything else is read. */
export function afterOrder({ decision }: Pick<LogTextValues, 'decision'>): 'act' | 'ask' | 'recognise' {
  if (decision === null) return 'recognise';
  return decision.type === 'ask' ? 'ask' : 'act';
}

/** What an order changed is confirmed, what it would change is shown; when nothing fitted, the question is asked, or the words are read as a log. */
export function afterAct({
  actId,
  outcome,
  decision,
}: Pick<LogTextValues, 'actId' | 'outcome' | 'decision'>): 'confirmAct' | 'ask' | 'recognise' | 'end' {
  if (outcome !== null) return 'end';
  if (actId !== null) return 'confirmAct';
  return decision === null ? 'recognise' : 'ask';
}

/** Only a decision to log that is no preview reaches the node that writes. */
export function afterDecision({
  decision,
  request,
}: Pick<LogTextValues, 'decision' | 'request'>): 'write' | 'preview' | 'ask' | 'decline' {
  if (decision?.type === 'log') return request.preview ? 'preview' : 'write';
  return decision?.type === 'ask' ? 'ask' : 'decline';
}
