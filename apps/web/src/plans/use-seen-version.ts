import { useState } from 'react';

/**
 * The version that the person has seen: the one a form opened with, then the one that a conflict has shown. What came in
 * otherwise while the form was open has not been seen, so it is never overwritten.
 */
export function useSeenVersion(opened: number): (shown: number | undefined) => number {
  const [seen, setSeen] = useState(opened);
  return (shown = 0) => {
    const version = Math.max(seen, shown);
    setSeen(version);
    return version;
  };
}
