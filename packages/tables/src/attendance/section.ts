import type { Line } from '../cells/line.ts';
import type { MarkedLine } from './marked-line.ts';

/** One table of a paste before its columns are understood. */
export interface Section {
  /** Loose text above the table, nearest last. */
  above: string[];
  head: Line[];
  body: MarkedLine[];
}
