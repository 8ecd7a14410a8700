import { formatHundredths, formatPounds, type JointCostBasis, type Pence, percentShares, sumPence } from '@quorate/domain';
import { Field } from '../ui/field.tsx';
import { Table } from '../ui/table.tsx';
import { weightWords } from './joint-basis-words.ts';
import type { SharingBoard } from './typed-joint-cost.ts';

interface JointCostSplitProps {
  boards: readonly SharingBoard[];
  basis: JointCostBasis;
  split: { parts: readonly Pence[]; problems: readonly string[] };
  weights: Readonly<Record<string, string>>;
  onWeight: (boardId: string, text: string) => void;
}

/** Every board's part of a cost as it stands, and why it is that much. */
export function JointCostSplit({ boards, basis, split: { parts, problems }, weights, onWeight }: JointCostSplitProps) {
  const shares = percentShares(parts);
  return (
    <>
      <Table caption="How it splits" showCaption>
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">{basis === 'CUSTOM' ? 'Weight' : 'Because'}</th>
            <th scope="col" className="number">
              Part
            </th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {boards.map(({ id, name, children }, index) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {basis === 'CUSTOM' ? (
                  <Field
                    label={`Weight of ${name}`}
                    hideLabel
                    width="short"
                    name={`weight-${id}`}
                    value={weights[id] ?? ''}
                    onChange={(text) => onWeight(id, text)}
                  />
                ) : basis === 'CHILDREN' && !children ? (
                  'Children not recorded'
                ) : (
                  weightWords(basis, children ?? 0)
                )}
              </td>
              <td className="number">{parts.length > 0 ? formatPounds(parts[index] ?? 0) : ''}</td>
              <td className="number">{parts.length > 0 ? formatHundredths(shares[index] ?? 0) : ''}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td />
            <td className="number">{parts.length > 0 ? formatPounds(sumPence(parts)) : ''}</td>
            <td className="number">{parts.length > 0 ? '100.00%' : ''}</td>
          </tr>
        </tfoot>
      </Table>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} className="muted">
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}
