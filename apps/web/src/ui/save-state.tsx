import './notice.css';

export interface SaveStateProps {
  isSaving: boolean;
  /** How many changes are kept on this device and not yet sent. */
  waiting: number;
  /** "14:02", or null before the first save of this visit. */
  savedAt: string | null;
}

/** "Saved 14:02", "Saving…" or "3 waiting": there is no Save button for marks, so this says where they are. */
export function SaveState({ isSaving, waiting, savedAt }: SaveStateProps) {
  return (
    <span className="save-state" data-waiting={waiting > 0 || undefined}>
      {sentence(isSaving, waiting, savedAt)}
    </span>
  );
}

function sentence(isSaving: boolean, waiting: number, savedAt: string | null): string {
  if (isSaving) return 'Saving…';
  if (waiting > 0) return `${waiting} waiting`;
  return savedAt ? `Saved ${savedAt}` : '';
}
