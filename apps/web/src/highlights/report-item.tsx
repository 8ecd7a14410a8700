import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { Tag } from '../ui/tag.tsx';
import { PromoteButton } from './promote-button.tsx';

const ReportItemItem = graphql(`
  fragment ReportItem_Item on HighlightItem {
    id
    text
    isInvented
    isForAnnualReport
    priority { id name }
    ...PromoteButton_Item
  }
`);

interface ReportItemProps {
  item: FragmentType<typeof ReportItemItem>;
  mayPromote: boolean;
  /** False where the whole report says it already. */
  tellsInvented: boolean;
}

export function ReportItem({ item: ref, mayPromote, tellsInvented }: ReportItemProps) {
  const item = readFragment(ReportItemItem, ref);
  const { link } = useBoardAndYear();
  return (
    <li className="report-item">
      <p className="report-text">{item.text}</p>
      <div className="row report-about">
        {item.priority && (
          <span>
            Priority: <Link to={link(`/priorities/${item.priority.id}`)}>{item.priority.name}</Link>
          </span>
        )}
        {tellsInvented && item.isInvented && <InventedNote />}
        {item.isForAnnualReport && <Tag tone="green">For the annual report</Tag>}
        {mayPromote && !item.isForAnnualReport && <span className="muted">Not in the annual report</span>}
        {mayPromote && <PromoteButton item={item} />}
      </div>
    </li>
  );
}
