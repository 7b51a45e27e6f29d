import type { FileFormat } from './format';

/** The first format of the list that knows the beginning of any of the files, with those files; null when none does. */
export function recogniseFormat<File extends { readonly head: string }>(
  formats: readonly FileFormat[],
  files: readonly File[],
): { readonly format: FileFormat; readonly files: readonly File[] } | null {
  for (const format of formats) {
    const known = files.filter(({ head }) => format.recognises(head));
    if (known.length > 0) return { format, files: known };
  }
  return null;
}
