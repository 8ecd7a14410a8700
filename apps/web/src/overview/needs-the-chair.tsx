import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { Section } from '../ui/section.tsx';
import { NeedList } from './need-list.tsx';
import { needsInWords } from './needs.ts';
import { shownOfEach } from './shown-of-each.ts';

const NeedsTheChairNeeds = graphql(`
  fragment NeedsTheChair_Needs on NeedsTheChair {
    overdueReports { group { id shortName } owner daysOverdue }
    offTrackWithoutRecovery { actionId reference title lead }
    waitingForSignOff { id title date dateKnownTo }
    persistentAbsences { seatId seatName group { id name } totals { covered expected } openStreak }
  }
`);

interface NeedsTheChairProps {
  needs: FragmentType<typeof NeedsTheChairNeeds>;
  /** The reporting year that the links open in. */
  year: number;
}

/** As many as stand beside the priorities on a desk's screen. */
const mostShown = 5;

/** What waits for the chair, counted in its heading. What does not fit is one press away, and some of every kind is in view. */
export function NeedsTheChair({ needs: ref, year }: NeedsTheChairProps) {
  const { board, link } = useBoardAndYear();
  const who = hasRole(useViewer(), board.id, 'CHAIR') ? 'you' : 'the chair';
  const kinds = needsInWords(readFragment(NeedsTheChairNeeds, ref), (path) => link(path, year));
  const shown = shownOfEach(
    kinds.map((needs) => needs.length),
    mostShown,
  );
  const folded = kinds.flatMap((needs, kind) => needs.slice(shown[kind]));
  const count = kinds.flat().length;
  return (
    <Section title={`Needs ${who}${count > 0 ? ` (${count})` : ''}`}>
      {count === 0 && <p>Nothing needs {who}.</p>}
      {count > 0 && <NeedList needs={kinds.flatMap((needs, kind) => needs.slice(0, shown[kind]))} />}
      {folded.length > 0 && (
        <details className="folded">
          <summary>and {folded.length} more</summary>
          <NeedList needs={folded} />
        </details>
      )}
    </Section>
  );
}
