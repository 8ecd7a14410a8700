import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { RatingKey } from '../ratings/rating-key.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ActionFacts } from './action-facts.tsx';
import { ActionUpdates } from './action-updates.tsx';
import { CarriedForwardNotice } from './carried-forward-notice.tsx';
import { EditActionDialog } from './edit-action-dialog.tsx';
import { ImpactChain } from './impact-chain.tsx';
import { RecordUpdateDialog } from './record-update-dialog.tsx';
import { RemoveActionDialog } from './remove-action-dialog.tsx';
import './plans.css';

const ActionQuery = graphql(`
  query ActionPage_Action($id: ID!) {
    action(id: $id) {
      id
      reference
      title
      plan { id name canAdminister }
      carriedInto { id ...CarriedForwardNotice_Action }
      updates { id }
      ...ActionFacts_Action
      ...ImpactChain_Action
      ...ActionUpdates_Action
      ...RecordUpdateDialog_Action
      ...EditActionDialog_Action
      ...RemoveActionDialog_Action
    }
  }
`);

/** One action: how it stands, what it answers and what came of it, and every update. */
export function ActionPage() {
  const { id = '' } = useParams();
  const { link } = useBoardAndYear();
  const [open, setOpen] = useState<'UPDATE' | 'CHANGE' | 'REMOVE' | null>(null);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(ActionQuery, { id });
  const action = data?.action;
  if (!action) {
    return (
      <Page title={data ? 'Action not found' : 'Action'} before={<BackLink to={link('/actions')}>Actions</BackLink>}>
        {data && (
          <EmptyState title="This action is not in the register.">
            It may have been removed, or it belongs to a board that you may not read.
          </EmptyState>
        )}
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the action.</Failure>}
        {isLoading && <Skeletons label="Loading the action" lines={12} height={56} />}
      </Page>
    );
  }
  const { plan, carriedInto } = action;
  const close = () => setOpen(null);
  const changes = plan.canAdminister && (
    <>
      {!carriedInto && (
        <Button kind="primary" onClick={() => setOpen('UPDATE')}>
          Record an update
        </Button>
      )}
      <Button onClick={() => setOpen('CHANGE')}>Change action</Button>
      {action.updates.length === 0 && !carriedInto && <Button onClick={() => setOpen('REMOVE')}>Remove action</Button>}
    </>
  );
  return (
    <Page
      key={id}
      title={`${action.reference} ${action.title}`}
      before={<BackLink to={link(`/plans/${plan.id}`)}>{plan.name}</BackLink>}
      actions={changes}
    >
      {carriedInto && <CarriedForwardNotice action={carriedInto} />}
      <ActionFacts action={action} />
      <ImpactChain action={action} />
      <Section title="Updates">
        <ActionUpdates action={action} />
      </Section>
      <RatingKey />
      {open === 'UPDATE' && <RecordUpdateDialog action={action} onClose={close} />}
      {open === 'CHANGE' && <EditActionDialog action={action} onClose={close} />}
      {open === 'REMOVE' && <RemoveActionDialog action={action} onClose={close} />}
    </Page>
  );
}
