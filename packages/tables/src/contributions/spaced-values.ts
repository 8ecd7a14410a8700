import type { Line } from '../cells/line.ts';

/** From where to where the cells of each column stand on their lines. */
export type Spans = readonly { from: number; to: number }[];

export function spansOf(lines: readonly Line[], width: number): Spans | null {
  const full = lines.filter(({ cells, starts }) => cells.length === width && starts?.length === width);
  if (full.length === 0) return null;
  return Array.from({ length: width }, (_, column) => ({
    from: Math.min(...full.map(({ starts }) => starts?.[column] ?? 0)),
    to: Math.max(...full.map(({ starts, cells }) => (starts?.[column] ?? 0) + (cells[column]?.length ?? 0))),
  }));
}

/** Puts each cell of a short row in the one column it stands under; null where it stands under none or under two. */
export function placeUnder({ cells, starts }: Line, spans: Spans, width: number): string[] | null {
  if (starts === undefined || starts.length !== cells.length) return null;
  const placed = Array<string>(width).fill('');
  for (const [at, cell] of cells.entries()) {
    const from = starts[at] ?? 0;
    const to = from + cell.length;
    const under = at === 0 ? [0] : spans.flatMap((span, column) => (column > 0 && from < span.to && span.from < to ? [column] : []));
    const [column] = under;
    if (under.length !== 1 || column === undefined || placed[column] !== '') return null;
    placed[column] = cell;
  }
  return placed;
}
