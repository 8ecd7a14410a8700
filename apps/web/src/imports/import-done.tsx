import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
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
  return (
    <Notice
      tone="success"
      isLive
      takesFocus
      title="Imported"
      actions={
        <>
          <LinkButton kind="primary" to={`${attendance}&group=${encodeURIComponent(groupId)}`}>
            See the attendance
          </LinkButton>
          <LinkButton to="/import">Import another table</LinkButton>
        </>
      }
    >
      {nothingToChange(counts) ?? `Recorded ${marksInWords(counts)}.`}
    </Notice>
  );
}
