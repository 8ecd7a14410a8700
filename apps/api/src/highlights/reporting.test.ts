import { describe, expect, it } from 'vitest';
import { aBoard, anApi, someone, testNow } from '../testing.ts';
import { aSubgroup, at, draft, overdue, quarter, reporting, save, standing, step, submit } from '../testing-highlights.ts';
import { HighlightReport } from './highlight.entity.ts';

describe('Highlight reports', () => {
  const api = anApi();

  it('that are overdue name who owes them, from the day after the days of grace', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    const [reports1, silent] = [await aSubgroup(api, own, 'Reports'), await aSubgroup(api, own, 'Silent')];
    await aSubgroup(api, own, 'Owes nothing');
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

  it('are due one after the other, each from the last that was handed in', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    const group = await aSubgroup(api, own, 'Audit');
    const now = '2018-01-26T10:00:00Z';
    const ofGroup = async () => (await api.ask(who, standing, { boardId: own.id }, now)).board.groups[1];
    expect(await ofGroup()).toEqual({ name: 'Audit', latestReport: null, reportDue: null });
    await api.ask(who, reporting, { input: { groupId: group.id, everyMonths: 3 } });
    const begun = (await api.ask(who, draft, quarter(group.id))).draftReport.report;
    const autumn = { from: '2017-10-01', to: '2017-12-31', dueBy: '2018-01-14', daysOverdue: 12, owner: 'The chair of Audit' };
    expect(await ofGroup()).toEqual({ name: 'Audit', latestReport: null, reportDue: { ...autumn, draft: { id: begun.id } } });
    const saved = await api.ask(who, save, { input: { ...step(begun).input, items: [{ kind: 'DONE', text: 'x' }] } }, at(1));
    await api.ask(who, submit, step(saved.saveReport.report));
    expect(await ofGroup()).toEqual({
      name: 'Audit',
      latestReport: { from: '2017-10-01', state: 'SUBMITTED' },
      reportDue: { from: '2018-01-01', to: '2018-03-31', dueBy: '2018-04-14', daysOverdue: 0, owner: 'The chair of Audit', draft: null },
    });
  });

  it('handed in last are listed one for each group, drafts left aside, and those of a year where one is asked for', async () => {
    const { board: own } = await aBoard(api);
    const reader = await someone(api, 'CHAIR', own);
    const [audit, training] = [await aSubgroup(api, own, 'Audit'), await aSubgroup(api, own, 'Training')];
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
    expect(await latest(null, await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board))).toEqual([]);
  });
});
