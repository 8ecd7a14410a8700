import { Page } from '../ui/page.tsx';

export function PrioritiesPage() {
  return <Page title="Priorities" />;
}
