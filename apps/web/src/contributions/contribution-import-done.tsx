import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type ContributionImportCounts, contributionCountsInWords, nothingToRecord } from './contribution-import-counts.ts';

interface ContributionImportDoneProps {
  counts: ContributionImportCounts;
  onAnother: () => void;
}

/** What was written, and the way to see it. */
export function ContributionImportDone({ counts, onAnother }: ContributionImportDoneProps) {
  const { link } = useBoardAndYear();
  return (
    <Notice
      tone="success"
      isLive
      takesFocus
      title="Imported"
      actions={
        <>
          <LinkButton kind="primary" to={link('/contributions')}>
            See the contributions
          </LinkButton>
          <Button onClick={onAnother}>Import another table</Button>
        </>
      }
    >
      {nothingToRecord(counts) ?? `Recorded ${contributionCountsInWords(counts)}.`}
    </Notice>
  );
}
