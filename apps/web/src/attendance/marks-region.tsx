import type { ReactNode } from 'react';

/**
 * The region in which a wide or long table scrolls, with its head and first column staying. It takes the focus, so that
 * arrow keys scroll it; E there starts recording.
 */
export function MarksRegion({ label, onRecord, children }: { label: string; onRecord?: () => void; children: ReactNode }) {
  return (
    <section
      className="scroll marks-region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== 'e' || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onRecord?.();
      }}
    >
      {children}
    </section>
  );
}
