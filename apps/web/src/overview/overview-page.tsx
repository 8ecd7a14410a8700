import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ChairsOverview } from './chairs-overview.tsx';

/** The chair's overview at an address of its own, for everybody else who may read it. */
export function OverviewPage() {
  const { board } = useBoardAndYear();
  return <ChairsOverview key={board.id} />;
}
