import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const ToLookAtYear = graphql(`
  fragment ToLookAt_Year on ContributionYear {
    id
    partners { id agency { id } flags { flag sentence } }
  }
`);

/** What somebody is to look at in a year, a sentence each. Nothing where there is nothing. */
export function ToLookAt({ year: ref }: { year: FragmentType<typeof ToLookAtYear> }) {
  const { link } = useBoardAndYear();
  const flagged = readFragment(ToLookAtYear, ref).partners.filter(({ flags }) => flags.length > 0);
  if (flagged.length === 0) return null;
  return (
    <Section title="What needs looking at">
      <ul className="plain-list line-list">
        {flagged.flatMap(({ agency, flags }) =>
          flags.map(({ flag, sentence }) => (
            <li key={`${agency.id} ${flag}`}>
              <Link to={link(`/contributions/${agency.id}`)}>{sentence}</Link>
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
