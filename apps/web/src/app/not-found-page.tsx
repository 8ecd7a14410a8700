import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p>There is no page at this address. If you typed it, check that it is right.</p>
      <p>
        <Link to="/">Go to the first page</Link>
      </p>
    </Page>
  );
}
