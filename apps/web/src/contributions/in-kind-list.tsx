import { formatPounds, formatQuantity } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Menu } from '../ui/menu.tsx';
import { Table } from '../ui/table.tsx';
import { InKindDialog } from './in-kind-dialog.tsx';
import { InKindTakenBack } from './in-kind-taken-back.tsx';
import { RemoveInKindDialog } from './remove-in-kind-dialog.tsx';

const InKindListYear = graphql(`
  fragment InKindList_Year on ContributionYear {
    id
    partners {
      id
      agency { id name }
      inKind {
        id
        what
        quantity
        unit
        rate
        stated
        value
        basis
        reason
        isInvented
        ...InKindDialog_InKind
        ...RemoveInKindDialog_InKind
      }
      ...InKindTakenBack_Contribution
    }
    ...InKindDialog_Year
    ...RemoveInKindDialog_Year
  }
`);

interface InKindListProps {
  year: FragmentType<typeof InKindListYear>;
  mayChange: boolean;
}

type Opened = { what: 'CHANGE' | 'REMOVE'; id: string };

/** What partners gave in kind, each valued by its own basis. */
export function InKindList({ year: ref, mayChange }: InKindListProps) {
  const year = readFragment(InKindListYear, ref);
  const [opened, setOpened] = useState<Opened | null>(null);
  const all = year.partners.flatMap(({ agency, inKind }) => inKind.map((given) => ({ agency, given })));
  const areAllInvented = all.every(({ given }) => given.isInvented);
  const chosen = all.find(({ given }) => given.id === opened?.id);
  const close = () => setOpened(null);
  const takenBack = <InKindTakenBack contributions={year.partners} />;
  if (all.length === 0) {
    return (
      <>
        <p className="muted">Nothing given in kind is recorded in this year.</p>
        {takenBack}
      </>
    );
  }
  return (
    <>
      <Table caption="What partners gave in kind; it is no part of any cash total" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col">What</th>
            <th scope="col">How much</th>
            <th scope="col" className="number">
              Value
            </th>
            <th scope="col">How it is valued</th>
            {mayChange && (
              <th scope="col" className="no-print">
                Change
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {all.map(({ agency, given }) => (
            <tr key={given.id}>
              <th scope="row">{agency.name}</th>
              <td>
                {given.what}
                {given.isInvented && !areAllInvented && (
                  <div className="small">
                    <InventedNote />
                  </div>
                )}
              </td>
              <td>{`${formatQuantity(given.quantity)} ${given.unit}`}</td>
              <td className="number">{typeof given.value === 'number' ? formatPounds(given.value) : 'Not valued'}</td>
              <td className="wide-cell">
                {typeof given.rate === 'number' && <div>{`At ${formatPounds(given.rate)} each`}</div>}
                {typeof given.stated === 'number' && <div>A value for the whole</div>}
                {given.basis && <div>{given.basis}</div>}
                {given.reason && <div>{`Reason: ${given.reason}`}</div>}
              </td>
              {mayChange && (
                <td className="no-print">
                  <Menu
                    label={`Change ${given.what} of ${agency.name}`}
                    items={[
                      { label: 'Change', onChoose: () => setOpened({ what: 'CHANGE', id: given.id }) },
                      { label: 'Remove', onChoose: () => setOpened({ what: 'REMOVE', id: given.id }) },
                    ]}
                  >
                    Change
                  </Menu>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {areAllInvented && <p className="muted">Everything in this table is invented for the sample.</p>}
      {takenBack}
      {chosen && opened?.what === 'CHANGE' && <InKindDialog year={year} given={chosen.given} agencies={[chosen.agency]} onClose={close} />}
      {chosen && opened?.what === 'REMOVE' && <RemoveInKindDialog year={year} given={chosen.given} onClose={close} />}
    </>
  );
}
