import { Page } from '../ui/page.tsx';

export function BoardPackPage() {
  return <Page title="Board pack" />;
}
