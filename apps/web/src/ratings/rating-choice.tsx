import { type GivenRating, givenRatings } from '@quorate/domain';
import { RadioGroup } from '../ui/radio-group.tsx';
import { RatingChip } from './rating-chip.tsx';
import { useRatingWords } from './use-rating-words.ts';

export interface RatingChoiceProps {
  legend: string;
  name: string;
  value: GivenRating | null;
  onChange: (rating: GivenRating) => void;
  error?: string;
}

/** The ratings that a person may give, each with what it says beside it. */
export function RatingChoice(props: RatingChoiceProps) {
  const words = useRatingWords();
  const options = givenRatings.map((rating) => ({
    value: rating,
    label: <RatingChip rating={rating} />,
    hint: words[rating].definition,
  }));
  return <RadioGroup {...props} options={options} />;
}
