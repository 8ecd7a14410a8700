import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { AddSeatDialog } from './add-seat-dialog.tsx';
import { EditGroupDialog } from './edit-group-dialog.tsx';
import { GroupFacts } from './group-facts.tsx';
import { SeatTable } from './seat-table.tsx';

const GroupQuery = graphql(`
  query GroupPage_Group($id: ID!) {
    group(id: $id) {
      id
      name
      ...GroupFacts_Group
      ...EditGroupDialog_Group
      ...AddSeatDialog_Group
      seats { id to ...SeatTable_Seat }
    }
  }
`);

/** One group: its rules, and its seats in roll order with who sits in them. */
export function GroupPage() {
  const { id = '' } = useParams();
  const { link } = useBoardAndYear();
  const mayChange = useAdministersGroup(id);
  const [open, setOpen] = useState<'SEAT' | 'GROUP' | null>(null);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(GroupQuery, { id });
  const group = data?.group;
  const back = <BackLink to={link('/agencies')}>Agencies and groups</BackLink>;
  if (!group) {
    return (
      <Page title={data ? 'Group not found' : 'Group'} before={back}>
        {data && (
          <EmptyState title="This group is not in the register.">
            It may have been removed, or it belongs to a board that you may not read.
          </EmptyState>
        )}
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the group.</Failure>}
        {isLoading && <Skeletons label="Loading the group" lines={10} />}
      </Page>
    );
  }
  const current = group.seats.filter((seat) => !seat.to);
  const former = group.seats.filter((seat) => seat.to);
  return (
    <Page title={group.name} before={back} actions={mayChange && <Button onClick={() => setOpen('GROUP')}>Change group</Button>}>
      <GroupFacts group={group} />
      <Section
        title="Seats"
        actions={
          mayChange && (
            <Button kind="primary" onClick={() => setOpen('SEAT')}>
              Add seat
            </Button>
          )
        }
      >
        {current.length === 0 ? (
          <p className="muted">No seats yet. Importing an attendance table adds them.</p>
        ) : (
          <SeatTable caption="Current seats in roll order" seats={current} mayChange={mayChange} />
        )}
      </Section>
      {former.length > 0 && (
        <Section title="Former seats">
          <SeatTable caption="Former seats" seats={former} mayChange={mayChange} />
        </Section>
      )}
      {open === 'SEAT' && <AddSeatDialog group={group} onClose={() => setOpen(null)} />}
      {open === 'GROUP' && <EditGroupDialog group={group} onClose={() => setOpen(null)} />}
    </Page>
  );
}
