import { VisuallyHidden as KitVisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words for a screen reader only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <KitVisuallyHidden>{children}</KitVisuallyHidden>;
}
