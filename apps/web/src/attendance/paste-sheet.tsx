import type { GridPaste } from '@quorate/tables';
import { useEffect, useState } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import { PasteBox } from '../ui/grid/paste-box.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { columnName } from './mark.ts';
import type { MarksStore } from './marks-store.ts';
import { PastePreview } from './paste-preview.tsx';
import { changedBy, type PastePlan, planPaste } from './plan-paste.ts';
import { useSeatNames } from './use-seat-names.ts';

export interface PasteSheetProps {
  store: MarksStore;
  groupId: string;
  /** What was pasted already; empty to ask for it here. */
  paste: Pasted;
  /** Where it goes: from the first cell of this block, or all of it for one copied cell. */
  block: Block;
  onClose: () => void;
}

/** Shows what a paste would do before it does it; then it is one step to undo. */
export function PasteSheet({ store, groupId, paste: given, block, onClose }: PasteSheetProps) {
  const [paste, setPaste] = useState(given);
  const [read, setRead] = useState<GridPaste | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [statusOfNames, setStatusOfNames] = useState<AttendanceStatus>('APOLOGIES');
  const seats = useSeatNames(store, groupId);
  useEffect(() => {
    if (!paste.text && !paste.html) return;
    let isCurrent = true;
    void import('./read-paste.ts').then(({ readGridPaste }) => isCurrent && setRead(readGridPaste(paste)));
    return () => {
      isCurrent = false;
    };
  }, [paste]);
  const meeting = store.table.columns[block.left];
  const date = meeting ? columnName(meeting) : 'this meeting';
  const title = read?.kind === 'NAMES' ? `Names for ${date}` : `Paste from ${date} on`;

  function apply(plan: PastePlan) {
    const count = changedBy(plan);
    const { changed } = store.record(plan.wanted, count === 1 ? '1 mark pasted' : `${count} marks pasted`);
    showToast(changed === 1 ? '1 mark changed by the paste.' : `${changed} marks changed by the paste.`, () => store.undo());
    onClose();
  }

  return (
    <Dialog title={title} onClose={onClose} size="lg">
      {(!read || read.kind === 'NOTHING') && (
        <PasteBox
          label="Paste marks, a table, or a list of names"
          hint="From Word, Excel, a web page or an e-mail. A list of names is marked as apologies."
          onPaste={setPaste}
        />
      )}
      {read?.kind === 'NOTHING' && (
        <Notice tone="error" isLive>
          {read.message}
        </Notice>
      )}
      {read && read.kind !== 'NOTHING' && (
        <PastePreview
          plan={planPaste(read, { store, seats, block, choices, statusOfNames })}
          store={store}
          onChoose={(name, row) => setChoices(new Map([...choices, [name, row]]))}
          statusOfNames={read.kind === 'NAMES' ? statusOfNames : null}
          onStatusOfNames={setStatusOfNames}
          onApply={apply}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
