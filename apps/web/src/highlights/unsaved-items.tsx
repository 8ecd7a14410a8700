import { highlightKindWord } from '@quorate/domain';
import { useState } from 'react';
import { useViewer } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saysTheSame } from './draft-items.ts';
import { draftShelf } from './draft-shelf.ts';
import { forgetDraft, readDraft } from './shelved-draft.ts';

/** What was typed here and not saved before somebody else submitted the report. It stays until the person lets it go. */
export function UnsavedItems({ reportId }: { reportId: string }) {
  const shelf = draftShelf(useViewer().id);
  const [draft, setDraft] = useState(() => readDraft(shelf, reportId));
  const unsaved = draft?.items.filter((item) => !draft.base.some((saved) => saysTheSame(saved, item))) ?? [];
  if (unsaved.length === 0) return null;
  const forget = () => {
    forgetDraft(shelf, reportId);
    setDraft(null);
  };
  return (
    <div className="no-print">
      <Notice
        tone="warning"
        title="What you typed is not in this report"
        actions={
          <Button size="sm" onClick={forget}>
            Forget what I typed
          </Button>
        }
      >
        <p>Somebody submitted the report before it was saved. It is kept on this device, and comes back if the report is returned.</p>
        <ul>
          {unsaved.map((item) => (
            <li key={item.key} className="report-text">
              {highlightKindWord(item.kind)}: {item.text}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
