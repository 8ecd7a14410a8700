import { type ReactNode, useEffect, useId, useRef } from 'react';
import { giveFocusBack } from './give-focus-back.ts';
import './dialog.css';

export interface DialogProps {
  title: string;
  /** Called on Esc, on the close button and on a click outside. */
  onClose: () => void;
  children: ReactNode;
  size?: 'md' | 'lg';
}

/**
 * A dialog, open while it is mounted. The browser's own element keeps the page behind it inert
 * and gives the focus back to what opened it.
 */
export function Dialog({ title, onClose, children, size = 'md' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isPressedOutside = useRef(false);
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    if (dialog) placeToStart(dialog)?.focus();
    return () => {
      dialog?.close();
      giveFocusBack(opener);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop only repeats what Esc does.
    <dialog
      ref={element}
      className="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Text marked with the mouse may end outside; only a click that also began there closes.
      onPointerDown={(event) => {
        isPressedOutside.current = event.target === element.current;
      }}
      onClick={(event) => {
        if (event.target === element.current && isPressedOutside.current) onClose();
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="dialog-close" onClick={onClose} aria-label="Close">
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/**
 * The browser would start at the close button, where Enter undoes what was asked for. A dialog starts where it says so,
 * else in its first field, else at its title: where there is nothing to fill in, there is something to read.
 */
function placeToStart(dialog: HTMLDialogElement): HTMLElement | null {
  const said = dialog.querySelector<HTMLElement>('[data-starts-here]');
  if (said) return said;
  const first = dialog.querySelector<HTMLElement>(':is(input, select, textarea):enabled');
  const chosen = first?.matches('[type="radio"]') ? dialog.querySelector<HTMLElement>('[type="radio"]:checked') : null;
  const field = chosen ?? first;
  const isInView = field !== null && field.getBoundingClientRect().bottom <= dialog.getBoundingClientRect().bottom;
  return isInView ? field : dialog.querySelector<HTMLElement>('h2');
}
