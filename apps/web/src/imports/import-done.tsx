import { Imported } from '../platform/importing/imported.tsx';
import { type Counts, marksInWords, nothingToChange } from './marks-in-words.ts';

export interface ImportCounts extends Counts {
  /** The reporting year to open next. */
  year?: number | null;
}

interface ImportDoneProps {
  counts: ImportCounts;
  /** The attendance page on that year; the group is added here. */
  attendance: string;
  groupId: string;
}

/** What was written, and the way to see it. */
export function ImportDone({ counts, attendance, groupId }: ImportDoneProps) {
  const see = { to: `${attendance}&group=${encodeURIComponent(groupId)}`, label: 'See the attendance' };
  return (
    <Imported see={see} another="/import">
      {nothingToChange(counts) ?? `Recorded ${marksInWords(counts)}.`}
    </Imported>
  );
}
