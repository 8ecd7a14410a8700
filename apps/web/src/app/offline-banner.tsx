import { useIsConnected } from '../platform/connection.ts';

/** Says that the register does not answer. Always on the page, so that a screen reader hears it change. */
export function OfflineBanner() {
  const isConnected = useIsConnected();
  return (
    <div role="status">
      {!isConnected && <p className="banner" data-tone="warning">You're offline. You see what this device kept; marks you record are kept here and sent when the connection is back.</p>}
    </div>
  );
}
