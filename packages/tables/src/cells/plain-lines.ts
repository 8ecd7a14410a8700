import { cleanCell } from './clean-text.ts';
import { cellLimits, type Line } from './line.ts';

/** Cuts each physical line with `cut`; a line cut into one cell is loose text. */
export function cutLines(text: string, cut: (line: string) => string[]): Line[] {
  return physicalLines(text).map((line, index) => {
    const cells = cut(line).slice(0, cellLimits.columns).map(cleanCell);
    return { number: index + 1, cells, ruled: cells.length > 1 };
  });
}

export function physicalLines(text: string): string[] {
  return text.split('\n', cellLimits.lines);
}

/** Columns kept apart by two spaces or more, as text copied from a PDF often is. */
export function spacedLines(text: string): Line[] {
  return cutLines(text, (line) => line.trim().split(/ {2,}|\t+ */));
}

/** Cells kept apart by " / ". A date's own slashes have no spaces around them. */
export function slashLines(text: string): Line[] {
  return cutLines(text, (line) => ` ${line.trim()} `.split(/(?<=\s)\/(?=\s)/));
}

export function loneLines(text: string): Line[] {
  return cutLines(text, (line) => [line]);
}
