import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import './tag.css';

export interface TagProps {
  children: ReactNode;
  tone?: 'grey' | 'blue' | 'green' | 'amber' | 'red';
}

/** An adjective about a thing: "Signed off". Never clickable. */
export function Tag({ children, tone = 'grey' }: TagProps) {
  return (
    <Badge component="strong" className="tag" data-tone={tone}>
      {children}
    </Badge>
  );
}
