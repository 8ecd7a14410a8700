import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { PartnerByLine } from './partner-by-line.tsx';
import { PartnerEntries } from './partner-entries.tsx';
import { PartnerInKind } from './partner-in-kind.tsx';
import { PartnerQuestions } from './partner-questions.tsx';

const PartnerDetailsContribution = graphql(`
  fragment PartnerDetails_Contribution on PartnerContribution {
    id
    isOwn
    ...PartnerEntries_Contribution
    ...PartnerByLine_Contribution
    ...PartnerInKind_Contribution
    ...PartnerQuestions_Contribution
  }
`);

/** What stands behind the figures of one partner's year. */
export function PartnerDetails({ contribution: ref }: { contribution: FragmentType<typeof PartnerDetailsContribution> }) {
  const contribution = readFragment(PartnerDetailsContribution, ref);
  const { board } = useBoardAndYear();
  const viewer = useViewer();
  // Only its agency and the board's own people are shown the questions about a line.
  const maySeeQuestions = contribution.isOwn || board.canAdminister || hasRole(viewer, board.id, 'CHAIR');
  return (
    <>
      <PartnerEntries contribution={contribution} />
      <PartnerByLine contribution={contribution} />
      <PartnerInKind contribution={contribution} />
      {maySeeQuestions && <PartnerQuestions contribution={contribution} />}
    </>
  );
}
