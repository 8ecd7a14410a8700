import './chart.css';

export interface Square {
  key: string;
  /** One or two characters. */
  letter: string;
  /** The class that gives it its colours. */
  look: string;
}

/** A row of lettered squares, one for each period; the last that has a letter is drawn larger. */
export function Squares({ squares }: { squares: readonly Square[] }) {
  const current = squares.findLastIndex(({ letter }) => letter !== '');
  return (
    <span className="squares" aria-hidden="true">
      {squares.map(({ key, letter, look }, index) => (
        <span key={key} className={`square ${look}`} data-current={index === current || undefined}>
          {letter}
        </span>
      ))}
    </span>
  );
}
