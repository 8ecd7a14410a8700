import { countsInWords } from '../platform/importing/counts-in-words.ts';

export interface Counts {
  newMarks: number;
  changedMarks: number;
  unchangedMarks: number;
  newSeats: number;
  newMeetings: number;
}

/** "116 new marks, 29 new seats and 4 new meetings; 3 marks stay as they are" */
export const marksInWords = ({ newMarks, changedMarks, unchangedMarks, newSeats, newMeetings }: Counts): string =>
  countsInWords(
    [
      [newMarks, 'new mark', 'new marks'],
      [changedMarks, 'changed mark', 'changed marks'],
      [newSeats, 'new seat', 'new seats'],
      [newMeetings, 'new meeting', 'new meetings'],
    ],
    [unchangedMarks, 'mark stays as it is', 'marks stay as they are'],
  );

/** The sentence for a table that the register already holds, or null when there is something to write. */
export function nothingToChange(counts: Counts): string | null {
  if (counts.newMarks + counts.changedMarks + counts.newSeats + counts.newMeetings > 0) return null;
  if (counts.unchangedMarks === 0) return 'Nothing to change: the table has no marks to record.';
  return `Nothing to change: all ${counts.unchangedMarks.toLocaleString('en-GB')} marks are already in the register.`;
}
