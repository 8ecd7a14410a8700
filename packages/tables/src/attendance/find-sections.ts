import { type Layout, textOf } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { belongsToTable, isRepeatedHeading } from './continues-table.ts';
import { headingBlock } from './heading-block.ts';
import type { MarkedLine } from './marked-line.ts';
import type { Section } from './section.ts';
import { isNewTitle } from './title.ts';
import { continuesLabel } from './wrapped-label.ts';

/** Cuts a paste into its tables: a heading, what stands above it, and the lines below it up to the next heading. */
export function findSections(marked: readonly MarkedLine[], layout: Layout): Section[] {
  const sections: Section[] = [];
  let loose: string[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const entry = marked[at] as MarkedLine;
    const current = sections.at(-1);
    const isInside = current !== undefined && belongsToTable(entry.line, current, layout);
    const block = entry.kind === 'HEAD' && !isInside ? headingBlock(marked, at) : null;
    if (block !== null && !block.hasRows) {
      const lines = marked.slice(at, block.last + 1).filter(({ kind }) => kind === 'HEAD');
      if (current === undefined) loose.push(...lines.map(({ line }) => textOf(line)));
      else current.body.push(...lines);
      at = block.last;
    } else if (block !== null) {
      const above = [...(current === undefined ? [] : takeTail(current, layout)), ...loose];
      if (current === undefined || !isRepeat(current, block.head, above)) sections.push({ above, head: block.head, body: [] });
      loose = [];
      at = block.last;
    } else if (entry.kind === 'KEY' || (current === undefined && entry.kind !== 'ROW')) loose.push(textOf(entry.line));
    else if (current === undefined) sections.push({ above: loose.splice(0), head: [], body: [entry] });
    else if (entry.kind !== 'RULE' && entry.kind !== 'PAGE') current.body.push(entry);
  }
  const headed = sections.filter(({ head }) => head.length > 0);
  return headed.length > 0 ? headed : sections;
}

function isRepeat(current: Section, head: Section['head'], above: readonly string[]): boolean {
  return (
    head.every((line) => isRepeatedHeading(line, current)) &&
    !above.some((text) => isNewTitle(text, [...current.above, ...current.head.map(textOf)]))
  );
}

/** The lone lines after a table's last row are the next table's title, unless they finish the last row's label. */
function takeTail(section: Section, layout: Layout): string[] {
  const isTail = ({ kind, line }: MarkedLine) =>
    kind === 'BLANK' ||
    ((kind === 'LONE' || kind === 'HEAD') && !(line.ruled && isDateHeading(line.cells[0] ?? '')) && line.cells.length < 3);
  let start = section.body.length;
  while (start > 0 && isTail(section.body[start - 1] as MarkedLine)) start -= 1;
  const gap = section.body.findIndex(({ kind }, index) => index >= start && kind === 'BLANK');
  // Laid out by eye, words right below a row are still its name; a title stands apart.
  if (layout === 'SPACES' && gap !== -1) start = gap;
  let label = section.body[start - 1]?.line.cells[0] ?? '';
  const tail = section.body.splice(start).filter(({ kind }) => kind !== 'BLANK');
  while (tail[0] !== undefined && label !== '' && continuesLabel(label, textOf(tail[0].line))) {
    label = textOf(tail[0].line);
    section.body.push(tail.shift() as MarkedLine);
  }
  return tail.map(({ line }) => textOf(line));
}
