import { beforeAll, describe, expect, it } from 'vitest';
import { AttendanceMark } from '../attendance/attendance.entity.ts';
import type { Board } from '../boards/board.entity.ts';
import { Group } from '../boards/group.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from '../testing.ts';
import { aSubgroup, at, draft, giveBack, present, promote, quarter, reports, save, step, submit } from '../testing-highlights.ts';
import { aPriority } from '../testing-plans.ts';

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
  const aDraft = async () => (await api.ask(asha, draft, quarter((await aSubgroup(api, board)).id))).draftReport.report;
  it('are begun once for a period, and never for days that another covers', async () => {
    const group = await aSubgroup(api, board);
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
    const group = await aSubgroup(api, board);
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
