import { symbolFontIn } from './symbol-fonts.ts';

/** The symbol font a style attribute sets; undefined when it leaves the font alone, null when it sets a plain one. */
export function fontInStyle(style: string): string | null | undefined {
  const symbolFont = declared(style, 'mso-symbol-font-family');
  if (symbolFont !== null && symbolFontIn(symbolFont) !== null) return symbolFontIn(symbolFont);
  const family = declared(style, 'font-family');
  return family === null ? undefined : symbolFontIn(family);
}

/** Excel keeps a cell's font in a style sheet: ".xl66 { font-family:Wingdings }". */
export function classFonts(styleSheet: string): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const rule of styleSheet.split('}').slice(0, 5_000)) {
    const [selectors = '', body = ''] = rule.split('{');
    const font = /wingdings|webdings|symbol|marlett/i.test(body) ? fontInStyle(body) : undefined;
    if (font == null || selectors.length > 500) continue;
    for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) fonts.set(name ?? '', font);
  }
  return fonts;
}

export function isHiddenStyle(style: string): boolean {
  return /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(style);
}

function declared(style: string, property: string): string | null {
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon !== -1 && declaration.slice(0, colon).trim().toLowerCase() === property) return declaration.slice(colon + 1);
  }
  return null;
}
