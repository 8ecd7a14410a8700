/**
 * Text cut to fit, after a whole word and with "…" to show it; text that fits is only tidied of line breaks. The same
 * text gives the same cut, so that it is found again.
 * Source: domain arithmetic; published plans have actions of several sentences.
 */
export function shortened(text: string, longest: number): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  if (tidy.length <= longest) return tidy;
  const cut = tidy.slice(0, longest - 1);
  const end = tidy.charAt(longest - 1) === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
