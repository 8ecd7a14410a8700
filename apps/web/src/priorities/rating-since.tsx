import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { RatingChangeWords } from '../ratings/rating-change-words.tsx';

const RatingSincePriority = graphql(`
  fragment RatingSince_Priority on Priority {
    id
    sinceLastMeeting: since { day dayKnownTo before change }
    sinceYearStart: since(day: $yearStart) { day before change }
  }
`);

/** What changed since the board last met, or since the reporting year began where it has not met yet. */
export function RatingSince({ priority }: { priority: FragmentType<typeof RatingSincePriority> }) {
  const { sinceLastMeeting, sinceYearStart } = readFragment(RatingSincePriority, priority);
  if (sinceLastMeeting.day) {
    const { day, dayKnownTo, change, before } = sinceLastMeeting;
    return (
      <p>
        Since the board met {dayKnownTo === 'MONTH' ? 'in' : 'on'} {writeDate(day, dayKnownTo)}:{' '}
        <RatingChangeWords change={change} before={before} />
      </p>
    );
  }
  const { day, change, before } = sinceYearStart;
  return (
    <p>
      Since the reporting year began{day && ` on ${formatDate(day)}`}: <RatingChangeWords change={change} before={before} />
    </p>
  );
}
