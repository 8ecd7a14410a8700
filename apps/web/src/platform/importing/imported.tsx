import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface ImportedProps {
  /** What was written, as a sentence. */
  children: string;
  /** Where it can be seen. */
  see: { to: string; label: string };
  /** Begins again, or the address where that is. */
  another: string | (() => void);
}

/** What was written, and the way to see it. */
export function Imported({ children, see, another }: ImportedProps) {
  const again = 'Import another table';
  return (
    <Notice
      tone="success"
      isLive
      takesFocus
      title="Imported"
      actions={
        <>
          <LinkButton kind="primary" to={see.to}>
            {see.label}
          </LinkButton>
          {typeof another === 'string' ? <LinkButton to={another}>{again}</LinkButton> : <Button onClick={another}>{again}</Button>}
        </>
      }
    >
      {children}
    </Notice>
  );
}
