import { Page } from '../ui/page.tsx';

export function ImportPlanPage() {
  return <Page title="Import a plan" />;
}
