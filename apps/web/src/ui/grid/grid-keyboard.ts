import type { GridSize, GridState } from './grid-state.ts';
import { type CommonCommand, type OwnKeys, pressKey } from './press-key.ts';

/** What keys need of a grid. */
export interface KeyTarget<Own> {
  readonly state: GridState;
  readonly size: GridSize;
  readonly ownKeys: OwnKeys<Own>;
  /** Shows where the person is now, with the focus there. */
  go(state: GridState): void;
  /** The focus and the selection are as they were; only a digit was typed. */
  keep(state: GridState): void;
  run(command: CommonCommand | Own): void;
}

export function listenToKeys<Own>(grid: HTMLElement, target: KeyTarget<Own>): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInField(event) || event.isComposing) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey, timeStamp } = event;
    const press = { key, shift: shiftKey, control: ctrlKey || metaKey, alt: altKey, at: timeStamp };
    const before = target.state;
    const pressed = pressKey(before, press, target.size, target.ownKeys);
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    if (pressed.state.focus !== before.focus || pressed.state.kind !== before.kind) target.go(pressed.state);
    else target.keep(pressed.state);
    if (pressed.command) target.run(pressed.command);
  };
  grid.addEventListener('keydown', onKeyDown);
  return () => grid.removeEventListener('keydown', onKeyDown);
}

/** A field that is open in a cell has the keys, the pointer and the clipboard for itself. */
export function isInField({ target }: Event): boolean {
  return target instanceof Element && target.matches('input, textarea, select, option');
}
