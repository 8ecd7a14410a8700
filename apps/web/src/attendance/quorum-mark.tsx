import type { QuorumOutcome } from '@quorate/domain';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** Whether a meeting was quorate, in a sign and a word; the whole sentence for a screen reader. */
export function QuorumMark({ quorum }: { quorum: QuorumOutcome }) {
  const sign = quorum.isMet === null ? '–' : quorum.isMet ? '✓ Yes' : '! No';
  return (
    <>
      <span aria-hidden="true" className={quorum.isMet === false ? 'is-short' : undefined}>
        {sign}
        {quorum.byDiscretion && '*'}
      </span>
      <VisuallyHidden>{quorum.sentence}</VisuallyHidden>
    </>
  );
}
