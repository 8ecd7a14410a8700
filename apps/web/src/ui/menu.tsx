import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** Given for one choice out of several: it is then shown ticked or not. */
  isChosen?: boolean;
}

export interface MenuProps {
  /** What the button shows. */
  children: ReactNode;
  /** The button's name, where what it shows is no words. */
  label?: string;
  /** Words above the items that are not an item. */
  head?: ReactNode;
  items: readonly MenuItem[];
  className?: string;
}

/** A button with a menu: arrow keys move, Esc closes and gives the focus back. */
export function Menu({ children, label, head, items, className }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (giveFocusBack: boolean) => {
    setIsOpen(false);
    if (giveFocusBack) button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    itemsIn(box.current)[0]?.focus();
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  return (
    <div ref={box} className="menu" onBlur={(event) => event.relatedTarget && !box.current?.contains(event.relatedTarget) && setIsOpen(false)}>
      <button ref={button} type="button" className={className ?? 'menu-button'} aria-label={label} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
        {children}
        <span aria-hidden="true"> ▾</span>
      </button>
      {isOpen && (
        <div className="menu-drop">
          {head && <div className="menu-head">{head}</div>}
          <div id={id} role="menu" aria-label={label} onKeyDown={(event) => move(event, itemsIn(box.current), close)}>
            {items.map((item) => (
              <button
                key={item.label}
                type="button"
                tabIndex={-1}
                role={item.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.isChosen}
                onClick={() => {
                  close(true);
                  item.onChoose();
                }}
              >
                {item.isChosen !== undefined && <span aria-hidden="true">{item.isChosen ? '✓' : ''}</span>}
                {item.label}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function itemsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function move(event: KeyboardEvent, items: readonly HTMLElement[], close: (giveFocusBack: boolean) => void): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items[next]?.focus();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(true);
  } else if (event.key === 'Tab') {
    close(false);
  }
}
