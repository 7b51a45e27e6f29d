import { URGENT_ADVICE } from '@phda/shared-models';

import type { Fact, Finding } from '../computing/fact';
import type { Plan } from '../planning/plan';
import { STANDARD_DRINK_OZ } from '../units';
import { ADVICE_TEXT, type AnswerStatus, NOTE_TEXTS, notRecordedText } from './replies';
import { sentenceOf } from './sentences';

/** An answer before it is verified and stored. */
export interface Draft {
  readonly status: AnswerStatus;
  readonly text: string;
  readonly figures: readonly Fact[];
}

/** Words and figures of computed findings, the figure that answers first. `urgent` puts the urgent advice before everything else. */
export function compose(plan: Plan, findings: readonly Finding[], urgent: boolean): Draft {
  const told = findings.filter(({ empty }) => !empty);
  const missing = findings.filter(({ empty }) => empty);
  const drink = told.length > 0 && plan.notes.includes('STANDARD_DRINK') ? drinkFact(told[0]?.facts[0]) : [];
  const figures = [...inOrder(plan, told), ...inOrder(plan, missing), ...drink];
  const sentences = [
    ...(urgent ? [URGENT_ADVICE] : []),
    ...(plan.stance === 'ADVICE' ? [ADVICE_TEXT] : []),
    ...tellings(told),
    ...(missing.length > 0 ? [missingText(plan, missing)] : []),
    ...noteTexts(plan, drink, told.length > 0),
  ];
  return { status: statusOf(plan, told.length, urgent), text: sentences.join(' '), figures };
}

function statusOf(plan: Plan, told: number, urgent: boolean): AnswerStatus {
  if (urgent) return 'URGENT';
  if (plan.stance === 'ADVICE') return 'MEDICAL_ADVICE';
  return told > 0 ? 'ANSWERED' : 'NO_DATA';
}

function tellings(findings: readonly Finding[]): string[] {
  let saidRange: string | null = null;
  return findings.map((finding) => {
    const sentence = sentenceOf(finding, saidRange);
    saidRange = finding.facts.find(({ role }) => role === 'RANGE')?.text ?? null;
    return sentence;
  });
}

/** Answers of all metrics come before what supports them; a comparison stays together, in the contract's order. */
function inOrder(plan: Plan, findings: readonly Finding[]): Fact[] {
  const all = findings.flatMap(({ facts }) => facts);
  if (plan.sides.length === 2) return all;
  const first = findings.flatMap(({ facts }) => facts.slice(0, 1));
  return [...first, ...all.filter((fact) => !first.includes(fact))];
}

function missingText(plan: Plan, missing: readonly Finding[]): string {
  const names = missing.map(({ name }) => (name === '' ? 'logs' : name)).join(' or ');
  const ranges = new Set(
    missing.flatMap(({ facts }) =>
      facts.filter(({ role }) => role.startsWith('RANGE')).map(({ text }) => text),
    ),
  );
  const where = ranges.size > 0 ? ` ${[...ranges].join(' or ')}` : '';
  return `I found no ${names}${where}${plan.stance === 'ADVICE' ? ' to show' : ''}.`;
}

/** What one standard drink is, as a figure, because the text says it. */
function drinkFact(source: Fact | undefined): Fact[] {
  const receiptId = source?.receiptId ?? '';
  const text = `${STANDARD_DRINK_OZ} fl oz`;
  return [
    { role: 'DRINK', label: 'one standard drink', value: STANDARD_DRINK_OZ, unit: 'fl oz', text, receiptId },
  ];
}

function noteTexts(plan: Plan, drink: readonly Fact[], told: boolean): string[] {
  const notes = told
    ? plan.notes
    : plan.notes.filter((note) => note === 'TODAY' || note === 'SALT_IS_SODIUM');
  const texts = notes.map((note) =>
    note === 'STANDARD_DRINK'
      ? `${NOTE_TEXTS[note]} ${drink[0]?.text ?? ''} of pure alcohol.`
      : NOTE_TEXTS[note],
  );
  return plan.notRecorded === null ? texts : [...texts, notRecordedText(plan.notRecorded)];
}
