import type { Line } from '../cells/line.ts';
import type { MarkedLine } from './marked-line.ts';
import { placeByColumn, valuePlaces } from './place-by-column.ts';
import type { Section } from './section.ts';
import { blanks, type SpacedColumns, spacedColumns } from './spaced-columns.ts';
import { spacedRow } from './spaced-row.ts';

/**
 * Where only spaces keep cells apart, empty cells leave no trace, so cells are counted from the right: a row is a
 * name and then its values. A row with too few values is filled where the rows above and below show which columns its
 * values stand under. Any other with too few or too many keeps them, and is refused later.
 */
export function alignSpaces(section: Section): Section {
  const columns = spacedColumns(section);
  const places = valuePlaces(
    section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => line),
    columns.values,
  );
  return {
    above: section.above,
    head: section.head.map((line) => ({ ...line, ruled: true, cells: alignHead(line.cells, columns) })),
    body: section.body.map(({ line, kind }): MarkedLine => {
      if (kind !== 'ROW') return { kind, line: placeWords(line, columns) };
      const cells = spacedRow(line.cells, columns);
      const placed = places === null ? null : placeByColumn(line, places);
      return { kind, line: { ...line, ruled: true, cells: placed === null ? cells : [...cells.slice(0, columns.labels), ...placed] } };
    }),
  };
}

function alignHead(cells: readonly string[], { labels, values }: SpacedColumns): string[] {
  const width = labels + values;
  if (cells.length >= width) return [...cells];
  if (cells.length >= values) return [...blanks(width - cells.length), ...cells];
  return [...blanks(labels), ...cells];
}

/** Words on a line of their own go under the column of names they stand nearest to. */
function placeWords(line: Line, { starts }: SpacedColumns): Line {
  if (starts.length < 2 || line.starts === undefined || line.cells.length > starts.length) return line;
  const cells = blanks(starts.length);
  line.cells.forEach((cell, index) => {
    const distances = starts.map((start) => Math.abs(start - (line.starts?.[index] ?? 0)));
    const nearest = distances.indexOf(Math.min(...distances));
    cells[nearest] = [cells[nearest], cell].filter((part) => part !== '').join(' ');
  });
  return { ...line, cells };
}
