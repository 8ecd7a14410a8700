import { challengeState, challengeStateWord } from '@quorate/domain';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today, writeDate } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { useOpenDetail } from '../platform/use-open-detail.ts';
import { Button } from '../ui/button.tsx';
import { CsvButton } from '../ui/csv-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { useChallengeChoice } from './challenge-choice.ts';
import { asDomain } from './challenge-facts.ts';
import { ChallengeFilter } from './challenge-filter.tsx';
import { overdueFirst } from './challenge-order.ts';
import { ChallengeTable } from './challenge-table.tsx';
import { challengesFile } from './challenges-file.ts';
import { LogChallengeDialog } from './log-challenge-dialog.tsx';

const ChallengesQuery = graphql(`
  query ChallengesPage_Challenges($boardId: ID!) {
    challenges(boardId: $boardId) {
      id
      raisedOn
      ...ChallengeFacts_Challenge
      ...ChallengeTable_Challenge
      ...ChallengesFile_Challenge
    }
  }
`);

/** The challenge log of a board: who asked whom to account for what, what they answered, and what changed. */
export function ChallengesPage() {
  const { board } = useBoardAndYear();
  const { state } = useChallengeChoice();
  const { openId, open } = useOpenDetail('challenge');
  const [isLogging, setIsLogging] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(ChallengesQuery, { boardId: board.id });
  const log = data?.challenges.map((challenge) => ({ ...challenge, ...asDomain(challenge) }));
  const states = log?.map((challenge) => challengeState(challenge, today())) ?? [];
  // What is open stays, so that an answer does not take away the row it was recorded in.
  const listed = log?.filter((challenge) => !state || challengeState(challenge, today()) === state || challenge.id === openId) ?? [];
  const challenges = overdueFirst(listed, today());
  const logChallenge = board.canChair && (
    <Button kind="primary" onClick={() => setIsLogging(true)}>
      Log a challenge
    </Button>
  );
  const actions = (
    <>
      {logChallenge}
      {challenges.length > 0 && <Button onClick={() => window.print()}>Print</Button>}
      {challenges.length > 0 && <CsvButton data={challengesFile(challenges)} fileName={`${board.shortName} challenges ${today()}`} />}
    </>
  );
  const overdue = states.filter((each) => each === 'OVERDUE').length;
  const counts = log ? `. ${log.length} logged${overdue > 0 ? `, ${overdue} overdue` : ''}` : '';
  return (
    <Page title="Challenges" lead={`${board.name}${counts}`} actions={actions}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the challenges.</Failure>}
      {isLoading && <Skeletons label="Loading the challenges" lines={5} height={96} />}
      {log?.length === 0 && (
        <EmptyState title="No challenges yet" actions={logChallenge}>
          {board.canChair
            ? 'Log a challenge when somebody asks a partner to account for something. Record the response, and then the evidence of change.'
            : 'When somebody asks a partner to account for something, it is logged here with the response and the evidence of change.'}
        </EmptyState>
      )}
      {log && openId && !log.some(({ id }) => id === openId) && (
        <Notice tone="warning">
          The challenge that this address names is not in the log of {board.name}. It may belong to another board.
        </Notice>
      )}
      {log && log.length > 0 && <ChallengeFilter states={states} />}
      {log && log.length > 0 && challenges.length === 0 && state && (
        <p>No challenge is {challengeStateWord(state).toLowerCase()}. Choose another state to see the rest.</p>
      )}
      <p className="print-only">As it stands on {writeDate(today())}</p>
      {challenges.length > 0 && <ChallengeTable challenges={challenges} />}
      {isLogging && <LogChallengeDialog onLogged={open} onClose={() => setIsLogging(false)} />}
    </Page>
  );
}
