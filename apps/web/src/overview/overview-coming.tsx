import { Skeletons } from '../ui/skeletons.tsx';
import './overview.css';

/** Grey blocks of the overview's own sizes, so that nothing moves when it comes. */
export function OverviewComing() {
  return (
    <div className="overview">
      <Skeletons label="Loading the overview" lines={1} height={440} />
      <Skeletons label="Loading what needs the chair" lines={1} height={440} />
    </div>
  );
}
