/** What a figure is in its answer; the templates of the text ask for figures by role. */
export const ROLES = [
  'ANSWER',
  'OTHER_SIDE',
  'DIFFERENCE',
  'SECOND',
  'THIRD',
  'STORED',
  'N',
  'N_OTHER',
  'DAYS',
  'OF',
  'DATE',
  'ITEM',
  'RANGE',
  'BOUND',
  'RANGE_OTHER',
  'DRINK',
  'MORE',
] as const;
export type Role = (typeof ROLES)[number];

/** One number (or date) of an answer, in the unit named, with the text that the sentence uses and the receipt it comes from. */
export interface Fact {
  readonly role: Role;
  readonly label: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly text: string;
  readonly receiptId: string;
}

/** What was found for one metric (or one list of logs); `empty` when there is no row to speak of. */
export interface Finding {
  /** How a sentence names the metric, e.g. `systolic`; empty for lists of logs. */
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly empty: boolean;
  /** Which sentence tells it. */
  readonly template: string;
}

/** The first fact of a role, or null. */
export function factOf(finding: Finding, role: Role): Fact | null {
  return finding.facts.find((fact) => fact.role === role) ?? null;
}
