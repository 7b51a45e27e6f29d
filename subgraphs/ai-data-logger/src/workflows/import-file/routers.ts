import type { ImportFileValues } from './state';

/** What was refused ends as a failed import; what was not goes on. */
export function unlessRefused<Next extends string>(next: Next) {
  return ({ refusal }: Pick<ImportFileValues, 'refusal'>): Next | 'refuse' =>
    refusal === null ? next : 'refuse';
}
