import { writeTime } from '../platform/dates.ts';
import { Button } from '../ui/button.tsx';
import { SaveState } from '../ui/save-state.tsx';
import type { DraftSnapshot } from './draft-store.ts';

interface DraftBarProps {
  draft: DraftSnapshot;
  isSubmitting: boolean;
  onSubmit: () => void;
}

/** Stays in view while a draft is written: where what was typed is, and the way to hand it in. */
export function DraftBar({ draft, isSubmitting, onSubmit }: DraftBarProps) {
  const { state, savedAt } = draft;
  return (
    <div className="draft-bar">
      <div>
        <SaveState isSaving={state === 'SAVING'} waiting={0} savedAt={state === 'SAVED' ? writeTime(savedAt) : null} />
        <span role="status" className="draft-trouble">
          {trouble(draft)}
        </span>
      </div>
      <Button kind="primary" isBusy={isSubmitting} onClick={onSubmit}>
        Submit report
      </Button>
    </div>
  );
}

function trouble({ state, isKept, errors }: DraftSnapshot): string {
  if (state === 'SAVED' || state === 'SAVING') return '';
  if (!isKept) return "Couldn't save. What you typed is lost if you close this page.";
  if (state === 'CONFLICT') return 'Not saved: choose between two versions. What you typed is still here.';
  if (state === 'REFUSED') return `Couldn't save. ${errors[0]?.message ?? ''} What you typed is still here.`;
  return "Couldn't save. What you typed is still here.";
}
