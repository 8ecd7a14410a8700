/**
 * Joins parts into a phrase: "a", "a and b", "a, b and c". When a part has a comma, "and" or "or" of its own,
 * semicolons keep the parts apart: "a; b or c; and d".
 */
export function joinWords(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const before = parts.slice(0, -1);
  if (parts.some(isCompound)) return `${before.join('; ')}; ${conjunction} ${last}`;
  return `${before.join(', ')} ${conjunction} ${last}`;
}

// An agency's own name may hold "and" ("Staffordshire and Stoke Probation"), so a plain "and" only counts with a comma or "or".
function isCompound(part: string): boolean {
  return part.includes(',') || part.includes(';') || part.includes(' or ');
}

/** "all three partners" as the start of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
