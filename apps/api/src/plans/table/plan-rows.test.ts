import { describe, expect, it } from 'vitest';
import { Agency } from '../../membership/agency.entity.ts';
import { planTable, somebodyPasting } from '../../testing-plan-tables.ts';

const confirmed = (symbol: string, rating: string) => ({ symbol, rating });

describe('The rows of a pasted action plan', () => {
  const pasting = somebodyPasting();
  const { api } = pasting;

  it('asks where a reference says one action and the title another, and takes what a person chooses', async () => {
    const { input } = await pasting.aTarget([{ reference: '1' }, { reference: '2' }]);
    const given = input(planTable(['1', 'Publish the threshold document', '', '', '', '']));
    const seen = await pasting.look(given);
    expect(seen.rows[0]).toMatchObject({ match: 'NONE', candidates: [{ score: 60, action: { reference: '1' } }] });
    expect(seen.toDecide[0]).toContain('Say which action ‘Publish the threshold document’ on line');
    const decide = async (decision: object) =>
      pasting.look({ ...given, rows: [{ line: seen.rows[0].line, action: 'Publish the threshold document', ...decision }] });
    const fresh = (await decide({ decision: 'NEW_ACTION' })).rows[0];
    expect(fresh).toMatchObject({ match: 'NEW', reference: '3', notes: ['Its reference ‘1’ is taken in this plan, so it becomes 3.'] });
    expect(await decide({ decision: 'IGNORE' })).toMatchObject({ toDecide: [], newActions: 0, unchangedRows: 0 });
    expect((await decide({ decision: 'USE_ACTION', actionId: 'nothing' })).rows[0].match).toBe('NONE');
    const { actions } = (
      await api.ask(pasting.administrator, 'query ($id: ID!) { plan(id: $id) { actions { id } } }', { id: given.planId })
    ).plan;
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
      boards: [pasting.board.id] as never,
    });
    await em.flush();
    const { input } = await pasting.aTarget();
    const text = planTable(['1', 'One thing', 'The Force', '', '', ''], ['2', 'Another task', 'Chair / DCS', '', '', '']);
    const seen = await pasting.look(input(text));
    expect(seen.leads.map(({ text: said, match, agency }: any) => [said, match, agency?.name ?? null])).toEqual([
      ['The Force', 'ALIAS', 'Staffordshire Police'],
      ['Chair / DCS', 'NONE', null],
    ]);
    expect(seen.rows.map((one: any) => [one.leadAgency?.name ?? null, one.leadPerson])).toEqual([
      ['Staffordshire Police', null],
      [null, 'Chair / DCS'],
    ]);
    const chosen = input(text, { leads: [{ text: 'Chair / DCS', agencyId: police.id }, { text: 'The Force' }] });
    expect((await pasting.look(chosen)).rows.map((one: any) => [one.leadAgency?.name ?? null, one.leadPerson])).toEqual([
      [null, 'The Force'],
      ['Staffordshire Police', 'Chair / DCS'],
    ]);
    const foreign = await pasting.look(input(text, { leads: [{ text: 'Chair / DCS', agencyId: 'nothing' }] }));
    expect(foreign.toDecide).toEqual([
      'The agency chosen for ‘Chair / DCS’ is not on a board that owns this plan. Choose another, or none.',
    ]);
    expect(await pasting.accept(chosen)).toMatchObject({ newActions: 2, userErrors: [] });
    expect(await pasting.look(chosen)).toMatchObject({ changedActions: 0, unchangedRows: 2 });
  });

  it('loses nothing of a table with every column, and keeps in words what an action has no field for', async () => {
    const { em } = api;
    const agency = { sector: 'OTHER', statutoryClass: 'OTHER', aliases: [] as string[], boards: [pasting.board.id] as never } as const;
    em.create(Agency, { ...agency, name: 'Fire and Rescue', shortName: 'Fire' });
    await em.flush();
    const { input } = await pasting.aTarget();
    const columns =
      'Action ref,Theme,Action,Lead,Supporting agencies,Start date,End date,Success criteria,Progress to date,Evidence,Impact,% complete,RAG,Dependencies,Carried forward from';
    const cells = [
      'N1',
      'Neglect',
      'Adopt a tool',
      'Head of quality',
      'Fire, schools',
      'April 2017',
      '31/03/2018',
      'Tool in use',
      'Piloted.',
      'Pilot report',
      'Staff feel surer',
      '40%',
      'Amber',
      'N2',
      '2016/17 N4',
    ];
    const given = input([columns.split(','), cells].map((line) => line.join('\t')).join('\n'), { legend: [confirmed('Amber', 'AT_RISK')] });
    const seen = await pasting.look(given);
    expect(seen).toMatchObject({ toDecide: [], asOf: '2018-03-20' });
    expect(seen.rows[0]).toMatchObject({
      section: 'Neglect',
      start: '2017-04-01',
      due: '2018-03-31',
      supportingAgencies: [{ name: 'Fire and Rescue' }],
      measure: 'Tool in use\nSection: Neglect\nSupport: schools\nDepends on: N2\nCarried forward from: 2016/17 N4',
      update: { date: '2018-03-20', rating: 'AT_RISK', percentage: 40, narrative: 'Piloted.', isNew: true },
    });
    expect(seen.rows[0].notes).toHaveLength(5);
    expect(await pasting.accept(given, seen.digest)).toMatchObject({ newActions: 1, newUpdates: 1, userErrors: [] });
    const document = 'query ($id: ID!) { plan(id: $id) { actions { percentage evidence impactStatement supportingAgencies { name } } } }';
    expect((await api.ask(pasting.administrator, document, { id: given.planId })).plan.actions).toEqual([
      { percentage: 40, evidence: 'Pilot report', impactStatement: 'Staff feel surer', supportingAgencies: [{ name: 'Fire and Rescue' }] },
    ]);
    expect(await pasting.look(given)).toMatchObject({ toDecide: [], changedActions: 0, newUpdates: 0, unchangedRows: 1 });
  });

  it('says what happens to progress that comes without a rating, and takes a rating that a person gives', async () => {
    const { input } = await pasting.aTarget();
    const given = input(planTable(['1', 'Adopt a tool', '', '', 'Piloted.', 'Soon']), { legend: [{ symbol: 'Soon', rating: null }] });
    const [shown] = (await pasting.look(given)).rows;
    expect(shown).toMatchObject({ update: null, statusRaw: 'Soon' });
    expect(shown.notes).toEqual(['Its progress is not imported, because nothing says how it stands. Give it a rating to keep the words.']);
    const rated = await pasting.look({ ...given, rows: [{ line: shown.line, action: shown.action, rating: 'ON_TRACK' }] });
    expect(rated.rows[0]).toMatchObject({ update: { rating: 'ON_TRACK', narrative: 'Piloted.' }, notes: [] });
  });

  it('asks where two rows are one action or say the same', async () => {
    const { input } = await pasting.aTarget([{ reference: '1' }]);
    const seen = await pasting.look(
      input(
        planTable(
          ['', 'Action 1', '', '', '', ''],
          ['1', 'Action 1', '', '', '', ''],
          ['', 'Adopt a tool', '', '', '', ''],
          ['', 'Adopt a tool', '', '', '', ''],
        ),
      ),
    );
    expect(seen.toDecide).toEqual([
      'Two rows are matched to ‘Action 1’. Choose another action for one of them, or leave it out.',
      'Two rows say ‘Adopt a tool’. Leave one of them out, or give them different names in the table.',
    ]);
  });

  it('keeps an action that is too long for a title whole, and finds it again', async () => {
    const { input } = await pasting.aTarget();
    const long = `Make sure that every partner ${'and every school '.repeat(15)}knows the procedure`;
    const given = input(planTable(['1', long, '', '', '', '']));
    const seen = await pasting.look(given);
    expect(seen.rows[0].title.length).toBeLessThanOrEqual(200);
    expect(seen.rows[0].measure).toContain(long);
    await pasting.accept(given, seen.digest);
    expect(await pasting.look(given)).toMatchObject({ newActions: 0, changedActions: 0, unchangedRows: 1, toDecide: [] });
  });
});
