import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { currentToasts, dismissToast, onToasts, type Toast } from './toast.ts';
import './toasts.css';

const shownFor = 10_000;

/** Where toasts appear. It is on every page from the start, because a screen reader only hears changes of what is there. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className="toasts shell-part" role="status">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  const hold = {
    onPointerEnter: () => setIsHeld(true),
    onPointerLeave: () => setIsHeld(false),
    onFocus: () => setIsHeld(true),
    onBlur: () => setIsHeld(false),
  };
  return (
    <div className="toast" {...hold}>
      <span>{toast.message}</span>
      {toast.undo && (
        <Button
          size="sm"
          onClick={() => {
            dismissToast(toast.id);
            toast.undo?.();
          }}
        >
          {toast.undoLabel}
        </Button>
      )}
      <Button size="sm" kind="plain" label="Dismiss" onClick={() => dismissToast(toast.id)}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}
