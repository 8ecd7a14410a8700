import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';
import { LandingPage } from './landing-page.tsx';
import { NoBoardPage } from './no-board-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

/** Every page behind sign-in but the landing page is loaded when it is first opened. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(() => load().then((module) => ({ default: module[name] })));
}

const AttendancePage = page(() => import('../attendance/attendance-page.tsx'), 'AttendancePage');
const RollCallPage = page(() => import('../attendance/roll-call-page.tsx'), 'RollCallPage');
const ImportPage = page(() => import('../imports/import-page.tsx'), 'ImportPage');
const MeetingsPage = page(() => import('../meetings/meetings-page.tsx'), 'MeetingsPage');
const NewMeetingPage = page(() => import('../meetings/new-meeting-page.tsx'), 'NewMeetingPage');
const EditMeetingPage = page(() => import('../meetings/edit-meeting-page.tsx'), 'EditMeetingPage');
const MeetingRoute = page(() => import('./meeting-route.tsx'), 'MeetingRoute');
const AgenciesPage = page(() => import('../membership/agencies-page.tsx'), 'AgenciesPage');
const AgencyPage = page(() => import('../membership/agency-page.tsx'), 'AgencyPage');
const GroupPage = page(() => import('../membership/group-page.tsx'), 'GroupPage');
const NewBoardPage = page(() => import('../boards/new-board-page.tsx'), 'NewBoardPage');
const BoardSettingsPage = page(() => import('../boards/board-settings-page.tsx'), 'BoardSettingsPage');
const KeysPage = page(() => import('../help/keys-page.tsx'), 'KeysPage');
const AccessibilityPage = page(() => import('../help/accessibility-page.tsx'), 'AccessibilityPage');

export function SignedInRoutes() {
  const chosen = useBoardAndYearOrNone();
  return (
    <Shell>
      <Routes>
        <Route path="/boards/new" element={<NewBoardPage />} />
        <Route path="/help/keys" element={<KeysPage />} />
        <Route path="/accessibility" element={<AccessibilityPage />} />
        {chosen ? (
          <>
            <Route path="/" element={<LandingPage />} />
            <Route path="/boards/settings" element={<BoardSettingsPage />} />
            <Route path="/meetings" element={<MeetingsPage />} />
            <Route path="/meetings/new" element={<NewMeetingPage />} />
            <Route path="/meetings/:id" element={<MeetingRoute />} />
            <Route path="/meetings/:id/edit" element={<EditMeetingPage />} />
            <Route path="/meetings/:id/roll-call" element={<RollCallPage />} />
            <Route path="/attendance" element={<AttendancePage />} />
            <Route path="/agencies" element={<AgenciesPage />} />
            <Route path="/agencies/:id" element={<AgencyPage />} />
            <Route path="/groups/:id" element={<GroupPage />} />
            <Route path="/import" element={<ImportPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </>
        ) : (
          <Route path="*" element={<NoBoardPage />} />
        )}
      </Routes>
    </Shell>
  );
}
