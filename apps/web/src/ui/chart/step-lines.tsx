import { highest, linePath, namedPlaces, type StepLine, ticksUpTo } from './step-line.ts';
import './chart.css';

export interface StepLinesProps {
  /** The places along the bottom: "Apr", "May" … */
  places: readonly string[];
  lines: readonly StepLine[];
}

// Across, everything is a share of the width; up, it is pixels. So the words keep their size on a narrow page.
const left = 8;
const wide = 90;
const top = 26;
const bottom = 176;
/** What the places have along the bottom on a phone or on paper, and on a desk, in pixels. */
const room = { narrow: 236, wide: 576 };

/** Running counts as steps, each line named at its end. Lines differ by dash as well as by colour. */
export function StepLines({ places, lines }: StepLinesProps) {
  const ticks = ticksUpTo(highest(lines));
  const most = ticks.at(-1) ?? 1;
  const up = (value: number) => bottom - (value / most) * (bottom - top);
  const along = (index: number) => `${left + (index / places.length) * wide}%`;
  const inside = (index: number, value: number) => ({ x: (index / places.length) * 100, y: 100 - (value / most) * 100 });
  return (
    <svg className="step-lines" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={along(0)} x2={along(places.length)} y1={up(tick)} y2={up(tick)} />
          <text x={`${left - 2}%`} y={up(tick)}>
            {tick}
          </text>
        </g>
      ))}
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same name, and none ever moves.
        <text key={index} className={placeLook(places, index)} x={along(index + 0.5)} y={bottom + 18}>
          {place}
        </text>
      ))}
      <svg
        x={`${left}%`}
        y={top}
        width={`${wide}%`}
        height={bottom - top}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {lines.map((line) => (
          <path key={line.name} className={`step-line ${line.look}`} d={linePath(line.values, inside)} />
        ))}
      </svg>
      {lines.map((line) => (
        <LineName key={line.name} line={line} along={along} up={up} />
      ))}
    </svg>
  );
}

/** Names are left out where they would run into each other, more of them on a phone and on paper. */
function placeLook(places: readonly string[], index: number): string {
  if (index % namedPlaces(places, room.wide) !== 0) return 'place unnamed';
  return index % namedPlaces(places, room.narrow) === 0 ? 'place' : 'place named-with-room';
}

interface LineNameProps {
  line: StepLine;
  along: (index: number) => string;
  up: (value: number) => number;
}

/** A line's name and last value, over or under its end. Under the bottom line stand the places, so there it goes to the start. */
function LineName({ line: { name, values, labelBelow }, along, up }: LineNameProps) {
  const last = values.findLastIndex((value) => value !== null);
  const value = values[last];
  if (value === null || value === undefined) return null;
  const atStart = Boolean(labelBelow) && value === 0;
  return (
    <text
      className="line-name"
      data-at={atStart ? 'start' : 'end'}
      x={along(atStart ? 0 : last + 1)}
      y={up(value) + (labelBelow && !atStart ? 13 : -12)}
    >
      {`${name} ${value}`}
    </text>
  );
}
