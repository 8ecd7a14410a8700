import { Page } from '../ui/page.tsx';

export function ImportContributionsPage() {
  return <Page title="Import contributions" />;
}
