import { challengeDaysOverdue, challengeState, challengeStateWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today, writeDate } from '../platform/dates.ts';
import { actionName } from '../platform/use-board-choices.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { asDomain } from './challenge-facts.ts';

const ChallengesFileChallenge = graphql(`
  fragment ChallengesFile_Challenge on Challenge {
    raisedOn
    challenger
    challenged
    issue
    responseDue
    response
    respondedOn
    evidenceOfChange
    priority { id name }
    action { id reference title }
    isInvented
    ...ChallengeFacts_Challenge
  }
`);

const columns = [
  'Issue',
  'State',
  'Days overdue',
  'Who challenged',
  'Who was challenged',
  'Raised',
  'Response due',
  'Response',
  'Responded on',
  'Evidence of change',
  'Priority',
  'Action',
  'Invented for the sample',
];

/** The challenges as a file has them, one on a line. */
export function challengesFile(refs: readonly FragmentType<typeof ChallengesFileChallenge>[]): ChartData {
  const rows = readFragment(ChallengesFileChallenge, refs).map((one) => {
    const state = challengeState(asDomain(one), today());
    return [
      one.issue,
      challengeStateWord(state),
      challengeDaysOverdue(asDomain(one), today()),
      one.challenger,
      one.challenged,
      writeDate(one.raisedOn),
      writeDate(one.responseDue),
      one.response ?? null,
      one.respondedOn ? writeDate(one.respondedOn) : null,
      one.evidenceOfChange ?? null,
      one.priority?.name ?? null,
      one.action ? actionName(one.action) : null,
      one.isInvented ? 'Yes' : 'No',
    ] as const;
  });
  return { columns, rows };
}
