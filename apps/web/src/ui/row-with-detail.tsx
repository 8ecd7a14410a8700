import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import './row-with-detail.css';

export interface RowWithDetailProps {
  /** The content of the first cell, which names the row. */
  name: ReactNode;
  /** What the row is about, in words: "Details: Trainers leave". */
  label: string;
  /** The cells after the first. */
  cells: ReactNode;
  /** How many columns the table has. */
  columns: number;
  isOpen: boolean;
  onToggle: () => void;
  /** All there is to say, under the row. Print always shows it. */
  children: ReactNode;
}

/** A row of a table that opens to show the rest. It is a <tbody> of its own. */
export function RowWithDetail({ name, label, cells, columns, isOpen, onToggle, children }: RowWithDetailProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an address that opens the row scrolls to it.
  useEffect(() => {
    if (isOpen) body.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <tbody ref={body} className="row-with-detail">
      <tr>
        <th scope="row">
          {name}
          <div className="no-print">
            <Button kind="plain" size="sm" label={`Details: ${label}`} expanded={isOpen} controls={id} onClick={onToggle}>
              Details<span aria-hidden="true">&nbsp;{isOpen ? '▴' : '▾'}</span>
            </Button>
          </div>
        </th>
        {cells}
      </tr>
      <tr id={id} className="detail" hidden={!isOpen}>
        <td colSpan={columns}>
          <div className="stack">{children}</div>
        </td>
      </tr>
    </tbody>
  );
}
