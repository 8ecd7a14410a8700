import type { FileContent } from './read-file.ts';

/** Reads a file with what opens Word and Excel files, which is fetched when the first file is chosen. */
export async function readFileLater(file: File): Promise<FileContent> {
  const reader = await import('./read-file.ts').catch(() => null);
  if (reader !== null) return reader.readFile(file);
  return { refusal: `${file.name} could not be opened, because the connection was lost. Choose the file again when you are back online.` };
}
