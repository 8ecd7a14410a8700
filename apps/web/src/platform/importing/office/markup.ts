const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Text in a symbol font, marked as the readers of tables know it: there a letter is a tick. Other fonts change nothing. */
export function inFont(html: string, font: string | null): string {
  return font !== null && html !== '' && /^(?:wingdings|webdings|symbol|marlett)/i.test(font)
    ? `<font face="${escapeHtml(font)}">${html}</font>`
    : html;
}

interface CellMarkup {
  html: string;
  columns?: number;
  rows?: number;
  /** Six hexadecimal digits. */
  colour?: string | null;
}

/** A cell with its closing tag: the readers follow the fonts by what is open. */
export function cellHtml({ html, columns = 1, rows = 1, colour = null }: CellMarkup): string {
  const spans = `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  return `<td${spans}${colour === null ? '' : ` bgcolor=#${colour}`}>${html}</td>`;
}
