import type { ReactNode } from 'react';

/**
 * The region in which a wide or long table scrolls, with its head and first column staying. It takes the focus, so that
 * arrow keys scroll it.
 */
export function MarksRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className="scroll marks-region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
