import type { CellValues } from './cell-values.ts';
import { cleanCell } from './clean-text.ts';
import { cellLimits, type Line } from './line.ts';
import { physicalLines } from './plain-lines.ts';

/**
 * Text copied from a PDF: columns are kept apart by runs of spaces, by single spaces, or by both. Runs of spaces cut
 * first; what they leave together ("✓ ✓ ✗", "June 2017 Sept 2017") is cut where its values are.
 */
export function spaceLines(text: string, values: CellValues): Line[] {
  return physicalLines(text).map((line, index) => {
    const pieces = cutAtGaps(line);
    const cells =
      pieces.length === 1 ? values.cutLine(cleanCell(line)) : pieces.flatMap(({ text: piece }) => values.cutCell(cleanCell(piece)));
    const starts = pieces.map(({ start }) => start);
    return { number: index + 1, cells: cells.slice(0, cellLimits.columns), ruled: cells.length > 1, starts };
  });
}

/** The pieces of a line that runs of spaces keep apart, and how far each stands from the left. */
export function cutAtGaps(line: string): { text: string; start: number }[] {
  let start = line.length - line.trimStart().length;
  const pieces = line.trim().split(/( {2,}|\t+ *)/, cellLimits.columns * 2);
  return pieces.flatMap((text, index) => {
    const at = start;
    start += text.length;
    return index % 2 === 0 ? [{ text, start: at }] : [];
  });
}
