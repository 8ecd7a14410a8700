/** A table as its cells: the first row is the heading. */
export type Cells = readonly (readonly string[])[];

/** The ways the same table is printed in the wild. `keepsBlanks`: an empty cell leaves a trace. */
export interface PrintedLayout {
  name: string;
  keepsBlanks: boolean;
  /** Names in a heading cannot be told apart: "Date Jane Doe Bob Ray". */
  losesNames?: boolean;
  isHtml?: boolean;
  print(cells: Cells): string;
}

const lines = (cells: Cells, print: (row: readonly string[]) => string) => cells.map(print).join('\n');
const quote = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

export const printedLayouts: readonly PrintedLayout[] = [
  { name: 'tabs', keepsBlanks: true, print: (cells) => lines(cells, (row) => row.join('\t')) },
  { name: 'commas', keepsBlanks: true, print: (cells) => lines(cells, (row) => row.map((cell) => quote(cell, ',')).join(',')) },
  { name: 'semicolons', keepsBlanks: true, print: (cells) => lines(cells, (row) => row.map((cell) => quote(cell, ';')).join(';')) },
  { name: 'pipes between cells', keepsBlanks: true, print: (cells) => lines(cells, (row) => row.join(' | ')) },
  { name: 'a pipe after every cell', keepsBlanks: true, print: (cells) => lines(cells, (row) => `${row.join(' | ')} |`) },
  { name: 'Markdown', keepsBlanks: true, print: (cells) => printMarkdown(cells) },
  { name: 'slashes', keepsBlanks: true, print: (cells) => lines(cells, (row) => row.join(' / ')) },
  {
    name: 'columns of spaces',
    keepsBlanks: false,
    print: (cells) => lines(cells, (row) => row.map((cell, column) => cell.padEnd(column === 0 ? 70 : 14)).join('  ')),
  },
  { name: 'single spaces', keepsBlanks: false, losesNames: true, print: (cells) => lines(cells, (row) => row.join(' ')) },
  { name: 'one cell a line', keepsBlanks: false, print: (cells) => cells.flat().join('\n') },
  {
    name: 'one cell and a pipe a line',
    keepsBlanks: true,
    print: (cells) =>
      cells
        .flat()
        .map((cell) => `${cell} |`)
        .join('\n'),
  },
  {
    name: 'label above its marks',
    keepsBlanks: true,
    print: (cells) =>
      lines(cells, ([label = '', ...rest]) =>
        rest.some((cell) => cell.length > 3) ? `${[label, ...rest].join(' | ')} |` : `${label} |\n${rest.join(' | ')} |`,
      ),
  },
  { name: 'an HTML table', keepsBlanks: true, isHtml: true, print: printHtml },
  { name: 'an HTML table with ticks in Wingdings', keepsBlanks: true, isHtml: true, print: (cells) => inWingdings(printHtml(cells)) },
];

function printMarkdown(cells: Cells): string {
  const rows = cells.map((row) => `| ${row.join(' | ')} |`);
  return [rows[0], `|${'---|'.repeat(cells[0]?.length ?? 0)}`, ...rows.slice(1)].join('\n');
}

function printHtml(cells: Cells): string {
  const escaped = (cell: string) => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td><p class=MsoNormal>${escaped(cell) || '&nbsp;'}</p></td>`).join('')}</tr>`).join('\n')}</table>`;
}

function inWingdings(html: string): string {
  const span = (character: string) => `<span style='font-family:Wingdings;mso-char-type:symbol'>${character}</span>`;
  return html.replaceAll('✓', span('ü')).replaceAll('✗', span('&#xF0FB;'));
}

export function transpose(cells: Cells): string[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
}
