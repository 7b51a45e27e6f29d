/** Conditions the offered operations cannot express; `~` is a time, `§` a metric, `^` a filter that was read. */
const CONDITIONS: readonly RegExp[] = [
  /\b(?:except|excluding|apart from|other than|but not|leaving out|aside from)\b(?: \S+){0,3}/u,
  /\bnot (?:on|in|during|at|counting|including)\b(?: \S+){0,2}|\bnot \^/u,
  /\bon (?:the )?(?:days|nights) (?:when |that |where )?i (?:drank|had|ate|took|did)\b(?: \S+){0,2}/u,
  /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th)[ -](?:highest|lowest|biggest|smallest|largest|most|heaviest|lightest)\b/u,
  /\bby (?:weekday|day of the week|\^)|\blunch ?time\b|\bdecade\b/u,
];
const METRIC_CONDITION =
  /§.*\b(?:when|while|whenever) (?:my |the )?§ (?:is|was|were|are)\b|§.* after (?:a |my )?§/u;
const IMPOSSIBLE =
  /\b(?:30|31)(?:st|th)?(?: of)? feb\w*|\bfeb\w* (?:30|31)\b|\b31(?:st)?(?: of)? (?:apr|jun|sep|nov)\w*|\b(?:apr|jun|sep|nov)\w* 31\b/u;

/** The words of a condition that would be dropped if the question were answered, or null; `marked` has everything read replaced by marks. */
export function notUnderstood(text: string, marked: string): string | null {
  const said = [...CONDITIONS, IMPOSSIBLE].map((one) => one.exec(text)?.[0]).find((words) => words);
  return said ?? (METRIC_CONDITION.test(marked) ? 'the condition on another measure' : null);
}
