import { RatingChip } from '../ratings/rating-chip.tsx';
import { updateColumns } from './update-columns.ts';
import type { ReadyUpdate } from './update-review.ts';

const texts = updateColumns.filter(({ kind }) => kind === 'TEXT');

/** The updates that are about to be recorded, as they will stand in the register. */
export function UpdateReviewList({ ready }: { ready: readonly ReadyUpdate[] }) {
  return (
    <ul className="plain-list update-review-list">
      {ready.map(({ action: { id, reference, title }, facts }) => (
        <li key={id}>
          <span>
            <strong>{reference}</strong> {title}
          </span>
          <span className="row">
            <RatingChip rating={facts.rating} />
            {facts.percentage !== null && <span>{facts.percentage}% done</span>}
          </span>
          {texts.map(({ key, head }) => {
            const text = facts[key as keyof typeof facts];
            return text ? (
              <p key={key} className="muted">
                {head}: {text}
              </p>
            ) : null;
          })}
        </li>
      ))}
    </ul>
  );
}
