import type { Fact } from '../computing/fact';
import type { Draft } from '../phrasing/compose';
import { bareSentence } from '../phrasing/sentences';

/** What is wrong with an answer, one sentence per fault; empty when it holds. */
export type Faults = readonly string[];

/** Checks an answer against its figures and receipts: every number, unit and date of the text is a figure's text, each figure's text is its value, each figure names a receipt. */
export function faultsOf(draft: Draft, receiptIds: readonly string[]): Faults {
  return [
    ...strayNumbers(draft.text, draft.figures),
    ...draft.figures.flatMap((fact) => figureFaults(fact, receiptIds)),
  ];
}

/** Numbers left in a text once every figure's text is taken out; units and dates go with their figure, so that a wrong one leaves its number behind. */
export function strayNumbers(text: string, figures: readonly Pick<Fact, 'text'>[]): Faults {
  const texts = [...new Set(figures.map((figure) => figure.text))].sort(
    (left, right) => right.length - left.length,
  );
  const rest = texts.reduce((remaining, figure) => remaining.split(figure).join(' '), text);
  return [...rest.matchAll(/[+-]?\d[\d.,:]*/g)].map(
    ([number]) => `The text says ${number}, and no figure does.`,
  );
}

function figureFaults(fact: Fact, receiptIds: readonly string[]): string[] {
  const faults: string[] = [];
  if (!receiptIds.includes(fact.receiptId)) faults.push(`The figure "${fact.label}" names no receipt.`);
  if (fact.value !== null && !saysValue(fact))
    faults.push(`The figure "${fact.label}" says ${fact.text}, not its value.`);
  return faults;
}

/** The number that a figure's text shows is its value, rounded to the decimals shown. */
function saysValue({ text, value }: Fact): boolean {
  const shown = [...text.matchAll(/[+-]?\d+(?:\.\d+)?/g)].map(([number]) => number);
  return shown.some((number) => {
    const decimals = number.split('.')[1]?.length ?? 0;
    return Math.abs(Number(number) - (value ?? 0)) <= 0.5 * 10 ** -decimals + 1e-9;
  });
}

/** The answer itself when it holds; otherwise the same figures under the bare template, without those that name no receipt. */
export function grounded(
  draft: Draft,
  receiptIds: readonly string[],
): { readonly draft: Draft; readonly faults: Faults } {
  const faults = faultsOf(draft, receiptIds);
  if (faults.length === 0) return { draft, faults };
  const figures = draft.figures.filter((fact) => figureFaults(fact, receiptIds).length === 0);
  const text =
    figures.length > 0
      ? bareSentence(figures)
      : 'I could not put this answer into words that hold. Please ask in another way.';
  return { draft: { ...draft, text, figures }, faults };
}
