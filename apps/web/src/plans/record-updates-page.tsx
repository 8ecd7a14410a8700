import { Page } from '../ui/page.tsx';

export function RecordUpdatesPage() {
  return <Page title="Record updates" />;
}
