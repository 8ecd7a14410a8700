import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useBoardAndYear, useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { FinishedReport } from './finished-report.tsx';
import { ReportEditor } from './report-editor.tsx';
import { ReportStateLine } from './report-state-line.tsx';
import { ReportTag } from './report-tag.tsx';
import { writePeriod } from './report-words.ts';

const ReportQuery = graphql(`
  query ReportPage_Report($id: ID!, $boardId: ID!, $year: Int!, $jointBoardId: ID) {
    highlightReport(id: $id) {
      id
      state
      from
      to
      group { id name }
      ...ReportStateLine_Report
      ...ReportEditor_Report
      ...FinishedReport_Report
    }
    priorities(boardId: $boardId, year: $year) { id name }
  }
`);

/** One highlight report: a draft is written here, a finished one is read. */
export function ReportPage() {
  const { id: groupId = '', reportId = '' } = useParams();
  const { board, year, link } = useBoardAndYear();
  const jointBoardId = useBoardOfJointGroup(groupId);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(ReportQuery, { id: reportId, boardId: board.id, year, jointBoardId });
  const report = data?.highlightReport;
  const mayWrite = useAdministersGroup(report?.group.id);
  if (!report) {
    return (
      <Page title={data ? 'Report not found' : 'Highlight report'} before={<BackLink to={link('/subgroups')}>Subgroups</BackLink>}>
        {data && (
          <EmptyState title="This report is not in the register.">
            It may have been discarded, or it belongs to a board that you may not read.
          </EmptyState>
        )}
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the report.</Failure>}
        {isLoading && <Skeletons label="Loading the report" lines={10} height={72} />}
      </Page>
    );
  }
  const period = writePeriod(report);
  return (
    <Page
      // A report that goes a step on is another page to read, from its heading.
      key={`${report.id} ${report.state}`}
      title={`Highlight report, ${period}`}
      documentTitle={`${report.group.name}: highlight report, ${period}`}
      before={<BackLink to={link(`/subgroups/${report.group.id}`)}>{report.group.name}</BackLink>}
      aside={<ReportTag state={report.state} />}
      lead={
        <>
          {report.group.name}. <ReportStateLine report={report} />
        </>
      }
    >
      {report.state === 'DRAFT' && mayWrite ? (
        <ReportEditor report={report} priorities={data.priorities} />
      ) : (
        <FinishedReport report={report} />
      )}
    </Page>
  );
}
