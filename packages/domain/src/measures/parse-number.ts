const longest = 40;
const grouped = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const leadingPoint = /^[+-]?\.\d+$/;
const mostDigits = 15;

/**
 * A number as people in the United Kingdom write it: "1,992", "46.5", "-3". Commas group thousands and nothing else, so
 * "46,5" and "19,92" are refused and never guessed. More digits than a computer keeps are refused too.
 * Source: GOV.UK style, numbers: commas in numbers over 999.
 */
export function parseNumber(text: string): number | null {
  if (text.length > longest) return null;
  const tidy = text.trim().replace('−', '-');
  if (!grouped.test(tidy) && !leadingPoint.test(tidy)) return null;
  const digits = tidy.replaceAll(',', '');
  return digits.replace(/\D/g, '').replace(/^0+/, '').length > mostDigits ? null : Number(digits) || 0;
}
