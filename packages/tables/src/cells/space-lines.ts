import { cleanCell } from './clean-text.ts';
import type { CellValues } from './cell-values.ts';
import { cellLimits, type Line } from './line.ts';
import { cutLines } from './plain-lines.ts';

/**
 * Text copied from a PDF: columns are kept apart by runs of spaces, by single spaces, or by both. Runs of spaces cut
 * first; what they leave together ("✓ ✓ ✗", "June 2017 Sept 2017") is cut where its values are.
 */
export function spaceLines(text: string, values: CellValues): Line[] {
  return cutLines(text, (line) => cutLine(line, values));
}

function cutLine(line: string, values: CellValues): string[] {
  const cells = line.trim().split(/ {2,}|\t+ */, cellLimits.columns);
  if (cells.length === 1) return values.cutLine(cleanCell(line));
  return cells.flatMap((cell) => values.cutCell(cleanCell(cell)));
}
