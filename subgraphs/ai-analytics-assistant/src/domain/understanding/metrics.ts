import type { Metric } from '@phda/shared-models';

import type { NoteCode } from './intent';
import { anyOf, METRIC_WORDS, type MetricWord, WEAK_METRIC_WORDS } from './words';

/** The metrics of a question in the order they are said, and the text with each replaced by `§`. */
export interface FoundMetrics {
  readonly text: string;
  readonly metrics: readonly Metric[];
  readonly notes: readonly NoteCode[];
  readonly countable: boolean;
  /** A counted thing was said in the plural: "saunas in May" asks how many. */
  readonly plural: boolean;
  readonly atRest: boolean;
  /** True when only weak words were found. */
  readonly weak: boolean;
}

const STRONG = anyOf(METRIC_WORDS);
const PLURAL = /s$|s of |^weigh-?ins/;
const WEAK = anyOf(WEAK_METRIC_WORDS);

/** Reads metric words; words that name a metric only weakly ("drink", "heavy") count when there is no other. */
export function readMetrics(text: string): FoundMetrics {
  const strong = replaceWords(text, STRONG, METRIC_WORDS);
  if (strong.metrics.length > 0) return strong;
  // A weak word also says something else ("heaviest" is a maximum), so it stays beside its mark.
  const weak = replaceWords(text, WEAK, WEAK_METRIC_WORDS);
  return { ...weak, weak: weak.metrics.length > 0, text: text.replace(WEAK, (word) => `§ ${word}`) };
}

function replaceWords(
  text: string,
  pattern: RegExp,
  dictionary: Readonly<Record<string, MetricWord>>,
): FoundMetrics {
  const said: MetricWord[] = [];
  let plural = false;
  const replaced = text.replace(pattern, (word) => {
    const meaning = dictionary[word];
    if (!meaning) return word;
    said.push(meaning);
    plural ||= meaning.countable === true && PLURAL.test(word);
    return meaning.countable ? '§s' : '§';
  });
  return {
    text: replaced,
    metrics: [...new Set(said.flatMap((word) => word.metrics))],
    notes: [...new Set(said.flatMap((word) => (word.note ? [word.note] : [])))],
    countable: said.some((word) => word.countable),
    plural,
    atRest: said.some((word) => word.context === 'REST'),
    weak: false,
  };
}
