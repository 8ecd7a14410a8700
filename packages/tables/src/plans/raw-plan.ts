import type { Line } from '../cells/line.ts';
import type { PlanHeading } from './plan-heading.ts';

/** One plan of a paste before its rows are read. */
export interface RawPlan {
  /** Loose text above the table, nearest last. */
  above: string[];
  heading: PlanHeading;
  headingLine: number;
  body: Line[];
}
