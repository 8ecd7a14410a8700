import './chart.css';

export interface BarPart {
  key: string;
  count: number;
  /** One or two characters that name the part without its colour. */
  letter?: string;
  /** The class that gives it its colours. */
  look: string;
}

/** One bar of parts that add up to a whole, each with its letter and its count as far as they fit. */
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
      {placed.map((part) => (
        <g key={part.key} className={part.look}>
          <rect x={`${part.from}%`} width={`${part.wide}%`} height="100%" />
          <text x={`${part.from + part.wide / 2}%`} y="50%">
            {wordsThatFit(part)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The letter goes before the count: the counts are in the table too, and colour alone must not name a part. */
function wordsThatFit({ letter, count, wide }: { letter?: string; count: number; wide: number }): string {
  if (wide < 5) return '';
  if (!letter) return String(count);
  return wide < 16 ? letter : `${letter} ${count}`;
}
