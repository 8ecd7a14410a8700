import type { StreamCell } from '../cells/cell-stream.ts';
import type { Line } from '../cells/line.ts';
import { continuesLabel } from './wrapped-label.ts';

/**
 * A row from a stream of cells. With one column of names, names before the last are lines of their own: the start of
 * a wrapped name, or a heading. With several columns, wrapped names are joined until there is one for each column.
 */
export function namesToLines(names: readonly StreamCell[], values: readonly string[], labels: number): Line[] {
  if (labels === 1) {
    const last = names.at(-1);
    const before = names.slice(0, -1).map(({ text, line }): Line => ({ number: line, cells: [text], ruled: false }));
    return [...before, { number: last?.line ?? 0, cells: [last?.text ?? '', ...values], ruled: true }];
  }
  const texts = joinTo(
    names.map(({ text }) => text),
    labels,
  );
  const padded = [...Array<string>(Math.max(0, labels - texts.length)).fill(''), ...texts];
  return [{ number: names[0]?.line ?? 0, cells: [...padded, ...values], ruled: true }];
}

function joinTo(texts: readonly string[], count: number): string[] {
  const joined = [...texts];
  for (let at = joined.length - 2; at >= 0 && joined.length > count; at -= 1) {
    if (continuesLabel(joined[at] ?? '', joined[at + 1] ?? '')) joined.splice(at, 2, `${joined[at]} ${joined[at + 1]}`);
  }
  while (joined.length > count) joined.splice(0, 2, `${joined[0]} ${joined[1]}`);
  return joined;
}
