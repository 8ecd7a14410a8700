import { describe, expect, it } from 'vitest';
import { needsInWords } from './needs.ts';

const link = (path: string) => `${path}?board=b&year=2026`;
const nothing = { overdueReports: [], offTrackWithoutRecovery: [], waitingForSignOff: [], persistentAbsences: [] };
const only = (needs: Partial<Parameters<typeof needsInWords>[0]>) => needsInWords({ ...nothing, ...needs }, link).flat();

describe('what needs the chair, in words', () => {
  it('is nothing where nothing waits', () => {
    expect(needsInWords(nothing, link)).toEqual([[], [], [], []]);
  });

  it('names the group of an overdue report, the days and who owes it, and leads to the subgroup', () => {
    const report = { group: { id: 'g', shortName: 'CDOP' }, owner: 'The chair of CDOP', daysOverdue: 1 };
    expect(only({ overdueReports: [report] })).toEqual([
      { key: 'g', to: '/subgroups/g?board=b&year=2026', name: 'CDOP: report 1 day overdue', detail: 'The chair of CDOP owes it' },
    ]);
  });

  it('names an action that is off track, with its lead where it has one, and leads to it', () => {
    const action = { actionId: 'a', reference: '4.2', title: 'Audit', lead: 'Police' };
    expect(only({ offTrackWithoutRecovery: [action, { ...action, actionId: 'b', lead: null }] })).toMatchObject([
      { to: '/actions/a?board=b&year=2026', name: '4.2 Audit', detail: 'Off track, no recovery: Police' },
      { to: '/actions/b?board=b&year=2026', detail: 'Off track, no recovery' },
    ]);
  });

  it('names a meeting whose record is open, to the month where the day is not known', () => {
    const meeting = { id: 'm', title: 'Executive', date: '2026-10-01', dateKnownTo: 'MONTH' } as const;
    expect(only({ waitingForSignOff: [meeting] })).toMatchObject([{ to: '/meetings/m', name: 'Executive, October 2026' }]);
  });

  it('names a seat that keeps not being covered, and leads to the attendance of its group', () => {
    const absence = {
      seatId: 's',
      seatName: 'Ambulance',
      group: { id: 'g', name: 'Board' },
      totals: { covered: 0, expected: 3 },
      openStreak: 3,
    };
    expect(only({ persistentAbsences: [absence, { ...absence, seatId: 't', openStreak: 1 }] })).toMatchObject([
      { to: '/attendance?board=b&year=2026&group=g', name: 'Ambulance', detail: 'Board: 0 of 3, the last 3 missed' },
      { detail: 'Board: 0 of 3' },
    ]);
  });
});
