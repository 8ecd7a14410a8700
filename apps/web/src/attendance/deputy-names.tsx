import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { detailsInput } from './mark.ts';
import type { MarksStore } from './marks-store.ts';

/** Asks for the deputies' names when recording is done, not during it. They may stay open. */
export function DeputyNames({ store, column }: { store: MarksStore; column: number }) {
  const deputies = [...store.table.rows.entries()].filter(([row]) => store.table.status(row, column) === 'DEPUTY');
  const [names, setNames] = useState<Record<string, string>>({});
  const [isSaved, setIsSaved] = useState(false);
  if (deputies.length === 0 || store.isLocked(column)) return null;
  const nameOf = (row: number, seatId: string) => names[seatId] ?? store.table.details(row, column).attendedBy ?? '';

  function save() {
    const wanted = deputies.map(([row, { seatId }]) => {
      const attendedBy = nameOf(row, seatId).trim() || null;
      return { row, column, status: 'DEPUTY' as const, details: { ...detailsInput(store.table.details(row, column)), attendedBy } };
    });
    store.record(wanted, 'Names of deputies');
    setIsSaved(true);
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>Who came as a deputy?</h3>
      {deputies.map(([row, seat]) => (
        <Field
          key={seat.seatId}
          label={`For ${seat.shortName}`}
          name={`deputy-${seat.seatId}`}
          isOptional
          value={nameOf(row, seat.seatId)}
          onChange={(name) => {
            setNames({ ...names, [seat.seatId]: name });
            setIsSaved(false);
          }}
        />
      ))}
      <div className="row">
        <Button type="submit">Save names</Button>
        <span role="status">{isSaved && 'Names kept.'}</span>
      </div>
    </form>
  );
}
