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
const OverviewPage = page(() => import('../overview/overview-page.tsx'), 'OverviewPage');
const BoardPackPage = page(() => import('../overview/board-pack-page.tsx'), 'BoardPackPage');
const PrioritiesPage = page(() => import('../priorities/priorities-page.tsx'), 'PrioritiesPage');
const PriorityPage = page(() => import('../priorities/priority-page.tsx'), 'PriorityPage');
const PlansPage = page(() => import('../plans/plans-page.tsx'), 'PlansPage');
const PlanPage = page(() => import('../plans/plan-page.tsx'), 'PlanPage');
const RecordUpdatesPage = page(() => import('../plans/record-updates-page.tsx'), 'RecordUpdatesPage');
const ImportPlanPage = page(() => import('../plans/import-plan-page.tsx'), 'ImportPlanPage');
const ActionsPage = page(() => import('../plans/actions-page.tsx'), 'ActionsPage');
const ActionPage = page(() => import('../plans/action-page.tsx'), 'ActionPage');
const SubgroupsPage = page(() => import('../highlights/subgroups-page.tsx'), 'SubgroupsPage');
const SubgroupPage = page(() => import('../highlights/subgroup-page.tsx'), 'SubgroupPage');
const ReportPage = page(() => import('../highlights/report-page.tsx'), 'ReportPage');
const ChallengesPage = page(() => import('../challenges/challenges-page.tsx'), 'ChallengesPage');
const RisksPage = page(() => import('../risks/risks-page.tsx'), 'RisksPage');
const ContributionsPage = page(() => import('../contributions/contributions-page.tsx'), 'ContributionsPage');
const PartnerLinesPage = page(() => import('../contributions/partner-lines-page.tsx'), 'PartnerLinesPage');
const WhatIfPage = page(() => import('../contributions/what-if-page.tsx'), 'WhatIfPage');
const ImportContributionsPage = page(() => import('../contributions/import-contributions-page.tsx'), 'ImportContributionsPage');
const ContributionsSettingsPage = page(() => import('../contributions/contributions-settings-page.tsx'), 'ContributionsSettingsPage');
const PartnerPage = page(() => import('../contributions/partner-page.tsx'), 'PartnerPage');
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
            <Route path="/overview" element={<OverviewPage />} />
            <Route path="/board-pack" element={<BoardPackPage />} />
            <Route path="/priorities" element={<PrioritiesPage />} />
            <Route path="/priorities/:id" element={<PriorityPage />} />
            <Route path="/plans" element={<PlansPage />} />
            <Route path="/plans/:id" element={<PlanPage />} />
            <Route path="/plans/:id/updates" element={<RecordUpdatesPage />} />
            <Route path="/plans/:id/import" element={<ImportPlanPage />} />
            <Route path="/actions" element={<ActionsPage />} />
            <Route path="/actions/:id" element={<ActionPage />} />
            <Route path="/subgroups" element={<SubgroupsPage />} />
            <Route path="/subgroups/:id" element={<SubgroupPage />} />
            <Route path="/subgroups/:id/reports/:reportId" element={<ReportPage />} />
            <Route path="/challenges" element={<ChallengesPage />} />
            <Route path="/risks" element={<RisksPage />} />
            <Route path="/contributions" element={<ContributionsPage />} />
            <Route path="/contributions/partners" element={<PartnerLinesPage />} />
            <Route path="/contributions/what-if" element={<WhatIfPage />} />
            <Route path="/contributions/import" element={<ImportContributionsPage />} />
            <Route path="/contributions/settings" element={<ContributionsSettingsPage />} />
            <Route path="/contributions/:agencyId" element={<PartnerPage />} />
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
