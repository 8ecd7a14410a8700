import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone, someSeats } from '../testing.ts';
import { aPlan, aPriority } from '../testing-plans.ts';

const fields = `id state challenger challenged challengedAgency { name } issue response respondedOn evidenceOfChange priority { name } action { reference } version`;
const log = `mutation ($input: LogChallengeInput!) { logChallenge(input: $input) { userErrors { code message field } challenge { ${fields} } } }`;
const respond = `mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) { userErrors { code message field } challenge { ${fields} } } }`;
const evidence = `mutation ($input: RecordEvidenceOfChangeInput!) { recordEvidenceOfChange(input: $input) { userErrors { code field } challenge { ${fields} } } }`;
const list = 'query ($boardId: ID!) { challenges(boardId: $boardId) { issue state } }';

describe('Challenges', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  let input: object;
  beforeAll(async () => {
    const made = await aBoard(api);
    board = made.board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    const [seat] = await someSeats(api, board, made.group, ['Police']);
    const priority = await aPriority(api, board, 'Neglect');
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1.1' }] });
    input = {
      boardId: board.id,
      raisedOn: '2018-03-01',
      challenger: 'Independent chair',
      challengedAgencyId: seat?.agency?.id,
      issue: 'Why are views of children not recorded?',
      responseDue: '2018-03-19',
      priorityId: priority.id,
      actionId: actions[0]?.id,
    };
  });
  const logged = async (more: object = {}) => (await api.ask(asha, log, { input: { ...input, ...more } })).logChallenge;

  it('are logged with who challenged whom, and turn overdue by themselves', async () => {
    const { challenge, userErrors } = await logged();
    expect(userErrors).toEqual([]);
    expect(challenge).toMatchObject({
      state: 'OVERDUE',
      challenger: 'Independent chair',
      priority: { name: 'Neglect' },
      action: { reference: '1.1' },
    });
    expect(challenge.challenged).toBe(challenge.challengedAgency.name);
    const states = async (now: string) => (await api.ask(asha, list, { boardId: board.id }, now)).challenges[0].state;
    expect([await states('2018-03-19T10:00:00Z'), await states('2018-03-20T10:00:00Z')]).toEqual(['WAITING', 'OVERDUE']);
  });

  it.each([
    [{ challenger: '' }, 'challenger'],
    [{ challengedAgencyId: null }, 'challenged'],
    [{ issue: ' ' }, 'issue'],
    [{ raisedOn: '2018-03-21', responseDue: '2018-04-01' }, 'raisedOn'],
    [{ responseDue: '2018-02-28' }, 'responseDue'],
    [{ priorityId: 'nothing' }, 'priorityId'],
    [{ actionId: 'nothing' }, 'actionId'],
  ])('are refused with %o in a sentence about the field', async (wrong, field) => {
    expect((await logged(wrong)).userErrors[0]).toMatchObject({ field });
  });

  it('are answered, and then show what changed', async () => {
    const { id } = (await logged()).challenge;
    const answer = { id, expectedVersion: 1, response: ' Recording was put right. ', respondedOn: '2018-03-20' };
    expect((await api.ask(asha, respond, { input: { ...answer, respondedOn: '2018-02-01' } })).respondToChallenge.userErrors[0].field).toBe(
      'respondedOn',
    );
    const answered = (await api.ask(asha, respond, { input: answer })).respondToChallenge.challenge;
    expect(answered).toMatchObject({ state: 'ANSWERED', response: 'Recording was put right.', version: 2 });
    expect((await api.ask(asha, respond, { input: answer })).respondToChallenge.userErrors[0].code).toBe('CONFLICT');
    const change = { id, expectedVersion: 2, evidenceOfChange: 'An audit found views in 18 of 20 files.' };
    expect((await api.ask(asha, evidence, { input: change })).recordEvidenceOfChange.challenge).toMatchObject({
      state: 'CHANGED',
      version: 3,
    });
    expect(
      (await api.ask(asha, evidence, { input: { ...change, expectedVersion: 3, evidenceOfChange: '' } })).recordEvidenceOfChange
        .userErrors[0].field,
    ).toBe('evidenceOfChange');
  });

  it('of another board are hidden', async () => {
    const stranger = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    expect((await api.ask(stranger, list, { boardId: board.id })).challenges).toEqual([]);
    expect((await api.ask(stranger, log, { input })).logChallenge.userErrors[0].code).toBe('NOT_FOUND');
  });
});
