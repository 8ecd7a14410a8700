import { Notice } from '../../ui/notice.tsx';

export interface WhatWillHappenProps {
  /** What is still to be decided, as sentences. */
  toDecide: readonly string[];
  /** What the button will do, as a sentence. */
  children: string;
}

/** More than these hide the rest of the page; they all stand at their rows above. */
const mostShown = 2;

/** What is still to be decided, or what the button will do. */
export function WhatWillHappen({ toDecide, children }: WhatWillHappenProps) {
  if (toDecide.length === 0) return <Notice isLive>{children}</Notice>;
  return (
    <Notice tone="warning" title="Before you can import" isLive>
      <ul>
        {toDecide.slice(0, mostShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {toDecide.length > mostShown && <li>{`And ${toDecide.length - mostShown} more like these.`}</li>}
      </ul>
    </Notice>
  );
}
