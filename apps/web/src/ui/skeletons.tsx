import { Skeleton } from '@mantine/core';
import './notice.css';

export interface SkeletonsProps {
  /** What is being loaded, for a screen reader: "Loading the meetings". */
  label: string;
  /** How many lines, as many as will most likely come. */
  lines?: number;
  /** The height of one line in pixels, as the loaded line will have. */
  height?: number;
}

/** Grey lines of the size that the page will have, so that nothing moves when it comes. */
export function Skeletons({ label, lines = 6, height = 44 }: SkeletonsProps) {
  return (
    <div className="stack skeletons" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
        <Skeleton key={line} height={height - 8} radius="sm" />
      ))}
    </div>
  );
}
