import type { Layout } from '../cells/line.ts';
import { isMark } from '../marks/is-mark.ts';
import type { Shape } from './fit-row.ts';
import { fullRows } from './full-rows.ts';
import type { Grid } from './grid.ts';
import { type Heading, readHeading } from './heading.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { joinWrappedLabels } from './join-wrapped-labels.ts';
import { orientationOf } from './orientation.ts';
import { wordingOf } from './refusals.ts';
import { roleOf } from './role-words.ts';
import type { Section } from './section.ts';
import { isHeadingShifted, mostCommon, tableWidth, usedWidth } from './table-width.ts';

/** Brings a section to a grid: broken rows joined, wrapped names joined, every row as wide as the heading. */
export function buildGrid(section: Section, layout: Layout): Grid {
  const orientation = orientationOf(section);
  const width = tableWidth(section);
  const head = alignHead(section, width);
  const heading = readHeading(head, width);
  const body = joinBrokenRows(section.body, width);
  const { labels, extras } = edges(heading, section, width);
  const shape: Shape = { width, labels, extras, layout, orientation, wording: wordingOf(layout, orientation) };
  const { items, problems } = fullRows(body, shape);
  const joined = joinWrappedLabels(items, shape);
  const isSpreadOut = orientation === 'MEMBERS_AS_COLUMNS';
  return { heading, orientation, width, rows: joined.rows, problems: [...problems, ...(isSpreadOut ? [] : joined.problems)] };
}

/** The heading's cells, moved one to the right where its empty first cell was lost. */
export function alignHead(section: Section, width: number): string[][] {
  const common = mostCommon(section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => usedWidth(line)));
  const headWidth = Math.max(0, ...section.head.map(usedWidth));
  const isShifted = isHeadingShifted(section, headWidth, common);
  return section.head.map(({ cells }) => (isShifted ? ['', ...cells] : cells).slice(0, width));
}

/** How many columns stand before the first meeting and after the last. */
function edges(heading: Heading, section: Section, width: number): { labels: number; extras: number } {
  const dated = heading.isDated.map((is, column) => (is ? column : -1)).filter((column) => column > 0);
  const first = dated[0];
  if (first !== undefined) return { labels: first, extras: countTotals(heading.labels.slice((dated.at(-1) ?? first) + 1)) };
  const firstMarks = section.body
    .filter(({ kind }) => kind === 'ROW')
    .map(({ line }) => line.cells.findIndex((cell, column) => column > 0 && isMark(cell)));
  const labels = mostCommon(firstMarks.filter((column) => column > 0)) || 1;
  return { labels, extras: countTotals(heading.labels.slice(Math.min(labels, width))) };
}

function countTotals(labels: readonly string[]): number {
  return labels.filter((label) => roleOf(label) === 'TOTAL' || label === '').length;
}
