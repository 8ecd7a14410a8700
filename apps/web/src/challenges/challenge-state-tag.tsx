import { type Challenge, type ChallengeState, challengeDaysOverdue, challengeState, challengeStateWord } from '@quorate/domain';
import { today } from '../platform/dates.ts';
import { Tag, type TagProps } from '../ui/tag.tsx';
import { inDays } from './in-days.ts';

const tones: Record<ChallengeState, TagProps['tone']> = { OVERDUE: 'red', WAITING: 'blue', ANSWERED: 'grey', CHANGED: 'green' };

/** How far a challenge has come today. The day is the reader's, so a page kept open or offline turns overdue by itself. */
export function ChallengeStateTag({ challenge }: { challenge: Challenge }) {
  const state = challengeState(challenge, today());
  const days = challengeDaysOverdue(challenge, today());
  return (
    <>
      <Tag tone={tones[state]}>{challengeStateWord(state)}</Tag>
      {days !== null && <div className="challenge-late">by {inDays(days)}</div>}
    </>
  );
}
