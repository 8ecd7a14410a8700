import type { ReactNode } from 'react';
import './chart.css';

interface BarCellProps {
  /** The number as it reads. */
  children: string;
  value: number;
  /** The value that a bar across the whole cell stands for: the largest of the column. */
  largest: number;
  /** A line under the bar. */
  note?: ReactNode;
}

/** A cell of a table with its number and a bar as long as the number is large. The bar says nothing that the number does not. */
export function BarCell({ children, value, largest, note }: BarCellProps) {
  const length = largest > 0 ? Math.min(100, Math.max(0, (value / largest) * 100)) : 0;
  return (
    <td className="number bar-cell">
      {children}
      {value > 0 && (
        <svg aria-hidden="true">
          <rect className="bar-track" width="100%" height="100%" />
          <rect width={`${length}%`} height="100%" />
        </svg>
      )}
      {note && <div className="muted">{note}</div>}
    </td>
  );
}
