import { useRef } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RowDecision } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { RowToMatch } from './row-to-match.tsx';

const Preview = graphql(`
  fragment RowsToMatch_Preview on AttendanceTablePreview {
    rows {
      line
      name
      match
      score
      seat { id name }
      candidates { score seat { id name } }
    }
  }
`);

const Group = graphql(`
  fragment RowsToMatch_Group on Group {
    seats { id name }
  }
`);

interface RowsToMatchProps {
  preview: FragmentType<typeof Preview>;
  group: FragmentType<typeof Group> | null;
  onDecide: (names: readonly string[], decision: RowDecision | null, seatId?: string) => void;
}

/** The rows whose seat is not plain: those without one first, then those that are only alike, then what was decided. */
export function RowsToMatch({ preview, group, onDecide }: RowsToMatchProps) {
  const { rows } = readFragment(Preview, preview);
  const said = useRef<HTMLParagraphElement>(null);
  const seats = readFragment(Group, group)?.seats ?? [];
  const unmatched = rows.filter((row) => row.match === 'NONE');
  const others = ['SIMILAR', 'CHOSEN', 'NEW', 'IGNORED'].flatMap((match) => rows.filter((row) => row.match === match));
  const matched = rows.length - unmatched.length - others.length;
  if (rows.length === 0) return null;
  return (
    <Section
      title="Seats"
      actions={
        unmatched.length > 1 && (
          <Button
            onClick={() => {
              onDecide(
                unmatched.map((row) => row.name),
                'NEW_SEAT',
              );
              // The button goes; the focus stays where what it did is said.
              said.current?.focus();
            }}
          >{`Make all ${unmatched.length} unmatched rows new seats`}</Button>
        )
      }
    >
      <p
        role="status"
        ref={said}
        tabIndex={-1}
      >{`${matched} of ${rows.length} rows match a seat by name. ${unmatched.length} to choose.`}</p>
      {unmatched.length + others.length > 0 && (
        <Table caption="Rows whose seat you can choose">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">In the table</th>
              <th scope="col">Seat</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {[...unmatched, ...others].map((row) => (
              <RowToMatch key={row.line} row={row} seats={seats} onDecide={(decision, seatId) => onDecide([row.name], decision, seatId)} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
