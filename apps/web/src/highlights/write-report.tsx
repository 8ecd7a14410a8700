import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { writePeriod } from './report-words.ts';

const WriteReportGroup = graphql(`
  fragment WriteReport_Group on Group {
    id
    reportDue(boardId: $boardId) { from to draft { id } }
  }
`);

const DraftReport = graphql(`
  mutation WriteReport_DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) {
      report { id }
      userErrors { code message field }
    }
  }
`);

/** The way to the report that the group is to write next: it begins it, or goes on with what was begun. */
export function WriteReport({ group: ref }: { group: FragmentType<typeof WriteReportGroup> }) {
  const { id, reportDue } = readFragment(WriteReportGroup, ref);
  const { link } = useBoardAndYear();
  const navigate = useNavigate();
  const { submit, errors, isSaving } = useSubmit(DraftReport, (data) => data.draftReport);
  if (!reportDue) return null;
  const { from, to, draft } = reportDue;
  const address = (reportId: string) => link(`/subgroups/${id}/reports/${reportId}`);

  async function begin() {
    const payload = await submit({ input: { groupId: id, from, to } });
    if (payload?.report) void navigate(address(payload.report.id));
  }

  return (
    <>
      {errors.map(({ message }) => (
        <Notice key={message} tone="error" isLive>
          {message}
        </Notice>
      ))}
      <div className="row no-print">
        {draft ? (
          <LinkButton kind="primary" to={address(draft.id)}>
            {`Go on with the report for ${writePeriod({ from, to })}`}
          </LinkButton>
        ) : (
          <Button kind="primary" isBusy={isSaving} onClick={begin}>
            Write report for {writePeriod({ from, to })}
          </Button>
        )}
      </div>
    </>
  );
}
