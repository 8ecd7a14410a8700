import { counted } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ToLookAt_YearFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const ToLookAtYear = graphql(`
  fragment ToLookAt_Year on ContributionYear {
    id
    state
    partners {
      id
      agency { id name }
      flags { flag sentence }
      questions { id answer }
    }
  }
`);

type Partner = ToLookAt_YearFragment['partners'][number];

/** What somebody is to look at in a year, a sentence each. Nothing where there is nothing. */
export function ToLookAt({ year: ref }: { year: FragmentType<typeof ToLookAtYear> }) {
  const { link } = useBoardAndYear();
  const { state, partners } = readFragment(ToLookAtYear, ref);
  const items = partners.flatMap((partner) =>
    // Nothing is invoiced in a draft, so nothing can be missing yet.
    [...(state === 'DRAFT' ? [] : partner.flags.map(({ sentence }) => sentence)), ...unanswered(partner)].map((sentence) => ({
      agencyId: partner.agency.id,
      sentence,
    })),
  );
  if (items.length === 0) return null;
  return (
    <Section title="What needs looking at">
      <ul className="plain-list line-list">
        {items.map(({ agencyId, sentence }) => (
          <li key={sentence}>
            <Link to={link(`/contributions/${agencyId}`)}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function unanswered({ agency, questions }: Partner): string[] {
  const open = questions.filter(({ answer }) => !answer).length;
  return open === 0 ? [] : [`${agency.name} waits for the answer to ${counted(open, 'question')}.`];
}
