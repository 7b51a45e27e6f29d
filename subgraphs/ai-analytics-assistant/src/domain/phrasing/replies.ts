import { URGENT_ADVICE } from '@phda/shared-models';

import type { NoteCode, ReplyReason } from '../understanding/intent';

/** The outcomes of the contract's enum AnswerStatus. */
export const ANSWER_STATUSES = [
  'ANSWERED',
  'NEEDS_CLARIFICATION',
  'NO_DATA',
  'NOT_RECORDED',
  'MEDICAL_ADVICE',
  'URGENT',
  'OFF_TOPIC',
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** What PHDA keeps, in one sentence for people who asked for something else. */
const RECORDED =
  'PHDA records blood pressure and pulse, weight and body composition, protein, sodium and potassium, caffeine, alcohol and sauna.';

/** Said with every refusal to advise. */
export const ADVICE_TEXT =
  'Whether to start, stop or change a treatment, and what a reading means for your health, is for a clinician to judge, not for me. Please take your own figures to one.';

const REPLY_TEXTS: Readonly<Record<ReplyReason, readonly [AnswerStatus, string]>> = {
  SYMPTOMS: [
    'URGENT',
    'What you describe can be an emergency: call your local emergency number now, and do not wait for numbers. Stay with someone, and do not drive yourself.',
  ],
  SELF_HARM: [
    'URGENT',
    'If you might hurt yourself, call your local emergency number or a suicide crisis line now, and stay with someone you trust. You deserve help right away, and people are there to give it.',
  ],
  OVERDOSE: [
    'URGENT',
    'This can be an emergency: call your local emergency number or poison centre now, and keep the packaging at hand. Do not wait for symptoms.',
  ],
  STATED_PRESSURE: ['URGENT', URGENT_ADVICE],
  ADVICE: ['MEDICAL_ADVICE', ADVICE_TEXT],
  NOT_RECORDED: ['NOT_RECORDED', RECORDED],
  OTHER_PERSON: ['OFF_TOPIC', 'I can see your own logs only, nobody else’s.'],
  ORDER: [
    'OFF_TOPIC',
    'I only answer questions about your logs; nothing was changed. To log, correct or delete something, use the log box.',
  ],
  GREETING: [
    'OFF_TOPIC',
    'Hello! Ask me about your logs, for example: what was my average systolic this week?',
  ],
  THANKS: ['OFF_TOPIC', 'You are welcome.'],
  ABOUT: [
    'OFF_TOPIC',
    `I answer questions about your own logs with numbers you can check. ${RECORDED} Ask for example: how much caffeine did I have last week?`,
  ],
  OFF_TOPIC: ['OFF_TOPIC', 'I only answer questions about your own health logs.'],
  WHICH_METRIC: [
    'NEEDS_CLARIFICATION',
    'Which measure do you mean? For example blood pressure, pulse, weight, body fat, protein, sodium, potassium, caffeine, alcohol or sauna.',
  ],
  WHICH_PERCENTILE: [
    'NEEDS_CLARIFICATION',
    'Which percentile do you mean? I can give the fifth, the twenty-fifth, the seventy-fifth, the ninety-fifth and the median.',
  ],
  WHICH_THRESHOLD: [
    'NEEDS_CLARIFICATION',
    'A percentage of what? Please name a limit, for example: what percentage of my systolic readings were above one hundred and thirty.',
  ],
  NOT_UNDERSTOOD: [
    'NEEDS_CLARIFICATION',
    'Please ask it without that part, or name one time and one measure.',
  ],
  NOT_YET_LINKS: [
    'NEEDS_CLARIFICATION',
    'I cannot judge whether one thing affects another from two averages. Which of the two shall I show you, and for which time? I can also compare two periods.',
  ],
};

/** Status and words of an answer that needs no numbers. */
export function replyText(
  reason: ReplyReason,
  subject: string | null,
): { readonly status: AnswerStatus; readonly text: string } {
  const [status, text] = REPLY_TEXTS[reason];
  if (reason === 'NOT_UNDERSTOOD') {
    const words = (subject ?? '').replace(/[^\p{L} '-]/gu, '').trim();
    return { status, text: `I did not understand this part: “${words}”. ${text}` };
  }
  if (reason !== 'NOT_RECORDED') return { status, text };
  return { status, text: `${notRecordedText(subject)} ${text}` };
}

/** One sentence that a thing is not recorded; words with digits are not repeated, as every number in a text is a figure. */
export function notRecordedText(subject: string | null): string {
  const name = (subject ?? '').replace(/[^\p{L} '-]/gu, '').trim();
  return name === '' || /\d/.test(subject ?? '')
    ? 'PHDA does not record that.'
    : `PHDA does not record ${name}, so there is nothing to look up.`;
}

/** The stated readings of the house, one sentence each. */
export const NOTE_TEXTS: Readonly<Record<NoteCode, string>> = {
  ALL_TIME: 'No time was named, so this covers everything you logged.',
  TODAY: 'No time was named, so I took today.',
  LAST_30_DAYS: 'No time was named, so I took the last weeks.',
  SALT_IS_SODIUM: 'I read salt as sodium.',
  DRINK_IS_CAFFEINE: 'This is everything you logged with caffeine, not one kind of drink alone.',
  ALCOHOL_ITEM: 'This is everything you logged with alcohol, not one kind of drink alone.',
  STANDARD_DRINK: 'A standard drink is counted as',
  OVER_LOGS: 'This is over single logs, not over totals of days.',
};

/** Said when the whole range lies after the moment of asking. */
export const FUTURE_TEXT = 'That time lies after the moment of asking, so nothing is logged for it yet.';
