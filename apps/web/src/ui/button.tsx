import { Button as KitButton } from '@mantine/core';
import type { MouseEventHandler, ReactNode, Ref } from 'react';
import './button.css';

export interface ButtonProps {
  children: ReactNode;
  /** primary: the page's one main thing. warning: what cannot be undone. plain: looks like a link. */
  kind?: 'primary' | 'secondary' | 'warning' | 'plain';
  size?: 'md' | 'sm';
  type?: 'button' | 'submit';
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /** Shows that the click is being carried out, and takes no second one. */
  isBusy?: boolean;
  disabled?: boolean;
  /** Said instead of the text, where the text alone is not enough: "Change agency of Cafcass". */
  label?: string;
  before?: ReactNode;
  fullWidth?: boolean;
  id?: string;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  hasPopup?: 'menu' | 'dialog';
  keyShortcuts?: string;
  ref?: Ref<HTMLButtonElement>;
}

const variants = { primary: 'filled', secondary: 'default', warning: 'filled', plain: 'transparent' } as const;

export function Button({
  children,
  kind = 'secondary',
  size = 'md',
  type = 'button',
  isBusy,
  label,
  before,
  pressed,
  expanded,
  controls,
  hasPopup,
  keyShortcuts,
  ...rest
}: ButtonProps) {
  return (
    <KitButton
      {...rest}
      type={type}
      size={size}
      variant={variants[kind]}
      color={kind === 'warning' ? 'red' : undefined}
      data-kind={kind}
      className="button"
      leftSection={before}
      // A busy button keeps its place in the order of focus, so the reader is not thrown back to the page's start.
      aria-disabled={isBusy || undefined}
      data-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-haspopup={hasPopup}
      aria-keyshortcuts={keyShortcuts}
    >
      {children}
    </KitButton>
  );
}
