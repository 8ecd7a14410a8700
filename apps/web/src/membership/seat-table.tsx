import { seatClassWord } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SeatTable_SeatFragment } from '../gql/graphql.ts';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { Table } from '../ui/table.tsx';
import { AppointHolderDialog } from './appoint-holder-dialog.tsx';
import { EditSeatDialog } from './edit-seat-dialog.tsx';
import { NameDeputyDialog } from './name-deputy-dialog.tsx';
import { SeatPeople } from './seat-people.tsx';

const SeatTableSeat = graphql(`
  fragment SeatTable_Seat on Seat {
    id
    name
    shortName
    seatClass
    countsTowardsCoverage
    agency { id shortName }
    group { id name }
    ...SeatPeople_Seat
    ...EditSeatDialog_Seat
  }
`);

export interface SeatTableProps {
  caption: string;
  seats: readonly FragmentType<typeof SeatTableSeat>[];
  /** Names the group instead of the agency. */
  showsGroup?: boolean;
  mayChange?: boolean;
}

type Opened = { what: 'HOLDER' | 'DEPUTY' | 'SEAT'; seat: SeatTable_SeatFragment };

export function SeatTable({ caption, seats: refs, showsGroup, mayChange }: SeatTableProps) {
  const seats = readFragment(SeatTableSeat, refs);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Table caption={caption} stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Seat</th>
            <th scope="col">{showsGroup ? 'Group' : 'Agency'}</th>
            <th scope="col">Class</th>
            <th scope="col">Holder and deputies</th>
            {mayChange && (
              <th scope="col" className="no-print">
                Change
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.id}>
              <th scope="row">
                <span className="on-wide">{seat.name}</span>
                <span className="on-narrow">{seat.shortName}</span>
              </th>
              <td>
                {showsGroup ? (
                  <Link to={`/groups/${seat.group.id}`}>{seat.group.name}</Link>
                ) : seat.agency ? (
                  <Link to={`/agencies/${seat.agency.id}`}>{seat.agency.shortName}</Link>
                ) : (
                  <span className="muted">By role</span>
                )}
              </td>
              <td>
                {seatClassWord(seat.seatClass)}
                {!seat.countsTowardsCoverage && <div className="muted">Not counted in coverage</div>}
              </td>
              <td className="wide-cell">
                <SeatPeople seat={seat} />
              </td>
              {mayChange && (
                <td className="no-print">
                  <Menu
                    label={`Change ${seat.name}`}
                    items={[
                      { label: 'Appoint holder', onChoose: () => setOpened({ what: 'HOLDER', seat }) },
                      { label: 'Name deputy', onChoose: () => setOpened({ what: 'DEPUTY', seat }) },
                      { label: 'Change seat', onChoose: () => setOpened({ what: 'SEAT', seat }) },
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
      {opened?.what === 'HOLDER' && <AppointHolderDialog seatId={opened.seat.id} seatName={opened.seat.name} onClose={close} />}
      {opened?.what === 'DEPUTY' && <NameDeputyDialog seatId={opened.seat.id} seatName={opened.seat.name} onClose={close} />}
      {opened?.what === 'SEAT' && <EditSeatDialog seat={opened.seat} onClose={close} />}
    </>
  );
}
