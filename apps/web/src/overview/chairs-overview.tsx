import { Page } from '../ui/page.tsx';

export function ChairsOverview() {
  return <Page title="Overview" />;
}
