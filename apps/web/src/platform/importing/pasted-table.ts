/** What a person pasted or chose as a file, of any import. */
export interface PastedTable {
  text: string;
  /** The table as the clipboard's HTML, when it came with one: it has the symbol fonts and colours that the text lacks. */
  html: string | null;
  /** Which table of the paste is read, from 0. */
  tableIndex: number;
}

export const hasPaste = ({ text, html }: Pick<PastedTable, 'text' | 'html'>): boolean => Boolean(text.trim() || html);
