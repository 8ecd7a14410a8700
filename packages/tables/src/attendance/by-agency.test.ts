import type { AttendanceStatus } from '@quorate/domain';
import { expect, it } from 'vitest';
import { byAgency } from './by-agency.ts';

const row = (agency: string | null, ...marks: AttendanceStatus[]) => ({ line: 1, member: 'A', agency, raw: [], marks });

it.each<[AttendanceStatus[], AttendanceStatus]>([
  [['ABSENT', 'PRESENT'], 'PRESENT'],
  [['APOLOGIES', 'DEPUTY'], 'DEPUTY'],
  [['ABSENT', 'APOLOGIES'], 'APOLOGIES'],
  [['NOT_RECORDED', 'ABSENT'], 'ABSENT'],
  [['NOT_RECORDED', 'NOT_EXPECTED'], 'NOT_RECORDED'],
  [['NOT_EXPECTED', 'NOT_EXPECTED'], 'NOT_EXPECTED'],
])('two representatives who are %s make their agency %s', (marks, together) => {
  const rows = marks.map((mark) => row('Police', mark));
  expect(byAgency(rows, 1)).toEqual([{ agency: 'Police', marks: [together] }]);
});

it('is left out where every agency has one representative', () => {
  expect(byAgency([row('Police', 'PRESENT'), row('Fire', 'ABSENT'), row(null, 'PRESENT')], 1)).toBeNull();
});
