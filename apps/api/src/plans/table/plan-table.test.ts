import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../boards/board.entity.ts';
import { Agency } from '../../membership/agency.entity.ts';
import type { RequestViewer } from '../../platform/viewer.ts';
import { aBoard, anApi, someone } from '../../testing.ts';
import { aPlan, type GivenAction } from '../../testing-plans.ts';
import { Action, ActionUpdate } from '../action.entity.ts';

const row = `line action section match score existing { reference } candidates { score action { reference } } reference title leadAgency { name } leadPerson
  supportingAgencies { name } start due dueRaw measure statusRaw update { date rating percentage narrative isNew } changes { field before after } notes refusals`;
const preview = `query ($input: PlanTableInput!) { previewPlanTable(input: $input) { tables { title rows } asOf rows { ${row} }
  legend { symbol rating count needsConfirming meaning } leads { text count match agency { name } candidates { score } } problems { line message }
  newActions changedActions newUpdates unchangedRows toDecide digest } }`;
const importTable = `mutation ($input: ImportPlanTableInput!) { importPlanTable(input: $input) { newActions changedActions newUpdates unchangedRows plan { actions { reference title due leadPerson measure leadAgency { name } rating { rating lastUpdate } updates { narrative } } } userErrors { code message field } } }`;
const everything = { filters: false } as const;

const heading = ['No.', 'Action', 'Lead', 'Due', 'Progress', 'RAG'];
const table = (...rows: string[][]) => [heading, ...rows].map((cells) => cells.join('\t')).join('\n');

describe('Pasting an action plan', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
  });
  const aTarget = async (actions: GivenAction[] = []) => {
    const { plan, phase, actions: made } = await aPlan(api, [board], { actions });
    return { input: (text: string, more: object = {}) => ({ planId: plan.id, phaseId: phase.id, text, ...more }), plan, phase, made };
  };
  const look = async (input: object, who = asha) => (await api.ask(who, preview, { input })).previewPlanTable;
  let batch = 0;
  const accept = async (input: object, digest?: string) =>
    (
      await api.ask(asha, importTable, {
        input: { table: input, digest: digest ?? (await look(input)).digest, batchId: `plan-${++batch}` },
      })
    ).importPlanTable;
  const confirmed = (rag: string, rating: string) => ({ symbol: rag, rating });

  it('makes new actions with their updates, and pasted again changes nothing', async () => {
    const { input } = await aTarget();
    const text = table(
      ['1.1', 'Train taxi drivers', 'Licensing lead', '31/01/2018', 'Six of eight districts done.', 'Green'],
      ['1.2', 'Pilot a classroom pack', 'Licensing lead', 'March 2018', 'Two schools found.', 'Amber'],
      ['', 'Publish the threshold document', '', 'Ongoing', '', ''],
    );
    const legend = [confirmed('Green', 'ON_TRACK'), confirmed('Amber', 'AT_RISK')];
    const given = input(text, { asOf: '2018-03-01', legend });
    const seen = await look(given);
    expect(seen).toMatchObject({ toDecide: [], newActions: 3, newUpdates: 2, changedActions: 0, unchangedRows: 0, asOf: '2018-03-01' });
    expect(seen.rows[1]).toMatchObject({
      match: 'NEW',
      reference: '1.2',
      due: '2018-03-31',
      dueRaw: 'March 2018',
      leadPerson: 'Licensing lead',
    });
    expect(seen.rows[1].notes).toEqual(['‘March 2018’ is kept as 31 March 2018.']);
    expect(seen.rows[2]).toMatchObject({ reference: '2', due: null, measure: 'Due: Ongoing', update: null });
    expect(seen.rows[2].notes).toEqual(['‘Due: Ongoing’ is kept with its measure, because an action has no field for it.']);
    expect(await api.em.count(Action, { plan: given.planId }, everything)).toBe(0);
    const done = await accept(given, seen.digest);
    expect(done).toMatchObject({ newActions: 3, newUpdates: 2, userErrors: [] });
    expect(done.plan.actions.map((action: any) => [action.reference, action.rating.rating, action.due])).toEqual([
      ['1.1', 'ON_TRACK', '2018-01-31'],
      ['1.2', 'AT_RISK', '2018-03-31'],
      ['2', 'NO_UPDATE', null],
    ]);
    const again = await look(given);
    expect(again).toMatchObject({ toDecide: [], newActions: 0, newUpdates: 0, changedActions: 0, unchangedRows: 3 });
    expect(again.rows.map((one: any) => one.match)).toEqual(['EXACT', 'EXACT', 'EXACT']);
    expect(await accept(given)).toMatchObject({ newActions: 0, newUpdates: 0, changedActions: 0, unchangedRows: 3, userErrors: [] });
    const ofPlan = { action: { plan: given.planId } };
    expect(await api.em.count(ActionUpdate, ofPlan, everything)).toBe(2);
  });

  it('shows what changes in the actions that are there, old and new, and leaves alone what is blank', async () => {
    const { input } = await aTarget([
      {
        reference: '1',
        due: '2018-01-31',
        leadPerson: 'Licensing lead',
        updates: [['2018-02-01', 'ON_TRACK', { narrative: 'Going well.' }]],
      },
    ]);
    const given = input(table(['1', 'Action 1', '', '30/06/2018', 'Slower.', 'Amber']), {
      asOf: '2018-03-01',
      legend: [confirmed('Amber', 'AT_RISK')],
    });
    const seen = await look(given);
    expect(seen).toMatchObject({ newActions: 0, changedActions: 1, newUpdates: 1, toDecide: [] });
    expect(seen.rows[0]).toMatchObject({ match: 'EXACT', changes: [{ field: 'due', before: '2018-01-31', after: '2018-06-30' }] });
    const { plan } = await accept(given, seen.digest);
    expect(plan.actions[0]).toMatchObject({
      due: '2018-06-30',
      leadPerson: 'Licensing lead',
      rating: { rating: 'AT_RISK', lastUpdate: '2018-03-01' },
    });
    expect(await look(given)).toMatchObject({ changedActions: 0, newUpdates: 0, unchangedRows: 1 });
  });

  it('writes nothing with the digest of another preview, or when the plan has changed since', async () => {
    const { input, made } = await aTarget([{ reference: '1' }]);
    const given = input(table(['1', 'Action 1', 'Head of quality', '', 'Begun.', 'Green']), { legend: [confirmed('Green', 'ON_TRACK')] });
    const { digest } = await look(given);
    expect((await accept(given, 'of another preview')).userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'digest' });
    const { em } = api;
    const action = await em.findOneOrFail(Action, { id: made[0]?.id ?? '' }, everything);
    action.finding = 'Something was heard.';
    await em.flush();
    expect((await accept(given, digest)).userErrors[0].message).toBe(
      'The plan has changed since you checked this table. Check the preview again, then import.',
    );
    expect(await api.em.count(ActionUpdate, { action: action.id }, everything)).toBe(0);
  });

  it('shows what the rules refuse before anything is accepted, each with a way out', async () => {
    const { input } = await aTarget([{ reference: '1', updates: [['2018-03-10', 'ON_TRACK']] }]);
    const text = table(['1', 'Action 1', '', '', 'Fine.', 'Green'], ['2', 'Second', '', '', '', 'Amber']);
    const legend = [confirmed('Green', 'ON_TRACK'), confirmed('Amber', 'AT_RISK')];
    const given = input(text, { asOf: '2018-03-01', legend });
    const seen = await look(given);
    expect(seen.toDecide).toEqual([
      '‘Action 1’ has an update of 10 March 2018 already. Date this one 10 March 2018 or later.',
      'Say why ‘Second’ is ‘At risk’.',
    ]);
    expect(seen.rows[1].refusals).toEqual(['Say why ‘Second’ is ‘At risk’.']);
    expect((await accept(given, seen.digest)).userErrors.map((error: any) => error.code)).toEqual(['INVALID', 'INVALID']);
    const decided = {
      ...given,
      rows: [
        { line: seen.rows[0].line, action: 'Action 1', withoutUpdate: true },
        { line: seen.rows[1].line, action: 'Second', narrative: 'No trainer.' },
      ],
    };
    expect(await accept(decided)).toMatchObject({ newActions: 1, newUpdates: 1, unchangedRows: 1, userErrors: [] });
    // The words that the person added are not in the table, which takes nothing back.
    expect(await look({ ...decided, rows: decided.rows.slice(0, 1) })).toMatchObject({ newUpdates: 0, unchangedRows: 2, toDecide: [] });
    const late = await look(input(text, { legend, asOf: '2018-03-21' }));
    expect(late.toDecide[0]).toBe('21 March 2018 is still to come. Say on which day the progress was reported: today or earlier.');
  });

  it('asks where a reference says one action and the title another, and takes what a person chooses', async () => {
    const { input } = await aTarget([{ reference: '1' }, { reference: '2' }]);
    const given = input(table(['1', 'Publish the threshold document', '', '', '', '']));
    const seen = await look(given);
    expect(seen.rows[0]).toMatchObject({ match: 'NONE', candidates: [{ score: 60, action: { reference: '1' } }] });
    expect(seen.toDecide[0]).toContain('Say which action ‘Publish the threshold document’ on line');
    const decide = async (decision: object) =>
      look({ ...given, rows: [{ line: seen.rows[0].line, action: 'Publish the threshold document', ...decision }] });
    const fresh = (await decide({ decision: 'NEW_ACTION' })).rows[0];
    expect(fresh).toMatchObject({ match: 'NEW', reference: '3', notes: ['Its reference ‘1’ is taken in this plan, so it becomes 3.'] });
    expect(await decide({ decision: 'IGNORE' })).toMatchObject({ toDecide: [], newActions: 0, unchangedRows: 0 });
    expect((await decide({ decision: 'USE_ACTION', actionId: 'nothing' })).rows[0].match).toBe('NONE');
    const { actions } = (await api.ask(asha, 'query ($id: ID!) { plan(id: $id) { actions { id } } }', { id: given.planId })).plan;
    const used = await decide({ decision: 'USE_ACTION', actionId: actions[1].id });
    expect(used.rows[0]).toMatchObject({
      match: 'CHOSEN',
      existing: { reference: '2' },
      changes: [{ field: 'title', before: 'Action 2' }],
    });
  });

  it('makes an agency the lead by name or alias, keeps other words as the person, and lets a person choose', async () => {
    const { em } = api;
    const police = em.create(Agency, {
      name: 'Staffordshire Police',
      shortName: 'Police',
      sector: 'POLICE',
      statutoryClass: 'OTHER',
      aliases: ['The Force'],
      boards: [board.id] as never,
    });
    await em.flush();
    const { input } = await aTarget();
    const text = table(['1', 'One thing', 'The Force', '', '', ''], ['2', 'Another task', 'Chair / DCS', '', '', '']);
    const seen = await look(input(text));
    expect(seen.leads.map(({ text: said, match, agency }: any) => [said, match, agency?.name ?? null])).toEqual([
      ['The Force', 'ALIAS', 'Staffordshire Police'],
      ['Chair / DCS', 'NONE', null],
    ]);
    expect(seen.rows.map((one: any) => [one.leadAgency?.name ?? null, one.leadPerson])).toEqual([
      ['Staffordshire Police', null],
      [null, 'Chair / DCS'],
    ]);
    const chosen = input(text, { leads: [{ text: 'Chair / DCS', agencyId: police.id }, { text: 'The Force' }] });
    expect((await look(chosen)).rows.map((one: any) => [one.leadAgency?.name ?? null, one.leadPerson])).toEqual([
      [null, 'The Force'],
      ['Staffordshire Police', 'Chair / DCS'],
    ]);
    const foreign = await look(input(text, { leads: [{ text: 'Chair / DCS', agencyId: 'nothing' }] }));
    expect(foreign.toDecide).toEqual([
      'The agency chosen for ‘Chair / DCS’ is not on a board that owns this plan. Choose another, or none.',
    ]);
    expect(await accept(chosen)).toMatchObject({ newActions: 2, userErrors: [] });
    expect(await look(chosen)).toMatchObject({ changedActions: 0, unchangedRows: 2 });
  });

  it('keeps an action that is too long for a title whole, and finds it again', async () => {
    const { input } = await aTarget();
    const long = `Make sure that every partner ${'and every school '.repeat(15)}knows the procedure`;
    const given = input(table(['1', long, '', '', '', '']));
    const seen = await look(given);
    expect(seen.rows[0].title.length).toBeLessThanOrEqual(200);
    expect(seen.rows[0].measure).toContain(long);
    await accept(given, seen.digest);
    expect(await look(given)).toMatchObject({ newActions: 0, changedActions: 0, unchangedRows: 1, toDecide: [] });
  });

  it('is for administrators of a board that owns the plan', async () => {
    const { input } = await aTarget();
    const stranger = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    const code = async (role: RequestViewer, given: object) => (await api.send(role, preview, { input: given })).errors[0]?.code;
    expect(await code(await someone(api, 'CHAIR', board), input(''))).toBe('FORBIDDEN');
    expect(await code(stranger, input(''))).toBe('NOT_FOUND');
    const other = await aTarget();
    expect(await code(asha, { ...input(''), phaseId: other.phase.id })).toBe('NOT_FOUND');
    expect((await look(input('Nothing to see here.'))).toDecide[0]).toContain('There is no action plan in what you pasted.');
  });
});
