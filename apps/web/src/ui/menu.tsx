import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { placeUnder } from './place-under.ts';
import './menu.css';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** Given for one choice out of several: it is then shown ticked or not. */
  isChosen?: boolean;
}

export interface MenuProps {
  /** What the button shows. */
  children: ReactNode;
  /** The button's name, where what it shows is not enough. */
  label?: string;
  /** Words above the items that are not an item. */
  head?: ReactNode;
  items: readonly MenuItem[];
  className?: string;
}

/** A button with a menu: arrow keys move, Esc closes and gives the focus back. */
export function Menu({ children, label, head, items, className = 'menu-button' }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const close = (givesFocusBack: boolean) => {
    setIsOpen(false);
    if (givesFocusBack) box.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left the menu.
    <div
      ref={box}
      className="menu"
      onBlur={(event) => event.relatedTarget && !box.current?.contains(event.relatedTarget) && setIsOpen(false)}
    >
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="menu-text">{children}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <Drop box={box} close={close}>
          {head && <div className="menu-head">{head}</div>}
          <div id={id} role="menu" aria-label={label}>
            {items.map((item) => (
              <Item
                key={item.label}
                item={item}
                onChoose={() => {
                  close(true);
                  item.onChoose();
                }}
              />
            ))}
          </div>
        </Drop>
      )}
    </div>
  );
}

function Item({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  if (item.isChosen === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
        {item.label}
      </button>
    );
  }
  return (
    <button type="button" role="menuitemradio" aria-checked={item.isChosen} tabIndex={-1} onClick={onChoose}>
      <span aria-hidden="true">{item.isChosen ? '✓' : ''}</span>
      {item.label}
    </button>
  );
}

interface DropProps {
  box: { current: HTMLElement | null };
  close: (givesFocusBack: boolean) => void;
  children: ReactNode;
}

/** The part that drops. It is fixed to the window, because a table's scroll region would cut it off. */
function Drop({ box, close, children }: DropProps) {
  const drop = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed and focused once, when it opens.
  useEffect(() => {
    const button = box.current?.querySelector('button');
    if (!drop.current || !button) return;
    const place = () => drop.current && placeUnder(drop.current, button);
    place();
    itemsIn(drop.current)[0]?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) close(false);
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the items are the controls; the keys that reach them bubble to here.
    <div ref={drop} className="menu-drop" onKeyDown={(event) => move(event, itemsIn(drop.current), close)}>
      {children}
    </div>
  );
}

function itemsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function move(event: KeyboardEvent, items: readonly HTMLElement[], close: (givesFocusBack: boolean) => void): void {
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
    close(true);
  }
}
