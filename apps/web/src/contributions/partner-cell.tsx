import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { nothing } from './partner-lines-columns.ts';

/** One figure of a partner. Most partners pay nothing: a dash leaves the figures that there are to be seen. */
export function PartnerCell({ words }: { words: string }) {
  if (words !== nothing) return words;
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{nothing}</VisuallyHidden>
    </span>
  );
}
