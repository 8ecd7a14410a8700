import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, addMonths, jointCostParts, type Pence, reportingYear, reportingYearOf, splitByWeights } from '@quorate/domain';
import { Budget, BudgetLine } from '../contributions/budget.entity.ts';
import { InKind } from '../contributions/in-kind.entity.ts';
import { JointCost, JointCostPart } from '../contributions/joint-cost.entity.ts';
import { LedgerEntry } from '../contributions/ledger.entity.ts';
import { LineQuestion } from '../contributions/line-question.entity.ts';
import type { AgencyKey } from './agencies.ts';
import {
  budgetLines,
  contributors,
  inKind,
  jointCost,
  notInvoiced,
  openingReserve,
  owing,
  payingInParts,
  question,
} from './contributions.ts';
import type { Register } from './load-register.ts';

export interface MoneyStage {
  register: Register;
  /** An instant, ISO 8601 in UTC. */
  now: string;
  by: string;
}

/** Five years up to the published one, closed, and five up to the one that runs. All of it is made up. */
export function loadContributionsSample(em: SqlEntityManager, stage: MoneyStage): void {
  const running = reportingYearOf(stage.now.slice(0, 10));
  for (const last of [2017, running]) {
    let reserve = openingReserve;
    for (const [index, year] of [4, 3, 2, 1, 0].map((before) => last - before).entries()) {
      reserve = new SampleYear(em, stage, { year, index, opening: reserve, isRunning: year === running }).load();
    }
  }
}

interface YearFacts {
  year: number;
  /** Its place among the five, from 0. */
  index: number;
  opening: Pence;
  isRunning: boolean;
}

/** One year of the sample's money. */
class SampleYear {
  readonly #em: SqlEntityManager;
  readonly #stage: MoneyStage;
  readonly #facts: YearFacts;
  readonly #from: string;
  #place = 0;

  constructor(em: SqlEntityManager, stage: MoneyStage, facts: YearFacts) {
    this.#em = em;
    this.#stage = stage;
    this.#facts = facts;
    this.#from = reportingYear(facts.year).from;
  }

  /** Gives the closing reserve. */
  load(): Pence {
    const { year, index, opening, isRunning } = this.#facts;
    const lines = this.#budget(opening);
    const total = contributors.reduce((sum, { agreed }) => sum + (agreed[index] ?? 0), 0);
    const income = contributors.reduce((sum, { agency, agreed }) => sum + this.#partner(agency, agreed[index] ?? 0), 0);
    const spent = isRunning ? this.#spend(lines, total, 60) : this.#spend(lines, total, 100);
    const joint = isRunning || year === 2017 ? this.#jointCost() : 0;
    this.#inKind();
    if (isRunning) this.#question();
    return opening + income - spent - joint;
  }

  get #board() {
    return this.#stage.register.boards.staffordshire;
  }

  #budget(opening: Pence, board = this.#board): BudgetLine[] {
    const { year, index, isRunning } = this.#facts;
    const total = contributors.reduce((sum, { agreed }) => sum + (agreed[index] ?? 0), 0);
    const budget = this.#em.create(Budget, {
      board,
      year,
      state: isRunning ? 'AGREED' : 'CLOSED',
      openingReserve: opening,
      invoiceBy: addDays(addMonths(this.#from, 3), -1),
      agreedOn: this.#from,
      closedOn: isRunning ? null : addMonths(this.#from, 14),
      isInvented: true,
      changedAt: this.#stage.now,
    });
    if (board !== this.#board) return [];
    const parts = splitByWeights(
      total,
      budgetLines.map(({ hundredths }) => hundredths),
    );
    return budgetLines.map(({ name }, place) =>
      this.#em.create(BudgetLine, { budget, name, budgeted: parts[place] ?? 0, position: place + 1 }),
    );
  }

  /** Gives what was received. */
  #partner(agency: AgencyKey, agreed: Pence): Pence {
    const { isRunning } = this.#facts;
    const on = (months: number, days = 0) => this.#notLater(addDays(addMonths(this.#from, months), days));
    this.#entry('AGREED', agency, agreed, this.#from);
    if (agency === 'police') this.#entry('CONFIRMED', agency, agreed, on(0, 12));
    if (isRunning && agency === notInvoiced) return 0;
    this.#entry('INVOICED', agency, agreed, on(1), addMonths(this.#from, 3));
    if (isRunning && owing.includes(agency)) return 0;
    const parts = agency === payingInParts ? splitByWeights(agreed, [1, 1]) : [agreed];
    const paid = isRunning ? parts.slice(0, 1) : parts;
    for (const [index, pence] of paid.entries()) this.#entry('RECEIVED', agency, pence, on(2 + index * 4, 9));
    return paid.reduce((sum, pence) => sum + pence, 0);
  }

  #spend(lines: readonly BudgetLine[], total: Pence, percent: number): Pence {
    const spent = Math.floor((total * percent) / 100);
    const parts = splitByWeights(
      spent,
      budgetLines.map(({ hundredths }) => hundredths),
    );
    for (const [index, pence] of parts.entries())
      this.#entry('SPENT', null, pence, this.#notLater(addMonths(this.#from, 6 + index)), null, lines[index]);
    return spent;
  }

  #entry(
    kind: LedgerEntry['kind'],
    agency: AgencyKey | null,
    pence: Pence,
    date: string,
    dueOn: string | null = null,
    line: BudgetLine | null = null,
  ): void {
    const { register, now: at, by } = this.#stage;
    const { year } = this.#facts;
    this.#place += 1;
    this.#em.create(LedgerEntry, {
      board: this.#board,
      year,
      kind,
      agency: agency && register.agencies[agency],
      line,
      pence,
      date,
      dueOn,
      isInvented: true,
      by,
      at,
      batch: `sample-${year}`,
      place: this.#place,
    });
  }

  /** Gives this board's part. */
  #jointCost(): Pence {
    const { register, now: at, by } = this.#stage;
    const { year } = this.#facts;
    const sharing = [register.boards.staffordshire, register.boards.stoke];
    this.#budget(0, register.boards.stoke);
    const parts = jointCostParts(
      jointCost.pence,
      'CHILDREN',
      sharing.map((board) => ({ boardId: board.id, children: board.children })),
    );
    const date = this.#notLater(addMonths(this.#from, 4));
    const cost = this.#em.create(JointCost, {
      ...jointCost,
      date,
      basis: 'CHILDREN',
      isInvented: true,
      by,
      at,
      batch: `sample-joint-${year}`,
    });
    for (const [index, board] of sharing.entries()) {
      this.#em.create(JointCostPart, { cost, board, year, weight: board.children ?? 0, pence: parts[index] ?? 0 });
    }
    return parts[0] ?? 0;
  }

  #inKind(): void {
    const { register, now: at, by } = this.#stage;
    for (const { agency, ...given } of inKind) {
      this.#em.create(InKind, {
        ...given,
        board: this.#board,
        year: this.#facts.year,
        agency: register.agencies[agency],
        isInvented: true,
        by,
        at,
      });
    }
  }

  #question(): void {
    const { register, now: at, by } = this.#stage;
    this.#em.create(LineQuestion, {
      board: this.#board,
      year: this.#facts.year,
      agency: register.agencies[question.agency],
      question: question.question,
      askedBy: 'Staffordshire Police partner',
      askedAt: `${this.#notLater(addMonths(this.#from, 1))}T09:00:00.000Z`,
      answer: question.answer,
      answeredBy: by,
      answeredAt: at,
      isInvented: true,
    });
  }

  /** Nothing has happened after the day on which the sample is loaded. */
  #notLater(date: string): string {
    const today = this.#stage.now.slice(0, 10);
    return date < today ? date : today;
  }
}
