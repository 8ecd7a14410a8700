import { Page } from '../ui/page.tsx';

export function ContributionsPage() {
  return <Page title="Contributions" />;
}
