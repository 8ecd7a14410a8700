import { formatNumber } from '@quorate/domain';
import { datedPlaces, placesWithRoom } from './dated-places.ts';
import './chart.css';

export interface DatedValue {
  /** YYYY-MM-DD */
  date: string;
  value: number;
}

export interface DatedLineProps {
  /** Oldest first. */
  values: readonly DatedValue[];
  writeDate: (date: string) => string;
  target?: number | null;
}

// Places are shares of the width and heights are pixels, so that the words keep their size on a narrow page.
const top = 28;
const bottom = 116;
const inset = 7;

/** Values over time, each a dot at its day with the number above it. The line begins at nothing, so that no change looks larger than it is. */
export function DatedLine({ values, writeDate, target = null }: DatedLineProps) {
  const numbers = [0, ...values.map(({ value }) => value), ...(target === null ? [] : [target])];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers) === low ? low + 1 : Math.max(...numbers);
  const up = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const end = target === null ? 100 - inset : 74;
  const places = datedPlaces(values.map(({ date }) => date));
  const points = values.map(({ value, date }, index) => ({
    value,
    date,
    along: `${inset + (places[index] ?? 0) * (end - inset)}%`,
    up: up(value),
  }));
  // Above its dot, or under it where the line of the target runs above.
  const besideDot = (dot: number) => (target !== null && Math.abs(dot - 14 - up(target)) < 12 ? 16 : -14);
  const withNumber = placesWithRoom(places, 0.2);
  const withDate = placesWithRoom(places, 0.45);
  return (
    <svg className="dated-line" aria-hidden="true">
      <line className="zero" x1="0" x2="100%" y1={up(0)} y2={up(0)} />
      {target !== null && (
        <g className="target">
          <line x1="0" x2="100%" y1={up(target)} y2={up(target)} />
          <text x="100%" y={up(target) - 9}>{`Target ${formatNumber(target)}`}</text>
        </g>
      )}
      {points.slice(1).map((point, index) => (
        <line key={point.date} className="path" x1={points[index]?.along} y1={points[index]?.up} x2={point.along} y2={point.up} />
      ))}
      {points.map((point, index) => (
        <g key={point.date}>
          <circle cx={point.along} cy={point.up} r="4.5" />
          {withNumber.has(index) && (
            <text className="value" x={point.along} y={point.up + besideDot(point.up)}>
              {formatNumber(point.value)}
            </text>
          )}
          {withDate.has(index) && (
            <text className="day" data-at={placeOf(places[index])} x={point.along} y={bottom + 20}>
              {writeDate(point.date)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The words at either end are turned inwards. */
const placeOf = (place = 0.5): string | undefined => ({ 0: 'start', 1: 'end' })[place];
