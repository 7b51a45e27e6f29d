/** Why words are no log, as the person is told; the rules of every language give the same reasons. */
export const REASONS = {
  order: 'It holds an order to the machine, not something that happened; nothing was written or deleted.',
  question: 'It is a question, not something that happened.',
  plan: 'It is a plan or a wish, and only what has happened is logged.',
  habit: 'It describes a habit, not one event.',
  goal: 'It names a goal or a limit, not a measurement.',
  hearsay: 'It is a recipe or something read or heard, not something that happened to you.',
  unreal: 'It did not really happen.',
  change: 'It says how much something changed, not what was measured.',
  purchase: 'It was bought or made, and whether it was eaten or drunk is not said.',
  negation: 'It says that something did not happen.',
  other: 'It is about somebody else.',
} as const;

export type ReasonKey = keyof typeof REASONS;

/** Reasons that hold for one clause only; the others silence its whole sentence. */
export const OF_CLAUSE: ReadonlySet<ReasonKey> = new Set(['change', 'purchase', 'negation', 'other']);
