import { placeStacks, type YearStack } from './place-stacks.ts';
import './chart.css';

/** One bar for each year, of parts that add up, with the number in each part where it fits and the sum above. */
export function StackedYears({ years }: { years: readonly YearStack[] }) {
  const { bars, width } = placeStacks(years);
  return (
    <svg className="stacked-years" aria-hidden="true">
      {bars.map(({ name, total, middle, top, parts }) => (
        <g key={name}>
          {parts.map(({ key, letter, text, look, isOwn, y, height, fits }) => (
            <g key={key} className={look} data-own={isOwn || undefined}>
              <rect x={`${middle - width / 2}%`} width={`${width}%`} y={`${y}%`} height={`${height}%`} />
              {fits && (
                <text x={`${middle}%`} y={`${y + height / 2}%`}>
                  {letter}
                  <tspan className="on-wide"> {text}</tspan>
                </text>
              )}
            </g>
          ))}
          <text className="place" x={`${middle}%`} y={`${top - 3.5}%`}>
            {total}
          </text>
          <text className="place" x={`${middle}%`} y="96.5%">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
