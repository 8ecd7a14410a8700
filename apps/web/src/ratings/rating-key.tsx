import { ratings } from '@quorate/domain';
import { RatingChip } from './rating-chip.tsx';
import { useRatingWords } from './use-rating-words.ts';

/** What each rating says on this board. Every page that shows ratings has it. */
export function RatingKey() {
  const words = useRatingWords();
  return (
    <details className="rating-key">
      <summary>What the ratings mean</summary>
      <dl>
        {ratings.map((rating) => (
          <div key={rating} className="contents">
            <dt>
              <RatingChip rating={rating} />
            </dt>
            <dd>{words[rating].definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
