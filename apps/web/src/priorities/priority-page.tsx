import { Page } from '../ui/page.tsx';

export function PriorityPage() {
  return <Page title="Priority" />;
}
