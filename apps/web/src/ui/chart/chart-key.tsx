import './chart.css';

export interface KeyItem {
  letter: string;
  word: string;
  /** The class that gives it its colours. */
  look: string;
  isOwn?: boolean;
}

/** What the colours and letters of a chart stand for. It goes above the picture. */
export function ChartKey({ items }: { items: readonly KeyItem[] }) {
  return (
    <div className="chart-key">
      {items.map(({ letter, word, look, isOwn }) => (
        <span key={letter}>
          <span className={`square ${look}`} data-own={isOwn || undefined}>
            {letter}
          </span>
          {word}
        </span>
      ))}
    </div>
  );
}
