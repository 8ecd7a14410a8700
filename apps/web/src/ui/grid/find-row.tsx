import { useEffect, useRef, useState } from 'react';
import './grid.css';

export interface FindRowProps {
  /** "Find an agency" */
  label: string;
  id: string;
  /** The rows whose name holds the words, best first. */
  find: (words: string) => readonly number[];
  nameOf: (row: number) => string;
  /** "No agency has this name." */
  nothingFound: string;
  onGo: (row: number) => void;
  onClose: () => void;
}

/** Finds a row by name. The browser's own search cannot go there: it knows no focus, and a grid may show only some of its rows. */
export function FindRow({ label, id, find, nameOf, nothingFound, onGo, onClose }: FindRowProps) {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => input.current?.focus(), []);
  const found = find(words);
  const row = found[at % Math.max(1, found.length)];
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
    <div className="row find-row">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
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
        {row !== undefined
          ? `Row ${row + 1}, ${nameOf(row)}. ${(at % found.length) + 1} of ${found.length}. Enter goes there.`
          : words && nothingFound}
      </span>
    </div>
  );
}
