import type { MarkDetails } from './mark.ts';

/** What goes with a mark, to follow its word: ", remote, left early, corrected". Empty when nothing does. */
export function markWords(details: MarkDetails): string {
  const words = [
    details.attendedBy && `attended by ${details.attendedBy}`,
    details.remote && 'remote',
    details.late && 'late',
    details.leftEarly && 'left early',
    details.note && 'with a note',
    details.isCorrected && 'corrected',
  ];
  return words
    .filter(Boolean)
    .map((word) => `, ${word}`)
    .join('');
}
