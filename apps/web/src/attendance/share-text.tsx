import { formatPercentage, formatShare, type Share } from '@quorate/domain';

/** "3 of 4", with the percentage after it where the board publishes percentages. */
export function ShareText({ share, withPercentage }: { share: Share; withPercentage: boolean }) {
  return (
    <>
      {formatShare(share)}
      {withPercentage && share.whole > 0 && <span className="share-percentage"> ({formatPercentage(share)})</span>}
    </>
  );
}
