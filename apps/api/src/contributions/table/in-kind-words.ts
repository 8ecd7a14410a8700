/** What is given, from a cell such as "in kind £3,500" or "Training room £1.2k": its words without the value. Null where there are none. */
export function inKindWords(text: string | null): string | null {
  if (/^(?:yes|y|[✓✔☑])$/i.test(text ?? '')) return 'In kind';
  const words = (text ?? '')
    .replace(/£\s?[\d,]+(?:\.\d+)?\s?k?\b/gi, ' ')
    .replace(/\(?\bin[- ]?kind\b\)?/gi, ' ')
    .replace(/\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b/g, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,=–-]+|[\s:;,=–-]+$/g, '');
  return /\p{L}{2}/u.test(words) && !/^no(?:ne)?$/i.test(words) ? words : null;
}
