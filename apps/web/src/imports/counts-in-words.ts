export interface Counts {
  newMarks: number;
  changedMarks: number;
  unchangedMarks: number;
  newSeats: number;
  newMeetings: number;
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`];

/** "116 new marks, 29 new seats and 4 new meetings; 3 marks stay as they are" */
export function countsInWords({ newMarks, changedMarks, unchangedMarks, newSeats, newMeetings }: Counts): string {
  const parts = [
    ...counted(newMarks, 'new mark', 'new marks'),
    ...counted(changedMarks, 'changed mark', 'changed marks'),
    ...counted(newSeats, 'new seat', 'new seats'),
    ...counted(newMeetings, 'new meeting', 'new meetings'),
  ];
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
  return unchangedMarks > 0 ? `${listed}; ${counted(unchangedMarks, 'mark stays as it is', 'marks stay as they are')[0]}` : listed;
}

/** The sentence for a table that the register already holds, or null when there is something to write. */
export function nothingToChange(counts: Counts): string | null {
  if (counts.newMarks + counts.changedMarks + counts.newSeats + counts.newMeetings > 0) return null;
  if (counts.unchangedMarks === 0) return 'Nothing to change: the table has no marks to record.';
  return `Nothing to change: all ${counts.unchangedMarks.toLocaleString('en-GB')} marks are already in the register.`;
}
