import { isActiveOn } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';

const JointWithGroup = graphql(`
  fragment JointWith_Group on Group {
    id
    owners { board { id name } from to }
  }
`);

/** "Joint with Stoke-on-Trent Safeguarding Children Board"; nothing for a group that one board owns alone today. */
export function JointWith({ group: ref }: { group: FragmentType<typeof JointWithGroup> }) {
  const { owners } = readFragment(JointWithGroup, ref);
  const { board } = useBoardAndYear();
  const others = owners.filter((owner) => owner.board.id !== board.id && isActiveOn({ from: owner.from, to: owner.to }, today()));
  return others.length === 0 ? null : <>Joint with {others.map((owner) => owner.board.name).join(' and ')}</>;
}
