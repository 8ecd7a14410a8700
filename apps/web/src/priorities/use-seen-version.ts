import { useState } from 'react';

/**
 * The version that the person has seen: the one the dialog opened with, then the one that a conflict has shown.
 * The page behind may show a newer one meanwhile; nobody who types has seen that.
 */
export function useSeenVersion(opened: number): (shown: { version: number } | null | undefined) => number {
  const [seen, setSeen] = useState(opened);
  return (shown) => {
    const version = Math.max(seen, shown?.version ?? 0);
    setSeen(version);
    return version;
  };
}
