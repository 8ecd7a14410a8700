import { describe, expect, it } from 'vitest';
import { checkOwners, type LeavingBoard } from './check-owners.ts';

const ours = { boardId: 'ours', groupId: null };
const leaving = (still: Partial<LeavingBoard>): LeavingBoard => ({
  ...{ name: 'Stoke', priorities: [], actions: [], challenges: 0, risks: 0 },
  ...still,
});

describe('the owners of a plan', () => {
  it.each([
    ['one board', [ours], []],
    ['a board and two of its groups', [ours, { boardId: 'ours', groupId: 'audit' }, { boardId: 'ours', groupId: 'training' }], []],
    ['nobody', [], ['REQUIRED']],
    ['a board named twice', [ours, ours], ['INVALID']],
  ])('may be: %s', (_, owners, codes) => {
    expect(checkOwners(owners, []).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['nothing', {}, []],
    ['a priority', { priorities: ['Neglect'] }, ['the plan is for its priority ‘Neglect’. Change the plan first.']],
    [
      'two priorities and actions',
      { priorities: ['Neglect', 'Voice'], actions: ['1.01', '1.02'] },
      [
        'the plan is for its priorities ‘Neglect’ and ‘Voice’. Change the plan first.',
        'its agencies work on 1.01 and 1.02. Give the work to other agencies first.',
      ],
    ],
    ['links', { challenges: 1, risks: 2 }, ['1 challenge and 2 risks of its own ask about the plan’s actions. Take that link out first.']],
  ])('let a board go that has still in the plan: %s', (_, still, because) => {
    const found = checkOwners([ours], [leaving(still)]);
    expect(found.map(({ message }) => message)).toEqual(because.map((what) => `Stoke cannot leave this plan yet: ${what}`));
  });
});
