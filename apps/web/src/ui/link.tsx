import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

export interface LinkProps {
  to: string;
  children: ReactNode;
  /** Said instead of the text, where the text alone is not enough. It must begin with the text. */
  label?: string;
  isCurrent?: boolean;
  className?: string;
  onClick?: () => void;
}

/** A link within the product. */
export function Link({ to, children, label, isCurrent, className, onClick }: LinkProps) {
  return (
    <RouterLink to={to} aria-label={label} aria-current={isCurrent ? 'page' : undefined} className={className} onClick={onClick}>
      {children}
    </RouterLink>
  );
}
