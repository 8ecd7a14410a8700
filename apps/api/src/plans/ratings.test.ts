import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPlan, aPriority } from '../testing-plans.ts';

const priority = `query ($id: ID!, $year: Int! = 2017, $day: LocalDate! = "2017-12-12") { priority(id: $id) {
  version rating { rating rule because isOverridden reason by on } ratingHistory { rating reason by on }
  progress { complete onTrack atRisk offTrack notStarted noUpdate total } since(day: $day) { before change }
  strip(year: $year) { from to rating } burnUp(year: $year) { month planned done } plans { name rating { rating } } } }`;
const override = `mutation ($input: OverrideRatingInput!) { overridePriorityRating(input: $input) { userErrors { code message field } priority { version rating { rating isOverridden reason by on because } } } }`;
const setWords = `mutation ($input: SetRatingWordsInput!) { setRatingWords(input: $input) { userErrors { code message field } board { ratingWords { rating letter word definition } } } }`;

describe('Ratings', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
  });
  const show = async (id: string, now?: string) => (await api.ask(asha, priority, { id }, now)).priority;
  const neglect = async () => {
    const made = await aPriority(api, board, 'Neglect');
    await aPlan(api, [board], {
      priorities: [made],
      actions: [
        { reference: '1.1', due: '2017-09-30', updates: [['2017-09-01', 'COMPLETE']] },
        {
          reference: '1.2',
          due: '2018-03-31',
          updates: [
            ['2017-12-01', 'ON_TRACK'],
            ['2018-02-20', 'AT_RISK'],
          ],
        },
        {
          reference: '1.3',
          due: '2018-06-30',
          updates: [
            ['2017-12-01', 'ON_TRACK'],
            ['2018-02-20', 'ON_TRACK'],
          ],
        },
      ],
    });
    return made.id;
  };

  it('say why in words, and what changed since the last meeting', async () => {
    const shown = await show(await neglect());
    expect(shown.rating).toMatchObject({ rating: 'AT_RISK', isOverridden: false, reason: null });
    expect(shown.rating.because).toBe('1 of 3 parts is ‘At risk’ or ‘No update’.');
    expect(shown.rating.rule).toContain('‘Off track’ when any part is.');
    expect(shown.since).toEqual({ before: 'ON_TRACK', change: 'WORSE' });
    expect(shown.progress).toEqual({ complete: 1, onTrack: 1, atRisk: 1, offTrack: 0, notStarted: 0, noUpdate: 0, total: 3 });
  });

  it('turn to no update by themselves when the period passes, though nobody saved anything', async () => {
    const id = await neglect();
    const rating = async (now: string) => (await show(id, now)).rating.rating;
    expect(await rating('2018-05-20T10:00:00.000Z')).toBe('AT_RISK');
    // The day in London, not in UTC: half past eleven at night in UTC is the next day there in summer.
    expect(await rating('2018-05-20T22:30:00.000Z')).toBe('AT_RISK');
    expect(await rating('2018-05-20T23:30:00.000Z')).toBe('NO_UPDATE');
    expect((await show(id, '2018-05-21T10:00:00.000Z')).progress).toMatchObject({ complete: 1, noUpdate: 2, total: 3 });
  });

  it('are shown at the end of each quarter, and none for one that has not begun', async () => {
    const id = await neglect();
    const strip = (await show(id)).strip;
    expect(strip.map((period: any) => period.rating)).toEqual(['NO_UPDATE', 'NO_UPDATE', 'ON_TRACK', 'AT_RISK']);
    expect(strip[3]).toEqual({ from: '2018-01-01', to: '2018-03-31', rating: 'AT_RISK' });
    expect((await show(id, '2017-12-20T10:00:00.000Z')).strip[3].rating).toBeNull();
  });

  it('come with the actions done against those planned, by month', async () => {
    const burnUp = (await show(await neglect())).burnUp;
    expect(burnUp).toHaveLength(12);
    expect(burnUp[5]).toEqual({ month: '2017-09', planned: 1, done: 1 });
    expect(burnUp[11]).toEqual({ month: '2018-03', planned: 2, done: 1 });
  });

  it('may be set otherwise with a reason that is kept, and given back to the rule', async () => {
    const id = await neglect();
    const without = (await api.ask(asha, override, { input: { id, expectedVersion: 1, rating: 'ON_TRACK' } })).overridePriorityRating;
    expect(without.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'reason' });
    const early = (await api.ask(asha, override, { input: { id, expectedVersion: 1 } })).overridePriorityRating;
    expect(early.userErrors[0].code).toBe('INVALID');
    const reason = 'The delay is agreed.';
    const input = { id, expectedVersion: 1, rating: 'ON_TRACK', reason };
    const set = (await api.ask(asha, override, { input })).overridePriorityRating;
    expect(set.priority.rating).toMatchObject({ rating: 'ON_TRACK', isOverridden: true, reason, by: asha.name, on: '2018-03-20' });
    expect(set.priority.rating.because).toContain('1 of 3 parts');
    expect((await api.ask(asha, override, { input })).overridePriorityRating.userErrors[0].code).toBe('CONFLICT');
    expect((await show(id, '2018-03-19T10:00:00.000Z')).rating.rating).toBe('AT_RISK');
    const back = (await api.ask(asha, override, { input: { id, expectedVersion: 2 } })).overridePriorityRating;
    expect(back.priority.rating).toMatchObject({ rating: 'AT_RISK', isOverridden: false, by: null });
    expect((await show(id)).ratingHistory).toEqual([
      { rating: null, reason: '', by: asha.name, on: '2018-03-20' },
      { rating: 'ON_TRACK', reason, by: asha.name, on: '2018-03-20' },
    ]);
  });

  it('that a person set do not outlive the updates they came from', async () => {
    const id = await neglect();
    await api.ask(asha, override, { input: { id, expectedVersion: 1, rating: 'ON_TRACK', reason: 'Agreed.' } });
    expect((await show(id, '2018-06-20T10:00:00.000Z')).rating).toMatchObject({ rating: 'NO_UPDATE', isOverridden: false });
  });

  it('that a person set on a plan say who, when and why, there and on the priority it is for', async () => {
    const made = await aPriority(api, board);
    const { plan } = await aPlan(api, [board], {
      priorities: [made],
      actions: [{ reference: '1', updates: [['2018-03-01', 'ON_TRACK']] }],
    });
    const setPlan = `mutation ($input: OverrideRatingInput!) { overridePlanRating(input: $input) { plan { rating { rating isOverridden by on reason } ratingHistory { on by } } } }`;
    const input = { id: plan.id, expectedVersion: 1, rating: 'AT_RISK', reason: 'No trainer.' };
    const shown = (await api.ask(asha, setPlan, { input })).overridePlanRating.plan;
    expect(shown).toEqual({
      rating: { rating: 'AT_RISK', isOverridden: true, by: asha.name, on: '2018-03-20', reason: 'No trainer.' },
      ratingHistory: [{ on: '2018-03-20', by: asha.name }],
    });
    expect((await show(made.id)).rating.because).toBe(`${asha.name} set the plan's rating on 20 March 2018: No trainer.`);
  });

  it('of a priority without a plan are not started', async () => {
    const made = await aPriority(api, board);
    expect((await show(made.id)).rating).toMatchObject({ rating: 'NOT_STARTED', because: 'There are no parts yet.' });
  });

  it('of a priority with several plans take the plans for its parts', async () => {
    const made = await aPriority(api, board);
    for (const [reference, rating] of [
      ['1', 'ON_TRACK'],
      ['2', 'OFF_TRACK'],
    ] as const)
      await aPlan(api, [board], { priorities: [made], actions: [{ reference, updates: [['2018-03-01', rating]] }] });
    const shown = await show(made.id);
    expect(shown.rating).toMatchObject({ rating: 'OFF_TRACK', because: '1 of 2 parts is ‘Off track’.' });
    expect(shown.plans.map((plan: any) => plan.rating.rating)).toEqual(['ON_TRACK', 'OFF_TRACK']);
  });

  it('are called what the board calls them, where no two can be taken for each other', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    const words = (letter: string) => [{ rating: 'AT_RISK', letter, word: 'Amber', definition: 'Slipping, with a plan.' }];
    const send = async (given: object[]) => (await api.ask(who, setWords, { input: { boardId: own.id, words: given } })).setRatingWords;
    expect((await send(words('G'))).userErrors[0]).toMatchObject({ code: 'INVALID', field: 'AT_RISK.letter' });
    const { board: shown } = await send(words('AM'));
    expect(shown.ratingWords).toContainEqual({ rating: 'AT_RISK', letter: 'AM', word: 'Amber', definition: 'Slipping, with a plan.' });
    expect(shown.ratingWords).toHaveLength(6);
    expect((await send([])).board.ratingWords[2]).toMatchObject({ rating: 'AT_RISK', word: 'At risk' });
  });
});
