import type { Reason } from './reason';

const LEAD = String.raw`^(?:\W*@[a-z]\w*)?\W*(?:(?:and|so|but|hey|hi|hello|ok|okay|well|please|(?:can|could|would|will) (?:you|u|ya)|quick question|question|also|then)\b\W*)*`;
const opening = (words: string): RegExp => new RegExp(`${LEAD}(?:${words})`);

/** Questions by their first words; a question mark says the same for its whole sentence. */
export const QUESTION: Reason = {
  says: 'It is a question, not something that happened.',
  reach: 'onward',
  rules: {
    'question word': opening(
      "(?:what(?!ever\\b)(?! (?:a|an)\\b)|whats|what's|how(?! (?:nice|great|lovely|about that)\\b)(?!ever\\b)|how's|why|where(?! i\\b)|who|who's|whom|which|whose|when (?:did|was|is|are|were|will|should|can|do|does|would|have))\\b",
    ),
    'verb before its subject': opening(
      '(?:do|does|is|are|am|have|has|can|could|should|shall|may|would|will) (?:i|you|u|ya|my|we|it|the|that|this|there|these|he|she|they|anyone|anybody|somebody|someone)\\b(?! believe)|(?:is|are|does|can|will|would) \\d+\\b|(?:did|was|were) (?:i|you|we|it|that|there|they|he|she)\\b',
    ),
    'asking verb': opening(
      '(?:show|tell|list|compare|give me|find|graph|plot|chart|summari[sz]e|explain|predict|calculate|convert|define|translate|search|write (?:me )?(?:an? )?(?:short |funny )?(?:poem|story|song|joke|essay|e-?mail|haiku|code|script)|look up|estimate|recommend|suggest)(?! (?:off|up|time)\\b)\\b',
    ),
    'asking around':
      /\b(?:any(?:one|body) (?:else|know|here|ever|tried|get|had)|any (?:idea|tips|advice|recommendations?)|i(?:'m| am)? wonder(?:ing)?|wondering|(?:not sure|unsure|no idea|don't know|curious|ask(?:ing)?) (?:if|whether|how (?:much|many)(?! (?:it was|i had|exactly)?\W*$)(?!\W*$)|what)|do you (?:think|know|have)|is it (?:ok|okay|bad|normal|safe|true)|remind me (?:what|how|when))\b/,
    'question at the end':
      /(?:\bif (?:bp|it|my|the|pulse|hr)\b.{0,40}\bshould i\b.*|\bis (?:that|this|it) (?:ok|okay|normal|good|bad|fine|high|low|too \w+)|\bshould i (?:worry|be worried)|\bwhat does (?:that|it) mean)\W*$/,
  },
};

const TO_LOG =
  '(?:log|add|record|note|enter|save|put (?:down|in)|track|write (?:down|in)|register)(?! to\\b)';
const REQUEST = new RegExp(
  `^\\W*(?:(?:hey|hi|hello|please|pls|ok|okay|and|also|now)\\W+)*(?:(?:can|could|would|will) (?:you|u|ya) (?:please |also |just |pls )?)?${TO_LOG}(?: (?:down|this|that|in))?\\b(?! (?:into|from|less|more|every|each|any)\\b)`,
);

/** "can you log a coffee for me?" and "please log 2 eggs" ask for a log, not for an answer. */
export function isRequest(text: string): boolean {
  return REQUEST.test(text);
}
