import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';
import { firstWords } from './report-words.ts';

const PromoteButtonItem = graphql(`
  fragment PromoteButton_Item on HighlightItem {
    id
    text
    isForAnnualReport
  }
`);

const PromoteHighlight = graphql(`
  mutation PromoteButton_PromoteHighlight($input: PromoteHighlightInput!) {
    promoteHighlight(input: $input) {
      item { id isForAnnualReport }
      userErrors { code message field }
    }
  }
`);

/** Marks an item for the annual report, or takes the mark back. The tag beside it says how it stands. */
export function PromoteButton({ item: ref }: { item: FragmentType<typeof PromoteButtonItem> }) {
  const { id, text, isForAnnualReport } = readFragment(PromoteButtonItem, ref);
  const { submit, errors, isSaving } = useSubmit(PromoteHighlight, (data) => data.promoteHighlight);
  const [act, more] = isForAnnualReport ? ['Take out', 'of the annual report'] : ['Promote', 'to the annual report'];

  async function promote() {
    if (!(await submit({ input: { itemId: id, isForAnnualReport: !isForAnnualReport } }))) return;
    showToast(isForAnnualReport ? 'Taken out of the annual report' : 'Promoted to the annual report');
  }

  return (
    <>
      <Button size="sm" kind="plain" isBusy={isSaving} label={`${act} ${more}: ${firstWords(text)}`} onClick={promote}>
        {act}
      </Button>
      <span role="status" className="field-error">
        {errors[0]?.message}
      </span>
    </>
  );
}
