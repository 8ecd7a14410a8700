import { useEffect, useRef, useState } from 'react';
import { findSeats } from './find-seats.ts';
import type { MarksStore } from './marks-store.ts';

/** Finds a row by name. The browser's own search cannot: only the rows in view are on the page. */
export function FindAgency({ store, onGo, onClose }: { store: MarksStore; onGo: (row: number) => void; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => input.current?.focus(), []);
  const found = findSeats(store.table.rows, words);
  const row = found[at % Math.max(1, found.length)];
  const seat = row === undefined ? undefined : store.table.rows[row];
  const go = () => {
    if (row === undefined) return;
    onClose();
    onGo(row);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: found.length - 1, Enter: 0, Escape: 0 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape') onClose();
    else setAt((before) => (before + step) % Math.max(1, found.length));
  };
  return (
    <div className="row find-agency">
      <label htmlFor="find-agency">Find an agency</label>
      <input
        ref={input}
        id="find-agency"
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {seat && row !== undefined
          ? `Row ${row + 1}, ${seat.seatName}. ${(at % found.length) + 1} of ${found.length}. Enter goes there.`
          : words && 'No agency has this name.'}
      </span>
    </div>
  );
}
