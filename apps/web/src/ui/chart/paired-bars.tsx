import './paired-bars.css';

export interface PairedBar {
  /** "Agreed": it stands beside the bar with its number. */
  name: string;
  /** Null where nothing is written down: then there is no bar. */
  value: number | null;
  /** The number as it reads. */
  text: string;
}

export interface BarPair {
  /** "2017/18" */
  name: string;
  /** What was to be, drawn as an outline, and what came of it, drawn full. */
  planned: PairedBar;
  done: PairedBar;
}

/** Two bars for each year, one under the other: what was to be and what came of it, each with its name and number. */
export function PairedBars({ pairs }: { pairs: readonly BarPair[] }) {
  const largest = Math.max(1, ...pairs.flatMap(({ planned, done }) => [planned.value ?? 0, done.value ?? 0]));
  return (
    <div className="paired-bars">
      {pairs.map(({ name, planned, done }) => (
        <div key={name} className="bar-pair">
          <strong>{name}</strong>
          <Bar bar={planned} look="bar-planned" largest={largest} />
          <Bar bar={done} look="bar-done" largest={largest} />
        </div>
      ))}
    </div>
  );
}

function Bar({ bar: { name, value, text }, look, largest }: { bar: PairedBar; look: string; largest: number }) {
  return (
    <div className="paired-bar">
      <svg className={look} aria-hidden="true">
        {value !== null && value > 0 && <rect x="1" y="1" width={`${(value / largest) * 98}%`} height="12" />}
      </svg>
      <span>
        {name} {text}
      </span>
    </div>
  );
}
