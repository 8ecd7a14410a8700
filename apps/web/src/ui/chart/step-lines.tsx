import { highest, linePath, namedPlaces, pointAt, type StepLine, ticksUpTo } from './step-line.ts';
import './chart.css';

export interface StepLinesProps {
  /** The places along the bottom: "Apr", "May" … */
  places: readonly string[];
  lines: readonly StepLine[];
}

const size = { width: 480, height: 200, left: 34, right: 78, top: 12, bottom: 26 };

/** Running counts as steps, each line named at its end. Lines differ by dash as well as by colour. */
export function StepLines({ places, lines }: StepLinesProps) {
  const ticks = ticksUpTo(highest(lines));
  const top = ticks.at(-1) ?? 1;
  const every = namedPlaces(places, size.width - size.left - size.right);
  const at = (index: number, value: number) => pointAt(size, { index, of: places.length }, { value, top });
  return (
    <svg className="step-lines" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={size.left} x2={size.width - size.right} y1={at(0, tick).y} y2={at(0, tick).y} />
          <text x={size.left - 6} y={at(0, tick).y}>
            {tick}
          </text>
        </g>
      ))}
      {places.map(
        (place, index) =>
          index % every === 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same name, and none ever moves.
            <text key={index} className="place" x={at(index + 0.5, 0).x} y={size.height - 6}>
              {place}
            </text>
          ),
      )}
      {lines.map((line) => {
        const { path, end } = linePath(line.values, at);
        return (
          <g key={line.name} className={`step-line ${line.look}`}>
            <path d={path} />
            {end && (
              <text x={end.x + 6} y={end.y + (line.labelBelow ? 12 : 0)}>
                {`${line.name} ${end.value}`}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
