import type { Line } from '../cells/line.ts';
import type { PlanColumn } from './column-words.ts';
import type { PlanHeading } from './plan-heading.ts';

/** The cells of one row by what their columns are for. */
export class PlanCells {
  readonly line: Line;
  private readonly heading: PlanHeading;

  constructor(line: Line, heading: PlanHeading) {
    this.line = line;
    this.heading = heading;
  }

  /** The different texts of all columns of a kind, from left to right. */
  all(column: PlanColumn): string[] {
    const found = this.places(column).map((at) => this.line.cells[at] ?? '');
    return found.filter((cell, index) => cell !== '' && found.indexOf(cell) === index);
  }

  text(column: PlanColumn): string | null {
    return this.all(column).join('\n') || null;
  }

  /** Several columns of updates keep their headings, so that it stays clear which is which. */
  labelled(column: PlanColumn): string | null {
    const places = this.places(column).filter((at) => (this.line.cells[at] ?? '') !== '');
    const cells = places.map((at) => this.line.cells[at] ?? '');
    if (new Set(cells).size < 2) return cells[0] ?? null;
    return places.map((at) => `${this.heading.labels[at]}: ${this.line.cells[at]}`).join('\n');
  }

  /** Of several columns of a kind, the places from left to right. */
  places(column: PlanColumn): number[] {
    return this.heading.columns.flatMap((use, at) => (use === column ? [at] : []));
  }

  label(at: number): string {
    return this.heading.labels[at] ?? '';
  }

  /** Whether all cells of a kind are the lower part of cells merged downwards. */
  hangs(column: PlanColumn): boolean {
    const places = this.places(column);
    return places.length > 0 && places.every((at) => this.line.hanging?.[at] === true);
  }
}
