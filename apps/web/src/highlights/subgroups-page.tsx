import { Page } from '../ui/page.tsx';

export function SubgroupsPage() {
  return <Page title="Subgroups" />;
}
