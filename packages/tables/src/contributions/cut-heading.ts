const oneYear = String.raw`(?:FY ?)?(?:(?:19|20)\d{2} ?[-–/] ?(?:20)?\d{2}|(?:19|20)\d{2}|FY ?\d{2})`;
const beforeYear = new RegExp(String.raw`\s(?=${oneYear}(?:\s|$))`, 'i');
const ways: RegExp[] = [
  /(?<=£\)?|£k\)?|0{3}s?\)?|%\)?)\s+(?!\()/i,
  beforeYear,
  /\s(?=(?:Total|%|£|In[- ]kind|Cash)\b)|(?<=£\)?|%\)?)\s+(?!\()/i,
  /\s{2,}/,
  /\s/,
];

/** Cuts a heading that was printed as words on one line into so many columns; null where nothing tells how. */
export function cutHeading(text: string, width: number): string[] | null {
  for (const way of ways) {
    const parts = text.split(way).filter((part) => part.trim() !== '');
    if (parts.length === width) return parts.map((part) => part.trim());
  }
  const mixed = text.split(beforeYear).flatMap((part, at) => (at === 0 ? [part] : part.split(/\s(?=(?:Total|%|Share|In[- ]kind)\b)/i)));
  return mixed.length === width ? mixed.map((part) => part.trim()) : null;
}
