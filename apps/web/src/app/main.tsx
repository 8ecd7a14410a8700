import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider as ClientProvider } from 'urql';
import { attendanceUpdates } from '../attendance/attendance-cache.ts';
import { boardUpdates } from '../boards/boards-cache.ts';
import { challengeUpdates } from '../challenges/challenges-cache.ts';
import { contributionUpdates } from '../contributions/contributions-cache.ts';
import { highlightUpdates } from '../highlights/highlights-cache.ts';
import { importUpdates } from '../imports/imports-cache.ts';
import { meetingUpdates } from '../meetings/meetings-cache.ts';
import { membershipUpdates } from '../membership/membership-cache.ts';
import { planUpdates } from '../plans/plans-cache.ts';
import { makeClient } from '../platform/client.ts';
import { priorityUpdates } from '../priorities/priorities-cache.ts';
import { riskUpdates } from '../risks/risks-cache.ts';
import { ThemeProvider } from '../ui/theme-provider.tsx';
import { App } from './app.tsx';
import { registerServiceWorker } from './service-worker.ts';

const client = makeClient({
  updates: [
    attendanceUpdates,
    boardUpdates,
    challengeUpdates,
    contributionUpdates,
    highlightUpdates,
    importUpdates,
    meetingUpdates,
    membershipUpdates,
    planUpdates,
    priorityUpdates,
    riskUpdates,
  ],
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider>
      <ClientProvider value={client}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </ClientProvider>
    </ThemeProvider>
  </StrictMode>,
);

registerServiceWorker();
