import type { FileFormat } from './format';

/**
 * The first format of the list that knows the beginning of any of the files, with those files; null when none does. One beginning is in memory at a time.
 * Rejects with what reading a beginning rejects with.
 */
export async function recogniseFormat<File extends { head(): Promise<string> }>(
  formats: readonly FileFormat[],
  files: readonly File[],
): Promise<{ readonly format: FileFormat; readonly files: readonly File[] } | null> {
  const known = new Map<FileFormat, File[]>(formats.map((format) => [format, []]));
  for (const file of files) {
    const head = await file.head();
    for (const [format, itsFiles] of known) if (format.recognises(head)) itsFiles.push(file);
  }
  for (const [format, itsFiles] of known) if (itsFiles.length > 0) return { format, files: itsFiles };
  return null;
}
