import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';

const CarriedResultsResult = graphql(`
  fragment CarriedResults_Result on ActionResult {
    actionId
    outcome
    action { id reference title phase { id name } }
    userErrors { message }
  }
`);

export interface CarriedResultsProps {
  results: readonly FragmentType<typeof CarriedResultsResult>[];
  /** The title of each action by its id, for one that is not there any more. */
  titles: ReadonlyMap<string, string>;
  onClose: () => void;
}

/** What came of each action that was to be carried forward: what it goes on as, or why it stays. */
export function CarriedResults({ results: refs, titles, onClose }: CarriedResultsProps) {
  const results = readFragment(CarriedResultsResult, refs);
  const { link } = useBoardAndYear();
  const carried = results.filter(({ outcome }) => outcome === 'RECORDED');
  const refused = results.filter(({ outcome }) => outcome !== 'RECORDED');
  return (
    <>
      <Notice tone={refused.length === 0 ? 'success' : 'warning'} isLive>
        {carried.length} of {results.length} carried forward.
      </Notice>
      {carried.length > 0 && (
        <ul>
          {carried.map(({ actionId, action }) => (
            <li key={actionId}>
              {action && <Link to={link(`/actions/${action.id}`)}>{`${action.reference} ${action.title}`}</Link>} in {action?.phase.name}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <h3>Not carried forward</h3>
          <ul>
            {refused.map(({ actionId, userErrors }) => (
              <li key={actionId}>{userErrors.map(({ message }) => message).join(' ') || titles.get(actionId)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <Button kind="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </>
  );
}
