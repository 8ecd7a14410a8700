export interface Toast {
  id: number;
  message: string;
  undo?: () => void;
  undoLabel: string;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says what has been done: "26 marked present", with a way to undo it. Never the only record of an error. */
export function showToast(message: string, undo?: () => void, undoLabel = 'Undo'): void {
  lastId += 1;
  // The newest replaces the one before: two ways to undo side by side would be a riddle.
  toasts = [{ id: lastId, message, undo, undoLabel }];
  tell();
}

export function dismissToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  tell();
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
