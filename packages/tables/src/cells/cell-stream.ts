import { isBlank, type Line, type Sheet } from './line.ts';

export interface StreamCell {
  text: string;
  line: number;
}

const fewestCells = 6;
const longestFirstCell = 40;

/** The cells of a paste that came with (nearly) one cell to a line; null when its lines are rows already. `glue`: between the lines of a cell. */
export function cellStream({ layout, lines }: Pick<Sheet, 'layout' | 'lines'>, glue = ' '): StreamCell[] | null {
  if (layout !== 'LINES' && layout !== 'PIPE') return null;
  const filled = lines.filter((line) => !isBlank(line));
  const wide = filled.filter((line) => line.cells.length > 1);
  if (filled.length < fewestCells || wide.length * 5 > filled.length) return null;
  return layout === 'PIPE' ? pipedCells(lines, glue) : filled.map((line) => ({ text: line.cells[0] ?? '', line: line.number }));
}

/** A pipe ends a cell; a line without one goes on with the next. Empty cells are kept: the pipe says they are there. */
function pipedCells(lines: readonly Line[], glue: string): StreamCell[] {
  const stream: StreamCell[] = [];
  let begun: StreamCell | null = null;
  for (const line of lines) {
    // A long line before the first cell is the title above the table.
    if (stream.length === 0 && begun !== null && begun.text.length > longestFirstCell) {
      stream.push(begun);
      begun = null;
    }
    if (!line.ruled && isBlank(line)) continue;
    for (const [index, cell] of line.cells.entries()) {
      const isOpen = !line.closed && index === line.cells.length - 1;
      const text: string = [begun?.text ?? '', cell].filter((part) => part !== '').join(glue);
      const joined: StreamCell = { text, line: begun?.line ?? line.number };
      begun = isOpen ? joined : null;
      if (!isOpen) stream.push(joined);
    }
  }
  return begun === null ? stream : [...stream, begun];
}
