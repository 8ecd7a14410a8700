import type { GivenRating } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';
import type { RatingOfTheirs } from './rated-meanwhile.tsx';

/** A plan or a priority that is rated otherwise, or given back to the rule. Each feature has its own mutation for it. */
export interface RatingOverrideProps {
  name: string;
  /** What the rule comes to, in a sentence. */
  because: string;
  submit: (said: { rating: GivenRating | null; reason: string | null }) => Promise<unknown>;
  /** After a conflict: the rating as somebody else has saved it. */
  theirs: RatingOfTheirs | undefined;
  errors: readonly FormError[];
  setErrors: (errors: readonly FormError[]) => void;
  isSaving: boolean;
  onClose: () => void;
}
