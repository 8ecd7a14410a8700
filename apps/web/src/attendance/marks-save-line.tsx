import { writeTime } from '../platform/dates.ts';
import { SaveState } from '../ui/save-state.tsx';
import { useMarksSnapshot } from './marks-outbox.ts';

/** Where the marks are: "Saved 14:02", "Saving…", or "3 waiting". */
export function MarksSaveLine() {
  const { state, waiting, savedAt } = useMarksSnapshot();
  return <SaveState isSaving={state === 'saving'} waiting={waiting} savedAt={savedAt === null ? null : writeTime(new Date(savedAt))} />;
}
