import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { AgencyFacts } from './agency-facts.tsx';
import { EditAgencyDialog } from './edit-agency-dialog.tsx';
import { SeatTable } from './seat-table.tsx';

const AgencyQuery = graphql(`
  query AgencyPage_Agency($id: ID!, $boardId: ID!) {
    agency(id: $id) {
      id
      name
      ...AgencyFacts_Agency
      ...EditAgencyDialog_Agency
      seats { id ...SeatTable_Seat }
    }
    agencies(boardId: $boardId) {
      id
      name
    }
  }
`);

/** One agency: its names, what came before or after it, and its seats with who sits in them. */
export function AgencyPage() {
  const { id = '' } = useParams();
  const { board, link } = useBoardAndYear();
  const [isChanging, setIsChanging] = useState(false);
  const { data, hasFailed, tryAgain } = useLoad(AgencyQuery, { id, boardId: board.id });
  const back = <BackLink to={link('/agencies')}>Agencies</BackLink>;
  if (!data) {
    return (
      <Page title="Agency" before={back}>
        {hasFailed ? (
          <Failure onTryAgain={tryAgain}>Couldn't load the agency.</Failure>
        ) : (
          <Skeletons label="Loading the agency" lines={8} />
        )}
      </Page>
    );
  }
  const { agency, agencies } = data;
  if (!agency) {
    return (
      <Page title="Agency not found" before={back}>
        <EmptyState title="This agency is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      key={id}
      title={agency.name}
      before={back}
      actions={board.canAdminister && <Button onClick={() => setIsChanging(true)}>Change agency</Button>}
    >
      <AgencyFacts agency={agency} />
      <Section title="Seats">
        {agency.seats.length === 0 ? (
          <p className="muted">This agency owes no seat. Seats are added on the page of a group.</p>
        ) : (
          <SeatTable caption="Seats of this agency" seats={agency.seats} showsGroup />
        )}
      </Section>
      {isChanging && (
        <EditAgencyDialog agency={agency} others={agencies.filter((other) => other.id !== id)} onClose={() => setIsChanging(false)} />
      )}
    </Page>
  );
}
