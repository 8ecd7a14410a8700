import { Page } from '../ui/page.tsx';

export function ChallengesPage() {
  return <Page title="Challenges" />;
}
