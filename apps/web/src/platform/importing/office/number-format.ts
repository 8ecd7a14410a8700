/** What a person sees of a number: its kind, and how much of it. */
export type NumberFormat =
  | { kind: 'NUMBER'; decimals: number | null; thousands: number }
  | { kind: 'PERCENT' }
  | { kind: 'DATE'; knownTo: 'DAY' | 'MONTH' | 'YEAR' }
  | { kind: 'TIME' };

// The formats every program knows by number. Those of money are not spelt out in a file, and differ by country in the sign only.
const known: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0',
  6: '£#,##0',
  7: '£#,##0.00',
  8: '£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '£#,##0',
  43: '#,##0.00',
  44: '£#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** A format by its number, and by its code where the file spells one out: `"£"#,##0.00;[Red]-"£"#,##0.00`. */
export function numberFormat(id: number, code?: string): NumberFormat {
  return readFormat(code ?? known[id] ?? 'General');
}

function readFormat(code: string): NumberFormat {
  const shown = firstSection(code);
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return { kind: 'TIME' };
  if (shown.includes('%')) return { kind: 'PERCENT' };
  return dateFormat(shown) ?? plainFormat(shown, code);
}

/** The part for numbers above nought, without its literal text, its colours, its conditions and its padding. */
function firstSection(code: string): string {
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./g, '').replace(/\[[^\]]*\]/g, '');
  return (bare.split(';')[0] ?? '').toLowerCase();
}

function dateFormat(shown: string): NumberFormat | null {
  if (shown.includes('general')) return null;
  // An m beside hours or seconds is minutes.
  const dates = shown
    .replace(/(h+[^a-z]*)m+/g, '$1')
    .replace(/m+([^a-z]*s)/g, '$1')
    .replace(/am\/pm|a\/p/g, '');
  if (dates.includes('d')) return { kind: 'DATE', knownTo: 'DAY' };
  if (dates.includes('m')) return { kind: 'DATE', knownTo: 'MONTH' };
  if (dates.includes('y')) return { kind: 'DATE', knownTo: 'YEAR' };
  return /[hs]/.test(dates) ? { kind: 'TIME' } : null;
}

/** Commas at the end divide by a thousand each, unless the format then writes a k or an m after it. */
function plainFormat(shown: string, code: string): NumberFormat {
  const hasFixedPlaces = /[0#?]/.test(shown) && !/general|e\+|\//.test(shown);
  const thousands = /["\\]\s*[km]/i.test(code) ? 0 : (/[0#?](,+)(?![0#?,])/.exec(shown)?.[1]?.length ?? 0);
  return { kind: 'NUMBER', decimals: hasFixedPlaces ? (/\.([0#?]+)/.exec(shown)?.[1]?.length ?? 0) : null, thousands };
}
