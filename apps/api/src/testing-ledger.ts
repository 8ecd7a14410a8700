import { randomUUID } from 'node:crypto';
import type { Board } from './boards/board.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import type { RequestViewer } from './platform/viewer.ts';
import { type ApiUnderTest, aBoard, someone } from './testing.ts';

const facts = `{ id year state version hiddenPartners spent spentElsewhere isInvented
  partners { agency { name } isOwn agreed invoiced credited received outstanding overpaid toInvoice share agreedBefore change { pence tenths } pledge
    overdue { pence since days } flags { flag sentence } byLine { budgetLine agreed } inKindValue inKind { id what quantity value version } inKindTakenBack { value takenBackReason }
    entries { id kind pence date reason correctsId isCorrected budgetLine } questions { question answer } }
  totals { agreed invoiced credited received outstanding inKindValue }
  budgetLines { id name budgeted spent } jointCosts { name total pence parts { board { name } pence } }
  reserve { opening income spend closing closingBefore } }`;
const year = `year ${facts}`;
export const errors = 'userErrors { code field message }';
const mutate = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${year} ${errors} } }`;
export const open = mutate('openBudget', 'OpenBudgetInput');
export const agree = mutate('agreeBudget', 'BudgetStepInput');
export const close = mutate('closeBudget', 'BudgetStepInput');
export const record = mutate('recordEntries', 'RecordEntriesInput');
export const amounts = mutate('agreeAmounts', 'AgreeAmountsInput');
export const correct = mutate('correctEntry', 'CorrectEntryInput');
export const confirm = mutate('confirmPledge', 'ConfirmPledgeInput');
export const inKind = mutate('recordInKind', 'RecordInKindInput');
export const joint = mutate('recordJointCost', 'RecordJointCostInput');
export const statement = `query ($boardId: ID!, $year: Int!, $years: Int! = 1) { contributions(boardId: $boardId, year: $year, years: $years) { seesEveryLine years ${facts} } }`;

const names = ['Police', 'Council', 'Health', 'Probation', 'Cafcass'];

/** A board with five agencies and its money of 2017/18, written and read through the API. */
export class LedgerUnderTest {
  readonly api: ApiUnderTest;
  readonly agencies: Record<string, string> = {};
  board!: Board;
  asha!: RequestViewer;

  constructor(api: ApiUnderTest) {
    this.api = api;
  }

  withAgencies = async (): Promise<void> => {
    const { em } = this.api;
    this.board = (await aBoard(this.api)).board;
    this.asha = await someone(this.api, 'ADMINISTRATOR', this.board);
    for (const name of names) {
      const statutoryClass = ['Police', 'Council', 'Health'].includes(name) ? 'STATUTORY_PARTNER' : 'RELEVANT_AGENCY';
      const agency = em.create(Agency, { name, shortName: name, sector: 'OTHER', statutoryClass, aliases: [], boards: [this.board.id] });
      this.agencies[name] = agency.id;
    }
    await em.flush();
  };

  /** Four of the five have agreed an amount, and the budget is agreed. */
  agreedBudget = async () => {
    await this.withAgencies();
    await this.send(open, {});
    const { year: opened } = await this.recorded([
      this.entry('AGREED', 'Police', 4_200_000),
      this.entry('AGREED', 'Council', 18_000_000),
      this.entry('AGREED', 'Health', 9_000_000),
      this.entry('AGREED', 'Probation', 1_300_000),
    ]);
    return (await this.send(agree, { expectedVersion: opened.version })).year;
  };

  aPartner = async (name: string): Promise<RequestViewer> => {
    const viewer = await someone(this.api, 'PARTNER', this.board);
    return { ...viewer, roles: viewer.roles.map((role) => ({ ...role, agencyId: this.agencies[name] ?? null })) };
  };

  entry = (kind: string, name: string | null, pence: number, more: object = {}) => ({
    kind,
    agencyId: name && this.agencies[name],
    pence,
    date: '2017-05-01',
    ...more,
  });

  send = async (document: string, input: object, viewer = this.asha) => {
    const answer = await this.api.ask(viewer, document, { input: { boardId: this.board.id, year: 2017, ...input } });
    return Object.values(answer)[0] as any;
  };

  recorded = (entries: object[], more: object = {}) => this.send(record, { batchId: randomUUID(), entries, ...more });

  seenBy = async (viewer: RequestViewer, more: object = {}) =>
    (await this.api.ask(viewer, statement, { boardId: this.board.id, year: 2017, ...more })).contributions;
}

export const lineOf = (shown: any, name: string) => shown.partners.find((partner: any) => partner.agency.name === name);
