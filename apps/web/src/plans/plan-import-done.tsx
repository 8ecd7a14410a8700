import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { nothingNew, type PlanImportCounts, planCountsInWords } from './plan-import-counts.ts';

interface PlanImportDoneProps {
  counts: PlanImportCounts;
  planId: string;
  onAnother: () => void;
}

/** What was written, and the way to see it. */
export function PlanImportDone({ counts, planId, onAnother }: PlanImportDoneProps) {
  const { link } = useBoardAndYear();
  return (
    <Notice
      tone="success"
      isLive
      takesFocus
      title="Imported"
      actions={
        <>
          <LinkButton kind="primary" to={link(`/plans/${planId}`)}>
            See the plan
          </LinkButton>
          <Button onClick={onAnother}>Import another table</Button>
        </>
      }
    >
      {nothingNew(counts) ?? `Recorded ${planCountsInWords(counts)}.`}
    </Notice>
  );
}
