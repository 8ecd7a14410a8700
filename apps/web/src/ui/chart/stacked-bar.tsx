import './chart.css';

export interface BarPart {
  key: string;
  count: number;
  /** The class that gives it its colours. */
  look: string;
}

/** One bar of parts that add up to a whole, with the count in each part where it fits. */
export function StackedBar({ parts }: { parts: readonly BarPart[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const placed = parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const from = before;
      before += part.count;
      return { ...part, from: (from / total) * 100, wide: (part.count / total) * 100 };
    });
  return (
    <svg className="stacked-bar" aria-hidden="true">
      {total === 0 && <rect className="bar-empty" width="100%" height="100%" />}
      {placed.map(({ key, look, from, wide, count }) => (
        <g key={key} className={look}>
          <rect x={`${from}%`} width={`${wide}%`} height="100%" />
          {wide > 6 && (
            <text x={`${from + wide / 2}%`} y="50%">
              {count}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
