import type { Line } from '../cells/line.ts';
import { isRating } from '../ratings/read-rating.ts';
import type { RawPlan } from './raw-plan.ts';

const tick = /^(?:[✓✔☑✅√●•xX×✗]|yes|y)$/i;

/**
 * "Not started | In progress | Complete", with a tick under one of them: the heading of the ticked column says how the
 * action stands. The columns become one.
 */
export function joinTickedRatings(plan: RawPlan, rows: readonly Line[]): RawPlan {
  const { labels, columns } = plan.heading;
  const ticked = labels.flatMap((label, at) => (isRating(label) && holdsTicks(rows, at) ? [at] : []));
  const [first] = ticked;
  if (first === undefined || ticked.length < 2) return plan;
  const body = plan.body.map((line) => (rows.includes(line) ? withLabel(line, ticked, labels) : line));
  const joined = columns.map((column, at) => (at === first ? 'RATING' : ticked.includes(at) ? null : column));
  return { ...plan, body, heading: { ...plan.heading, columns: joined } };
}

function holdsTicks(rows: readonly Line[], at: number): boolean {
  const filled = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
  return filled.every((cell) => tick.test(cell));
}

/** Two ticks in a row leave open which holds, so both are printed for the person to say. */
function withLabel(line: Line, ticked: readonly number[], labels: readonly string[]): Line {
  const said = ticked.filter((at) => (line.cells[at] ?? '') !== '').map((at) => labels[at]);
  const cells = line.cells.map((cell, at) => (at === ticked[0] ? said.join(' / ') : ticked.includes(at) ? '' : cell));
  return { ...line, cells };
}
