import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestViewer } from '../platform/viewer.ts';
import { anApi, someone } from '../testing.ts';
import { confirm, errors, LedgerUnderTest, lineOf, record } from '../testing-ledger.ts';

describe('Contributions', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, agreedBudget, aPartner, entry, recorded, seenBy, send } = ledger;

  describe('of a partner', () => {
    let police: RequestViewer;
    beforeAll(async () => {
      await agreedBudget();
      police = await aPartner('Police');
    });

    it('show the own line always, and totals only where they give nobody away', async () => {
      const shown = (await seenBy(police)).years[0];
      expect(shown.partners.map((partner: any) => [partner.agency.name, partner.isOwn])).toEqual([['Police', true]]);
      expect(shown).toMatchObject({ hiddenPartners: 3, totals: { agreed: 32_500_000 } });
    });

    it('hide a total, a share and the reserve as soon as fewer than three hidden amounts stand in it', async () => {
      await recorded([entry('RECEIVED', 'Council', 100), entry('RECEIVED', 'Health', 200)]);
      const shown = (await seenBy(police)).years[0];
      expect(shown.totals).toMatchObject({ agreed: 32_500_000, received: null });
      expect(shown.reserve).toBeNull();
      expect((await seenBy(ledger.asha)).years[0].totals.received).toBe(300);
    });

    it.each([
      ['OWN', 1, null],
      ['TOTALS', 1, 32_500_000],
      ['ALL', 4, 32_500_000],
    ])('follow the policy %s: %i lines, and a total of %s', async (policy, lines, agreed) => {
      const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { board { contributionPolicy } ${errors} } }`;
      await ledger.api.ask(ledger.asha, set, {
        input: { boardId: ledger.board.id, policy, children: 168_900, financialYearStartsInMonth: 4 },
      });
      const shown = (await seenBy(police)).years[0];
      expect(shown.partners).toHaveLength(lines);
      expect(shown.totals.agreed).toBe(agreed);
      const chair = await someone(ledger.api, 'CHAIR', ledger.board);
      expect((await seenBy(chair)).years[0].partners).toHaveLength(4);
    });

    it('are confirmed by the partner itself at the amount it saw, and open again when the amount changes', async () => {
      const input = { agencyId: agencies.Police, agreed: 4_200_000 };
      expect((await send(confirm, { ...input, agreed: 1 }, police)).userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'agreed' });
      expect(lineOf((await send(confirm, input, police)).year, 'Police').pledge).toBe('CONFIRMED');
      await recorded([entry('AGREED', 'Police', 100, { reason: 'Uplift' })]);
      expect(lineOf((await seenBy(police)).years[0], 'Police').pledge).toBe('CHANGED');
      expect((await send(confirm, { ...input, agencyId: agencies.Council }, police)).userErrors[0].code).toBe('FORBIDDEN');
      const viewer = await someone(ledger.api, 'VIEWER', ledger.board);
      expect((await send(confirm, input, viewer)).userErrors[0].code).toBe('FORBIDDEN');
    });

    it('are asked about by the partner and answered by the board, and nobody else reads it', async () => {
      const ask = `mutation ($input: QuestionLineInput!) { questionLine(input: $input) { question { id version question } ${errors} } }`;
      const answer = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { question { answer answeredBy } ${errors} } }`;
      const input = { boardId: ledger.board.id, year: 2017, agencyId: agencies.Police, question: 'Is the uplift for one year?' };
      const { question } = (await ledger.api.ask(police, ask, { input })).questionLine;
      const council = await aPartner('Council');
      expect((await ledger.api.ask(council, ask, { input })).questionLine.userErrors[0].code).toBe('FORBIDDEN');
      const nobody = { input: { ...input, agencyId: 'nothing' } };
      expect((await ledger.api.ask(ledger.asha, ask, nobody)).questionLine.userErrors[0].code).toBe('NOT_FOUND');
      const reply = { id: question.id, expectedVersion: question.version, answer: 'Yes.' };
      expect((await ledger.api.ask(police, answer, { input: reply })).answerQuestion.userErrors[0].code).toBe('FORBIDDEN');
      expect((await ledger.api.ask(ledger.asha, answer, { input: reply })).answerQuestion.question).toEqual({
        answer: 'Yes.',
        answeredBy: ledger.asha.name,
      });
      expect(lineOf((await seenBy(police)).years[0], 'Police').questions).toEqual([
        { question: 'Is the uplift for one year?', answer: 'Yes.' },
      ]);
      const shown = lineOf((await seenBy(council)).years[0], 'Police');
      expect(shown.questions).toEqual([]);
    });

    it('may not change the ledger', async () => {
      const { userErrors } = await send(record, { batchId: randomUUID(), entries: [entry('RECEIVED', 'Police', 5)] }, police);
      expect(userErrors[0].code).toBe('FORBIDDEN');
    });
  });
});
