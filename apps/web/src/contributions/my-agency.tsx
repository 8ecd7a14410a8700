import { Page } from '../ui/page.tsx';

/** The landing page of a partner. */
export function MyAgency({ agency }: { agency: { id: string; name: string } }) {
  return <Page title={agency.name} />;
}
