import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { DiscardDraftDialog } from './discard-draft-dialog.tsx';
import type { DraftStore } from './draft-store.ts';

/** The way to throw a draft away, at the end of its page. */
export function DiscardDraft({ report: { id, group }, store }: { report: { id: string; group: { id: string } }; store: DraftStore }) {
  const { link } = useBoardAndYear();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const { version, items } = store.getSnapshot();

  function leave() {
    store.forget();
    void navigate(link(`/subgroups/${group.id}`));
  }

  return (
    <div className="row no-print">
      <Button onClick={() => setIsAsking(true)}>Discard draft</Button>
      {isAsking && (
        <DiscardDraftDialog report={{ id, version, items: items.length }} onClose={() => setIsAsking(false)} onDiscarded={leave} />
      )}
    </div>
  );
}
