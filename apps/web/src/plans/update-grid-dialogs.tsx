import { givenRatings } from '@quorate/domain';
import { lazy, Suspense } from 'react';
import { gridKeysOfUpdates } from '../platform/grid-keys-of-updates.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import { ratingKeyNames } from './update-grid-keys.ts';
import type { PastePlan } from './update-paste.ts';
import { UpdatePasteRefusals } from './update-paste-refusals.tsx';
import type { GivenWords } from './update-rating-text.ts';

const KeySheet = lazy(() => import('../ui/grid/key-sheet.tsx').then((module) => ({ default: module.KeySheet })));
const PasteBox = lazy(() => import('../ui/grid/paste-box.tsx').then((module) => ({ default: module.PasteBox })));

export type OpenedOverGrid =
  | { kind: 'KEYS' }
  /** Asks for what is to be pasted from this block on. */
  | { kind: 'PASTE'; block: Block }
  | { kind: 'REFUSED'; plan: PastePlan };

export interface UpdateGridDialogsProps {
  opened: OpenedOverGrid;
  words: GivenWords;
  onPaste: (pasted: Pasted, block: Block) => void;
  onApply: (plan: PastePlan) => void;
  onClose: () => void;
}

/** What opens over the grid of updates. */
export function UpdateGridDialogs({ opened, words, onPaste, onApply, onClose }: UpdateGridDialogsProps) {
  if (opened.kind === 'REFUSED') {
    return <UpdatePasteRefusals plan={opened.plan} onPaste={() => onApply(opened.plan)} onClose={onClose} />;
  }
  const names = ratingKeyNames(words);
  const ratings = givenRatings.map((rating) => ({ word: words[rating].word, keys: names[rating] }));
  return (
    <Suspense fallback={null}>
      {opened.kind === 'KEYS' && <KeySheet title="Keys of the update grid" groups={gridKeysOfUpdates(ratings)} onClose={onClose} />}
      {opened.kind === 'PASTE' && (
        <Dialog title="Paste into the grid" onClose={onClose}>
          <PasteBox
            label="Paste cells or a text"
            hint="From Excel, Word, a web page or an e-mail. It goes to the selected cell and on from there; lines that begin with the references of actions go to those."
            onPaste={(pasted) => onPaste(pasted, opened.block)}
          />
        </Dialog>
      )}
    </Suspense>
  );
}
