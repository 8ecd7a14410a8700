import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './button.css';

export interface LinkButtonProps {
  to: string;
  children: ReactNode;
  kind?: 'primary' | 'secondary';
  size?: 'md' | 'sm';
  /** The server answers this address: a file to download. */
  download?: boolean;
}

/** A link that looks like a button: it goes somewhere, and changes nothing. */
export function LinkButton({ to, children, kind = 'secondary', size = 'md', download }: LinkButtonProps) {
  const look = { variant: kind === 'primary' ? 'filled' : 'default', size, className: 'button', 'data-kind': kind };
  if (download) {
    return (
      <Button component="a" href={to} download {...look}>
        {children}
      </Button>
    );
  }
  return (
    <Button component={Link} to={to} {...look}>
      {children}
    </Button>
  );
}
