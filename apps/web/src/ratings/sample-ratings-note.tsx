import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';

/** Where ratings stand on the sample board: the report has none, so its updates are made up. */
export function SampleRatingsNote() {
  if (!useBoardAndYearOrNone()?.board.isSample) return null;
  return <p className="muted">The report gives no ratings. The updates behind these are invented for the sample.</p>;
}
