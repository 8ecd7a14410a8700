import { cleanCell } from '../cells/clean-text.ts';
import { isBlank, type Line } from '../cells/line.ts';
import { bestRows } from './best-rows.ts';
import { columnWord } from './column-words.ts';
import type { Piece } from './piece.ts';
import { planColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';
import { slashCosts } from './row-costs.ts';
import { splitGlued } from './split-glued.ts';
import { isReference } from './split-reference.ts';

const mostHeadingLines = 4;

/** Puts rows together again whose cells are kept apart by " / " and run over several lines. */
export function restackSlashes(lines: readonly Line[]): Line[] {
  const restacked: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const heading = planColumns(line.cells) === null ? null : wholeHeading(lines, at);
    if (heading === null) {
      restacked.push({ ...line, cells: [line.cells.join(' / ')], ruled: false });
      continue;
    }
    const end = nextHeading(lines, heading.last + 1);
    const pieces = splitGlued(piecesOf(lines.slice(heading.last + 1, end)));
    restacked.push({ number: line.number, cells: heading.labels, ruled: true });
    restacked.push(...bestRows(pieces, planColumns(heading.labels) ?? [], slashCosts).lines);
    at = end - 1;
  }
  return restacked;
}

function nextHeading(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && line.cells.length > 2 && planColumns(line.cells) !== null);
  return at === -1 ? lines.length : at;
}

/** A heading whose cells run over several lines goes on until the first row, which begins with a number or is a full one. */
function wholeHeading(lines: readonly Line[], start: number): { labels: string[]; last: number } {
  let labels = lines[start]?.cells ?? [];
  let last = start;
  for (let at = start + 1; at < Math.min(lines.length, start + mostHeadingLines); at += 1) {
    const next = lines[at] as Line;
    if (isBlank(next) || !isRestOfHeading(labels, next.cells)) break;
    const [first = '', ...others] = next.cells;
    labels = [...labels.slice(0, -1), cleanCell(`${labels.at(-1)} ${first}`), ...others];
    last = at;
  }
  return { labels, last };
}

function isRestOfHeading(labels: readonly string[], cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  if (isReference(first) || namesPlanSection(first) || cells.length >= labels.length || cells.at(-1) === '') return false;
  if (others.length > 0) return others.every((cell) => columnWord(cell) !== null);
  return /^\([^()]{1,80}\)$/.test(first) || (first.length <= 30 && (/^[\d\s–-]+$|^[a-z]/.test(first) || columnWord(first) !== null));
}

function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) =>
    isBlank(line) ? [] : line.cells.map((text, at): Piece => ({ text, line: line.number, after: at === 0 ? 'LINE' : 'CELL' })),
  );
}
