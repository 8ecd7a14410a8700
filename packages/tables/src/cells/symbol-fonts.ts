const tick = '✓';
const cross = '✗';

// Symbol fonts are not Unicode: they draw a tick where text says "ü" or "P". Code points as Microsoft's fonts have them.
const symbolFonts: Record<string, Record<string, string>> = {
  wingdings: { ü: tick, û: cross, þ: '☑', ý: '☒', x: '☒', '¨': '☐', o: '☐', q: '☐', l: '●', n: '■', '¡': '○' },
  'wingdings 2': { P: tick, O: cross, R: '☑', Q: '☒', S: '☒', T: '☒', U: '☒', V: '☒', '£': '☐', '\u0097': '●' },
  webdings: { a: tick, r: cross, n: '●', c: '☐', g: '■' },
  symbol: { Ö: '√', '´': '×', '·': '●' },
  marlett: { a: tick, b: tick, r: cross, i: '●' },
};

// In plain text the font is lost, but these code points are only ever used by symbol fonts.
const privateUse: Record<string, string> = {
  '\uF0FC': tick,
  '\uF0FB': cross,
  '\uF0FE': '☑',
  '\uF0FD': '☒',
  '\uF050': tick,
  '\uF04F': cross,
  '\uF052': '☑',
  '\uF051': '☒',
  '\uF053': '☒',
  '\uF054': '☒',
  '\uF061': tick,
  '\uF072': cross,
  '\uF0D6': '√',
  '\uF0B4': '×',
  '\uF0A8': '☐',
  '\uF06F': '☐',
  '\uF06C': '●',
};

/** The symbol font a CSS font list or a font tag names, or null for an ordinary font. */
export function symbolFontIn(fontFamily: string): string | null {
  const first = fontFamily.split(',')[0]?.replace(/["']/g, '').trim().toLowerCase() ?? '';
  return Object.hasOwn(symbolFonts, first) ? first : null;
}

export function decodeSymbols(text: string, font: string | null): string {
  const glyphs = font === null ? undefined : symbolFonts[font];
  if (glyphs === undefined) return decodePrivateUse(text);
  return [...text].map((character) => glyphs[toByte(character)] ?? decodePrivateUse(character)).join('');
}

export function decodePrivateUse(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/g, (character) => privateUse[character] ?? character);
}

/** Word writes symbol characters either as they are or moved into the private-use area at F000. */
function toByte(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : character;
}
