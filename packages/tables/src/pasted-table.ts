/** What the clipboard gave: plain text, and the same thing as HTML where the program copied from offers it. */
export interface PastedTable {
  text?: string | null;
  html?: string | null;
}

/** In characters. A year's table is a few thousand; a million is a whole book pasted by mistake. */
export const pasteLimit = 1_000_000;

export function refuseLongPaste(paste: PastedTable, noun: string): string | null {
  const length = Math.max(paste.text?.length ?? 0, paste.html?.length ?? 0);
  if (length <= pasteLimit) return null;
  return `The paste is longer than 1,000,000 characters. Copy only the ${noun} and paste again.`;
}
