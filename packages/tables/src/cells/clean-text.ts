// Invisible characters that programs leave behind: soft hyphen, zero-width and direction marks, byte order mark,
// variation selectors (which make ✔ an emoji) and the null character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: null characters are exactly what is removed
const invisible = /[\u0000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g;
const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const drawnPipes = /[│┃║￨]/g;
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** One kind of line end, one kind of space, nothing invisible. Tabs and runs of spaces stay: they carry the layout. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(invisible, '').replace(wideSpaces, ' ').replace(drawnPipes, '|').normalize('NFC');
}

/** The text of one cell with the lines it was written in. */
export function cleanLines(text: string): string {
  return text
    .split('\n')
    .map(cleanCell)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The text of one cell on one line. */
export function cleanCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
