import type { Rating, RatingChange } from '@quorate/domain';
import { useRatingWords } from './use-rating-words.ts';

const arrows: Record<RatingChange, string> = { BETTER: '▲', WORSE: '▼', SAME: '=', NEW: '+' };

/** How a rating moved: "▼ Worse, was On track". */
export function RatingChangeWords({ change, before }: { change: RatingChange; before?: Rating | null }) {
  const words = useRatingWords();
  const was = before ? `, was ${words[before].word}` : '';
  const said: Record<RatingChange, string> = { BETTER: `Better${was}`, WORSE: `Worse${was}`, SAME: 'No change', NEW: 'New' };
  return (
    <span className="rating-change">
      <span aria-hidden="true">{arrows[change]}</span> {said[change]}
    </span>
  );
}
