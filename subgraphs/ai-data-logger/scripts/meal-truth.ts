import { type CsvRow, parseCsv } from './csv';

/**
 * Fills the protein of described meals in from SR28: their column `parts` holds what a person who weighed the meal would have written down, as
 * SR28 numbers and grams. Nothing of the engine is used, so that the engine can be measured against it. Throws when SR28 lacks a food.
 */
export function fillProtein(meals: string, sr28Foods: string): string {
  const protein = new Map(parseCsv(sr28Foods).map((row) => [row['ndb_no'] ?? '', Number(row['protein_g'])]));
  const lines = parseCsv(meals).map((meal) => {
    const grams = (meal['parts'] ?? '').split(' ').map((part) => part.split(':'));
    const total = grams.reduce(
      (sum, [ndb = '', weight]) => sum + proteinOf(ndb, protein) * Number(weight),
      0,
    );
    return lineOf({ ...meal, protein_g: (total / 100).toFixed(1) });
  });
  return ['text,parts,protein_g', ...lines, ''].join('\n');
}

function proteinOf(ndb: string, protein: ReadonlyMap<string, number>): number {
  const value = protein.get(ndb);
  if (value === undefined || Number.isNaN(value)) throw new Error(`SR28 has no protein of a food ${ndb}.`);
  return value;
}

function lineOf({ text = '', parts, protein_g }: CsvRow): string {
  const quoted = /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [quoted, parts, protein_g].join(',');
}
