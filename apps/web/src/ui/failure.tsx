import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** A part that could not be loaded, in words, with the way to try again. */
export function Failure({ children, onTryAgain }: { children: string; onTryAgain: () => void }) {
  return (
    <Notice
      tone="error"
      isLive
      actions={
        <Button size="sm" onClick={onTryAgain}>
          Try again
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
