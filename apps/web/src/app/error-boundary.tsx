import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** The page shown; going to another one tries again. */
  place?: string;
}

/** Says in words that a page broke. React has no function form of this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.hasFailed && before.place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Page title="Something went wrong">
        <p>This page could not be shown. What was recorded is safe.</p>
        <div className="row">
          <Button kind="primary" onClick={() => window.location.reload()}>
            Load the page again
          </Button>
          <a href="/">Go to the first page</a>
        </div>
      </Page>
    );
  }
}
