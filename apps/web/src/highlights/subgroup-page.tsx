import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useBoardAndYear, useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { LatestReport } from './latest-report.tsx';
import { ReportList } from './report-list.tsx';
import { ReportingDialog } from './reporting-dialog.tsx';
import { SubgroupFacts } from './subgroup-facts.tsx';
import { WriteReport } from './write-report.tsx';

const GroupQuery = graphql(`
  query SubgroupPage_Group($id: ID!, $boardId: ID!, $jointBoardId: ID) {
    group(id: $id) {
      id
      name
      purpose
      latestReport { id ...LatestReport_Report }
      ...SubgroupFacts_Group
      ...WriteReport_Group
      ...ReportingDialog_Group
    }
    highlightReports(groupId: $id) { id ...ReportList_Report }
  }
`);

/** One group as its board hears of it: what it owes, its latest report in full, and the reports before. */
export function SubgroupPage() {
  const { id = '' } = useParams();
  const { board, link } = useBoardAndYear();
  const jointBoardId = useBoardOfJointGroup(id);
  const mayWrite = useAdministersGroup(id);
  const [isAsking, setIsAsking] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(GroupQuery, { id, boardId: board.id, jointBoardId });
  const group = data?.group;
  const back = <BackLink to={link('/subgroups')}>Subgroups</BackLink>;
  if (!group) {
    return (
      <Page title={data ? 'Subgroup not found' : 'Subgroup'} before={back}>
        {data && (
          <EmptyState title="This subgroup is not in the register.">
            It may have been removed, or it belongs to a board that you may not read.
          </EmptyState>
        )}
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the subgroup.</Failure>}
        {isLoading && <Skeletons label="Loading the subgroup" lines={10} />}
      </Page>
    );
  }
  const before = data.highlightReports.filter((report) => report.id !== group.latestReport?.id);
  return (
    <Page
      key={id}
      title={group.name}
      lead={group.purpose}
      before={back}
      actions={mayWrite && <Button onClick={() => setIsAsking(true)}>How often it reports</Button>}
    >
      <SubgroupFacts group={group} />
      {mayWrite && <WriteReport group={group} />}
      {group.latestReport ? (
        <LatestReport report={group.latestReport} />
      ) : (
        <EmptyState title="No report yet">
          {mayWrite
            ? 'Say how often the group reports, then write its first report. It shows here once it is submitted.'
            : 'A report shows here once the group has submitted it.'}
        </EmptyState>
      )}
      {before.length > 0 && (
        <Section title="Other reports">
          <ReportList groupId={id} reports={before} />
        </Section>
      )}
      {isAsking && <ReportingDialog group={group} onClose={() => setIsAsking(false)} />}
    </Page>
  );
}
