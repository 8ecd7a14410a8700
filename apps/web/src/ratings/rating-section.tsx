import { type FunctionComponent, type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { GiveRatingBackDialog } from './give-rating-back-dialog.tsx';
import { RatingChip } from './rating-chip.tsx';
import { RatingKey } from './rating-key.tsx';
import type { RatingOverrideProps } from './rating-override.ts';
import { SampleRatingsNote } from './sample-ratings-note.tsx';
import { SetRatingDialog } from './set-rating-dialog.tsx';
import { useRatingWords } from './use-rating-words.ts';
import { WhyRating } from './why-rating.tsx';

const RatingSectionRating = graphql(`
  fragment RatingSection_Rating on OverallRating {
    rating
    isOverridden
    ...WhyRating_Rating
  }
`);

const RatingSectionOverride = graphql(`
  fragment RatingSection_Override on RatingOverride {
    rating
    by
  }
`);

export interface RatingSectionProps {
  rating: FragmentType<typeof RatingSectionRating>;
  /** Newest first. */
  history: readonly FragmentType<typeof RatingSectionOverride>[];
  canOverride: boolean;
  /** What the feature knows besides. */
  children?: ReactNode;
  /** The feature's own mutation, around the dialog that is asked for. */
  renderOverride: (dialog: FunctionComponent<RatingOverrideProps>, onClose: () => void) => ReactNode;
}

const dialogs = { SET: SetRatingDialog, GIVE_BACK: GiveRatingBackDialog };

/** Why a plan or a priority is rated as it is, and for the chair the way to rate it otherwise. */
export function RatingSection({ rating: ref, history, canOverride, children, renderOverride }: RatingSectionProps) {
  const rating = readFragment(RatingSectionRating, ref);
  const words = useRatingWords();
  const [opened, setOpened] = useState<keyof typeof dialogs | null>(null);
  const last = readFragment(RatingSectionOverride, history)[0];
  // What a person set last and did not give back, whether it counts or not.
  const held = last?.rating ? { rating: last.rating, by: last.by } : null;
  return (
    <Section title={`Why it is ‘${words[rating.rating].word}’`}>
      <WhyRating rating={rating} hidesChip />
      {held && !rating.isOverridden && (
        <p>
          {held.by} had set it to <RatingChip rating={held.rating} />. That does not count while half or more is not known.
        </p>
      )}
      {children}
      <RatingKey />
      <SampleRatingsNote />
      {canOverride && (
        <div className="row no-print">
          <Button size="sm" onClick={() => setOpened('SET')}>
            Set the rating otherwise
          </Button>
          {held && (
            <Button size="sm" onClick={() => setOpened('GIVE_BACK')}>
              Give it back to the rule
            </Button>
          )}
        </div>
      )}
      {opened && renderOverride(dialogs[opened], () => setOpened(null))}
    </Section>
  );
}
