import { givenRatings } from '@quorate/domain';
import { ratingLook } from '../ratings/rating-look.ts';
import type { UpdateGridController } from './update-grid-controller.ts';
import { ratingKeyNames } from './update-grid-keys.ts';
import type { GivenWords } from './update-rating-text.ts';

/** The ratings as buttons, for those who use no keys. They rate what is selected in the grid, and leave the focus there. */
export function RatingButtons({ grid, words }: { grid: UpdateGridController; words: GivenWords }) {
  const names = ratingKeyNames(words);
  return (
    <fieldset className="grid-buttons" aria-label="Rate the selection">
      {givenRatings.map((rating) => (
        <button
          key={rating}
          type="button"
          className={`grid-button ${ratingLook(rating)}`}
          title={`${words[rating].word} (${names[rating].join(' or ')})`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => grid.run({ do: 'RATE', rating })}
        >
          <span className="update-letter" aria-hidden="true">
            {words[rating].letter}
          </span>{' '}
          {words[rating].word}
        </button>
      ))}
    </fieldset>
  );
}
