import { Today } from '../boards/today.tsx';
import { MyAgency } from '../contributions/my-agency.tsx';
import { ChairsOverview } from '../overview/chairs-overview.tsx';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';

/** The first page: what the reader comes for depends on whether they chair the board, act for a partner, keep the register or read it. */
export function LandingPage() {
  const { board } = useBoardAndYear();
  const viewer = useViewer();
  const ownAgency = viewer.roles.find((role) => role.board.id === board.id && role.role === 'PARTNER')?.agency;
  const isChair = hasRole(viewer, board.id, 'CHAIR');
  if (ownAgency && !isChair) return <MyAgency key={board.id} agency={ownAgency} />;
  return board.canAdminister && !isChair ? <Today key={board.id} /> : <ChairsOverview key={board.id} />;
}
