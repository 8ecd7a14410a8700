import { highest, namedPlaces, type StepLine, stepsOf, ticksUpTo } from './step-line.ts';
import './chart.css';

export interface StepLinesProps {
  /** The places along the bottom: "Apr", "May" … */
  places: readonly string[];
  lines: readonly StepLine[];
}

// Places are shares of the width and heights are pixels, so that the words keep their size on a narrow page.
const left = 10;
const top = 24;
const bottom = 176;
/** What the places have along the bottom on a phone and on a desk, in pixels. */
const room = { narrow: 236, wide: 576 };

/** Running counts as steps, each line named at its end. Lines differ by dash as well as by colour. */
export function StepLines({ places, lines }: StepLinesProps) {
  const ticks = ticksUpTo(highest(lines));
  const most = ticks.at(-1) ?? 1;
  const along = (place: number) => `${left + (places.length === 0 ? 0 : (place / places.length) * (100 - left))}%`;
  const up = (value: number) => bottom - (value / most) * (bottom - top);
  return (
    <svg className="step-lines" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={along(0)} x2="100%" y1={up(tick)} y2={up(tick)} />
          <text x={`${left - 2}%`} y={up(tick)}>
            {tick}
          </text>
        </g>
      ))}
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same name, and none ever moves.
        <text key={index} className={placeLook(places, index)} x={along(index + 0.5)} y={bottom + 16}>
          {place}
        </text>
      ))}
      {lines.map((line) => {
        const { stretches, end } = stepsOf(line.values);
        return (
          <g key={line.name} className={`step-line ${line.look}`}>
            {stretches.map(({ from, to }) => (
              <line
                key={`${from.place} ${from.value} ${to.place}`}
                x1={along(from.place)}
                x2={along(to.place)}
                y1={up(from.value)}
                y2={up(to.value)}
              />
            ))}
            {end && (
              <text
                data-at={end.place * 2 < places.length ? 'start' : 'end'}
                x={along(end.place)}
                y={up(end.value) + shift(line, end.value)}
              >
                {`${line.name} ${end.value}`}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Names are left out where they would run into each other, more of them on a phone. */
function placeLook(places: readonly string[], index: number): string {
  if (index % namedPlaces(places, room.wide) !== 0) return 'place unnamed';
  return index % namedPlaces(places, room.narrow) === 0 ? 'place' : 'place on-wide';
}

/** Over the end of its line, or under it and out of the way of another; over the bottom line, where the places are written, always above. */
const shift = ({ labelBelow }: StepLine, value: number): number => (labelBelow && value > 0 ? 13 : -12);
