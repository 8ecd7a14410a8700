import type { Line, Sheet } from './line.ts';

const mostLines = 8;

/**
 * Where lines end with a pipe, one that ends without it was broken inside a cell: "Police | 17 June | 16", "September |".
 * Lines are joined only when together they have exactly as many cells as the widest line that is whole.
 */
export function joinOpenRows({ layout, lines }: Pick<Sheet, 'layout' | 'lines'>): Line[] {
  const width = layout === 'PIPE' ? widestWhole(lines) : 0;
  if (width < 3) return [...lines];
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const whole = wholeRow(lines, at, width);
    joined.push(whole?.line ?? (lines[at] as Line));
    at = whole?.last ?? at;
  }
  return joined;
}

function widestWhole(lines: readonly Line[]): number {
  return Math.max(0, ...lines.filter(({ closed }) => closed === true).map(({ cells }) => cells.length));
}

function wholeRow(lines: readonly Line[], start: number, width: number): { line: Line; last: number } | null {
  const first = lines[start] as Line;
  if (!first.ruled || first.closed !== false || first.cells.length < 2) return null;
  const cells = [...first.cells];
  for (let at = start + 1; at < Math.min(lines.length, start + mostLines); at += 1) {
    const { cells: next, closed = false } = lines[at] as Line;
    const [rest = '', ...others] = next;
    cells.push([cells.pop() ?? '', rest].filter((part) => part !== '').join(' '), ...others);
    if (cells.length > width) return null;
    if (closed) return cells.length === width ? { line: { ...first, cells, closed }, last: at } : null;
  }
  return null;
}
