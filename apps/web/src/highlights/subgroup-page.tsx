import { Page } from '../ui/page.tsx';

export function SubgroupPage() {
  return <Page title="Subgroup" />;
}
