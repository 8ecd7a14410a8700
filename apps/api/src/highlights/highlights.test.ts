import { beforeAll, describe, expect, it } from 'vitest';
import { AttendanceMark } from '../attendance/attendance.entity.ts';
import type { Board } from '../boards/board.entity.ts';
import { Group, GroupOwnership } from '../boards/group.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from '../testing.ts';
import { aPriority } from '../testing-plans.ts';
import { HighlightReport } from './highlight.entity.ts';

const fields = `id from to state version savedBy submittedBy presentedBy dueBy items { id kind text isForAnnualReport position priority { name } }`;
const payload = `{ userErrors { code message field } report { ${fields} } }`;
const draft = `mutation ($input: DraftReportInput!) { draftReport(input: $input) ${payload} }`;
const save = `mutation ($input: SaveReportInput!) { saveReport(input: $input) ${payload} }`;
const submit = `mutation ($input: ReportStepInput!) { submitReport(input: $input) ${payload} }`;
const present = `mutation ($input: ReportStepInput!) { presentReport(input: $input) ${payload} }`;
const giveBack = `mutation ($input: ReportStepInput!) { returnReport(input: $input) ${payload} }`;
const promote = `mutation ($input: PromoteHighlightInput!) { promoteHighlight(input: $input) { userErrors { code } item { isForAnnualReport } } }`;
const reports = `query ($groupId: ID!, $boardId: ID) { highlightReports(groupId: $groupId) { from previous { from }
  attendance(boardId: $boardId) { totals { covered expected } meetings { date totals { covered expected } quorum { isMet required } } } } }`;
const reporting = `mutation ($input: SetGroupReportingInput!) { setGroupReporting(input: $input) { userErrors { field } group { reporting { everyMonths owner graceDays } } } }`;
const overdue = `query ($boardId: ID!) { overdueReports(boardId: $boardId) { group { name } from to dueBy daysOverdue owner draft { state } } }`;

describe('Highlight reports', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  let viewer: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    viewer = await someone(api, 'VIEWER', board);
  });
  const aSubgroup = async (name = 'Performance', of = board) => {
    const { em } = api;
    const group = em.create(Group, { name, shortName: name, kind: 'SUBGROUP' });
    em.create(GroupOwnership, { board: of.id, group });
    await em.flush();
    return group;
  };
  const quarter = (groupId: string) => ({ input: { groupId, from: '2017-10-01', to: '2017-12-31' } });
  const aDraft = async () => (await api.ask(asha, draft, quarter((await aSubgroup()).id))).draftReport.report;
  const step = (report: any) => ({ input: { id: report.id, expectedVersion: report.version } });
  const at = (minute: number) => testNow.replace(':00:', `:${String(minute).padStart(2, '0')}:`);

  it('are begun once for a period, and never for days that another covers', async () => {
    const group = await aSubgroup();
    const first = (await api.ask(asha, draft, quarter(group.id))).draftReport;
    expect(first.report).toMatchObject({ state: 'DRAFT', version: 1, dueBy: '2018-01-14', items: [], savedBy: asha.name });
    expect((await api.ask(asha, draft, quarter(group.id))).draftReport.report.id).toBe(first.report.id);
    const across = { groupId: group.id, from: '2017-12-01', to: '2018-01-31' };
    expect((await api.ask(asha, draft, { input: across })).draftReport.userErrors[0].message).toContain(
      'from 1 October 2017 to 31 December 2017',
    );
    expect((await api.ask(viewer, draft, quarter(group.id))).draftReport.userErrors[0].code).toBe('FORBIDDEN');
  });

  it('are saved as they are typed: items change, come and go, and a stale page gets a conflict', async () => {
    const priority = await aPriority(api, board, 'Neglect');
    const report = await aDraft();
    const items = [
      { kind: 'DONE', text: 'Audited twenty files.', priorityId: priority.id },
      { kind: 'SLIPPING', text: '' },
    ];
    const saved = (await api.ask(asha, save, { input: { id: report.id, expectedVersion: 1, items } }, at(1))).saveReport.report;
    expect(saved).toMatchObject({
      version: 2,
      items: [
        { position: 1, priority: { name: 'Neglect' } },
        { kind: 'SLIPPING', text: '' },
      ],
    });
    const stale = (await api.ask(asha, save, { input: { id: report.id, expectedVersion: 1, items: [] } }, at(2))).saveReport;
    expect(stale).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], report: { version: 2, items: [{}, {}] } });
    const turned = [
      { kind: 'PLANNED', text: 'A conference.' },
      { id: saved.items[0].id, kind: 'IMPACT', text: 'Thresholds are clearer.' },
    ];
    const next = (await api.ask(asha, save, { input: { id: report.id, expectedVersion: 2, items: turned } }, at(3))).saveReport.report;
    expect(next.items.map((item: any) => [item.kind, item.priority?.name ?? null])).toEqual([
      ['PLANNED', null],
      ['IMPACT', null],
    ]);
    expect(next.items[1].id).toBe(saved.items[0].id);
  });

  it('refuse items that are not theirs, and priorities of another board', async () => {
    const report = await aDraft();
    const theirs = await aPriority(api, (await aBoard(api)).board);
    const items = [
      { id: 'nothing', kind: 'DONE', text: 'x' },
      { kind: 'DONE', text: 'x', priorityId: theirs.id },
    ];
    const { userErrors } = (await api.ask(asha, save, { input: { id: report.id, expectedVersion: 1, items } })).saveReport;
    expect(userErrors.map((error: any) => error.field)).toEqual(['items.0.id', 'items.1.priorityId']);
  });

  it('are submitted whole, given back or presented, one step at a time', async () => {
    const report = await aDraft();
    expect((await api.ask(asha, submit, step(report))).submitReport.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'items' });
    const items = [{ kind: 'DONE', text: 'Audited twenty files.' }];
    const saved = (await api.ask(asha, save, { input: { ...step(report).input, items } }, at(1))).saveReport.report;
    expect((await api.ask(asha, present, step(saved))).presentReport.userErrors[0].code).toBe('LOCKED');
    const submitted = (await api.ask(asha, submit, step(saved))).submitReport.report;
    expect(submitted).toMatchObject({ state: 'SUBMITTED', submittedBy: asha.name, version: 3 });
    const late = (await api.ask(asha, save, { input: { ...step(submitted).input, items } })).saveReport;
    expect(late.userErrors[0].message).toBe('This report is submitted. Only one that is a draft can be changed in this way.');
    const again = (await api.ask(asha, giveBack, step(submitted))).returnReport.report;
    expect(again).toMatchObject({ state: 'DRAFT', submittedBy: null });
    const twice = (await api.ask(asha, submit, step(again))).submitReport.report;
    expect((await api.ask(asha, present, step(twice))).presentReport.report).toMatchObject({ state: 'PRESENTED', presentedBy: asha.name });
    const item = { itemId: twice.items[0].id };
    expect((await api.ask(asha, promote, { input: item })).promoteHighlight.item).toEqual({ isForAnnualReport: true });
    expect((await api.ask(viewer, promote, { input: item })).promoteHighlight.userErrors[0].code).toBe('FORBIDDEN');
  });

  it("show attendance and quorum from the register, and the last period's report beside", async () => {
    const group = await aSubgroup();
    const { em } = api;
    await em.nativeUpdate(
      Group,
      { id: group.id },
      {
        quorumRule: {
          statement: 'Half.',
          expression: { kind: 'SHARE', numerator: 1, denominator: 2, who: 'seats', from: { every: true } },
        },
      },
      { filters: false },
    );
    const seats = await someSeats(api, board, group, ['Police', 'Council']);
    const held = await aMeeting(api, group, '2017-11-14', { state: 'HELD' });
    await aMeeting(api, group, '2018-01-16', { state: 'HELD' });
    for (const [index, status] of (['PRESENT', 'ABSENT'] as const).entries())
      em.create(AttendanceMark, {
        meeting: held.id,
        seat: seats[index]?.id ?? '',
        status,
        version: 1,
        source: 'LIVE',
        recordedBy: 'x',
        recordedAt: testNow,
        batch: 'x',
      });
    await em.flush();
    await api.ask(asha, draft, { input: { groupId: group.id, from: '2017-07-01', to: '2017-09-30' } });
    await api.ask(asha, draft, quarter(group.id));
    const [now, before] = (await api.ask(viewer, reports, { groupId: group.id })).highlightReports;
    expect(now).toMatchObject({
      from: '2017-10-01',
      previous: { from: '2017-07-01' },
      attendance: { totals: { covered: 1, expected: 2 } },
    });
    expect(now.attendance.meetings).toEqual([
      { date: '2017-11-14', totals: { covered: 1, expected: 2 }, quorum: { isMet: true, required: expect.any(String) } },
    ]);
    expect(before).toMatchObject({ previous: null, attendance: { meetings: [], totals: { covered: 0, expected: 0 } } });
  });

  it('that are overdue name who owes them, from the day after the days of grace', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    const [reports1, silent] = [await aSubgroup('Reports', own), await aSubgroup('Silent', own)];
    await aSubgroup('Owes nothing', own);
    const set = async (groupId: string, everyMonths: number, owner?: string) =>
      (await api.ask(who, reporting, { input: { groupId, everyMonths, owner } })).setGroupReporting;
    expect((await set(reports1.id, 13)).userErrors[0].field).toBe('everyMonths');
    expect((await set(reports1.id, 3, ' Head of quality ')).group.reporting).toEqual({
      everyMonths: 3,
      owner: 'Head of quality',
      graceDays: 14,
    });
    expect((await set(silent.id, 3)).group.reporting.owner).toBe('The chair of Silent');
    const listed = async (now: string) => (await api.ask(who, overdue, { boardId: own.id }, now)).overdueReports;
    expect(await listed('2018-01-14T10:00:00Z')).toEqual([]);
    expect((await listed('2018-01-15T10:00:00Z')).map((report: any) => report.owner)).toEqual(['Head of quality', 'The chair of Silent']);
    const begun = (await api.ask(who, draft, quarter(reports1.id))).draftReport.report;
    expect((await listed('2018-01-26T10:00:00Z'))[0]).toEqual({
      group: { name: 'Reports' },
      from: '2017-10-01',
      to: '2017-12-31',
      dueBy: '2018-01-14',
      daysOverdue: 12,
      owner: 'Head of quality',
      draft: { state: 'DRAFT' },
    });
    const saved = await api.ask(who, save, { input: { ...step(begun).input, items: [{ kind: 'DONE', text: 'x' }] } }, at(1));
    await api.ask(who, submit, step(saved.saveReport.report));
    expect((await listed('2018-01-26T10:00:00Z')).map((report: any) => report.group.name)).toEqual(['Silent']);
  });

  it('handed in last are listed one for each group, drafts left aside, and those of a year where one is asked for', async () => {
    const { board: own } = await aBoard(api);
    const reader = await someone(api, 'CHAIR', own);
    const [audit, training] = [await aSubgroup('Audit', own), await aSubgroup('Training', own)];
    const { em } = api;
    const saved = { savedAt: testNow, savedBy: 'x' };
    for (const [group, from, to, state] of [
      [training, '2016-10-01', '2016-12-31', 'SUBMITTED'],
      [training, '2017-07-01', '2017-09-30', 'PRESENTED'],
      [training, '2017-10-01', '2017-12-31', 'DRAFT'],
      [audit, '2016-10-01', '2016-12-31', 'SUBMITTED'],
    ] as const)
      em.create(HighlightReport, { ...saved, group, from, to, state });
    await em.flush();
    const latest = async (year: number | null, who = reader) =>
      (
        await api.ask(who, `query ($boardId: ID!, $year: Int) { latestReports(boardId: $boardId, year: $year) { from group { name } } }`, {
          boardId: own.id,
          year,
        })
      ).latestReports.map((report: any) => [report.group.name, report.from]);
    expect(await latest(null)).toEqual([
      ['Audit', '2016-10-01'],
      ['Training', '2017-07-01'],
    ]);
    expect([await latest(2017), await latest(2016)]).toEqual([
      [['Training', '2017-07-01']],
      [
        ['Audit', '2016-10-01'],
        ['Training', '2016-10-01'],
      ],
    ]);
    expect(await latest(null, asha)).toEqual([]);
  });

  it('of another board are hidden', async () => {
    const { board: other, group } = await aBoard(api);
    const theirs = await someone(api, 'ADMINISTRATOR', other);
    const report = (await api.ask(theirs, draft, quarter(group.id))).draftReport.report;
    const one = 'query ($id: ID!) { highlightReport(id: $id) { id } }';
    expect(await api.send(asha, one, { id: report.id })).toEqual(await api.send(asha, one, { id: 'nothing' }));
    expect((await api.ask(asha, submit, step(report))).submitReport.userErrors[0].code).toBe('NOT_FOUND');
    expect((await api.ask(asha, reports, { groupId: group.id })).highlightReports).toEqual([]);
  });
});
