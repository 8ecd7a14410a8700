import { Overview } from '../boards/overview.tsx';
import { Today } from '../boards/today.tsx';
import { useBoardAndYear } from '../platform/board-and-year.tsx';

/** The first page: what the reader comes for depends on whether they keep the register or read it. */
export function LandingPage() {
  const { board } = useBoardAndYear();
  return board.canAdminister ? <Today key={board.id} /> : <Overview key={board.id} />;
}
