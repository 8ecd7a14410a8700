import { useMarksSnapshot } from '../attendance/marks-outbox.ts';
import { useIsConnected } from '../platform/connection.ts';
import { unsentMarks } from './unsent-marks.ts';

/** Says that the register does not answer, and what becomes of the marks. Always on the page, so that a screen reader hears it change. */
export function OfflineBanner() {
  const isConnected = useIsConnected();
  const { waiting, isKept } = useMarksSnapshot();
  return (
    <div role="status">
      {!isConnected && (
        <p className="banner" data-tone="warning">
          You're offline, and see what this device kept. {unsentMarks(waiting, isKept)}
        </p>
      )}
    </div>
  );
}
