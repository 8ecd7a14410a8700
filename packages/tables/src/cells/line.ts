/** How a paste was cut into cells. */
export type Layout = 'TAB' | 'PIPE' | 'SEMICOLON' | 'COMMA' | 'SLASH' | 'SPACES' | 'WORDS' | 'LINES' | 'HTML';

export interface Line {
  /** 1-based line of the text, or row of the HTML table. */
  number: number;
  cells: string[];
  /** False for loose text around a table: titles, notes. */
  ruled: boolean;
  /** In a pipe table: the line ended with a pipe, so its last cell is complete. */
  closed?: boolean;
  /** Where spaces keep cells apart: how far each cell stands from the left. */
  starts?: number[];
  /** In an HTML table: the background of each cell as it is written there. */
  colours?: (string | null)[];
  /** In an HTML table: whether a cell is only the lower part of one merged downwards. */
  hanging?: boolean[];
}

export interface Sheet {
  layout: Layout;
  lines: Line[];
  /** Sentences about what could not be taken in. */
  problems: string[];
}

export const cellLimits = { columns: 400, rows: 1_000, lines: 20_000, cells: 400_000 } as const;

export function isBlank(line: Line): boolean {
  return line.cells.every((cell) => cell === '');
}

export function textOf(line: Line): string {
  return line.cells.filter((cell) => cell !== '').join(' ');
}
