import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import type { Shape } from './fit-row.ts';

const joints: Partial<Record<Shape['layout'], string>> = { COMMA: ', ', SEMICOLON: '; ', SLASH: ' / ' };

/** "NXP USA, Inc.,Y,Y": a name that holds the delimiter was cut in two. Its pieces come before the first mark. */
export function joinSplitLabel(cells: readonly string[], { layout, width, labels }: Shape): string[] | null {
  const joint = joints[layout];
  const extra = cells.length - width;
  const pieces = cells.slice(0, extra + 1);
  if (joint === undefined || labels !== 1) return null;
  if (pieces.some((piece) => piece === '' || isMark(piece) || isDateHeading(piece))) return null;
  return [pieces.join(joint), ...cells.slice(extra + 1)];
}
