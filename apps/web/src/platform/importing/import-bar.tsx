import { Button } from '../../ui/button.tsx';
import { WhatWillHappen, type WhatWillHappenProps } from './what-will-happen.tsx';
import './import-bar.css';

interface ImportBarProps extends WhatWillHappenProps {
  isBusy: boolean;
  onImport: () => void;
  onBack: () => void;
}

/** What will happen, and the one button of an import that writes. */
export function ImportBar({ isBusy, onImport, onBack, ...what }: ImportBarProps) {
  return (
    <div className="import-bar">
      <WhatWillHappen {...what} />
      <div className="row">
        <Button kind="primary" onClick={onImport} isBusy={isBusy} disabled={what.toDecide.length > 0}>
          Import
        </Button>
        <Button onClick={onBack}>Back to the pasted text</Button>
      </div>
    </div>
  );
}
