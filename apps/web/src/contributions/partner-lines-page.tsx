import { Page } from '../ui/page.tsx';

export function PartnerLinesPage() {
  return <Page title="Partners side by side" />;
}
