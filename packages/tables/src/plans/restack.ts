import type { Layout, Line } from '../cells/line.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { planHeadingAt } from './plan-heading.ts';
import { restackSlashes } from './restack-slashes.ts';
import { restackStream } from './restack-stream.ts';

/** Brings every row of a plan onto one line, in the way its layout breaks rows. */
export function restack(lines: readonly Line[], layout: Layout): Line[] {
  if (layout === 'HTML' || layout === 'SPACES') return [...lines];
  if (layout === 'SLASH') return restackSlashes(lines);
  const isStream = layout === 'LINES' || !lines.some((_, at) => planHeadingAt(lines, at) !== null);
  return isStream ? restackStream(lines, layout) : joinBrokenRows(lines);
}
