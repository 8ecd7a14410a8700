import { Page } from '../ui/page.tsx';

export function WhatIfPage() {
  return <Page title="What if" />;
}
