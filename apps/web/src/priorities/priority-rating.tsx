import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { RatingKey } from '../ratings/rating-key.tsx';
import { SampleRatingsNote } from '../ratings/sample-ratings-note.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { WhyRating } from '../ratings/why-rating.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { GiveBackDialog } from './give-back-dialog.tsx';
import { RatingSince } from './rating-since.tsx';
import { SetRatingDialog } from './set-rating-dialog.tsx';

const PriorityRatingPriority = graphql(`
  fragment PriorityRating_Priority on Priority {
    id
    canOverride
    rating { rating isOverridden ...WhyRating_Rating }
    ratingHistory { rating by at }
    ...RatingSince_Priority
    ...SetRatingDialog_Priority
    ...GiveBackDialog_Priority
  }
`);

/** Why the priority is rated as it is, what changed, and for the chair the way to rate it otherwise. */
export function PriorityRating({ priority: ref }: { priority: FragmentType<typeof PriorityRatingPriority> }) {
  const priority = readFragment(PriorityRatingPriority, ref);
  const [opened, setOpened] = useState<'SET' | 'GIVE_BACK' | null>(null);
  const words = useRatingWords();
  const { rating, ratingHistory, canOverride } = priority;
  // What a person set last and did not give back, whether it counts or not.
  const held = ratingHistory[0]?.rating ? ratingHistory[0] : null;
  return (
    <Section title={`Why it is ‘${words[rating.rating].word}’`}>
      <WhyRating rating={rating} hidesChip />
      {held?.rating && !rating.isOverridden && (
        <p>
          {held.by} had set it to <RatingChip rating={held.rating} />. That does not count while half or more is not known.
        </p>
      )}
      <RatingSince priority={priority} />
      <SampleRatingsNote />
      <RatingKey />
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
      {opened === 'SET' && <SetRatingDialog priority={priority} onClose={() => setOpened(null)} />}
      {opened === 'GIVE_BACK' && <GiveBackDialog priority={priority} onClose={() => setOpened(null)} />}
    </Section>
  );
}
