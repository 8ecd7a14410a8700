import { Page } from '../ui/page.tsx';

export function RisksPage() {
  return <Page title="Risks" />;
}
