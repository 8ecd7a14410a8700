import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Notice } from '../ui/notice.tsx';

const PartnerFlagsContribution = graphql(`
  fragment PartnerFlags_Contribution on PartnerContribution {
    id
    flags { flag sentence }
  }
`);

/** What somebody is to look at about a partner's line. */
export function PartnerFlags({ contribution: ref }: { contribution: FragmentType<typeof PartnerFlagsContribution> }) {
  const { flags } = readFragment(PartnerFlagsContribution, ref);
  if (flags.length === 0) return null;
  return (
    <Notice tone="warning">
      {flags.map(({ flag, sentence }) => (
        <p key={flag}>{sentence}</p>
      ))}
    </Notice>
  );
}
