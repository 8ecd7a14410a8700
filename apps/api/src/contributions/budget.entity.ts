import { defineEntity, p } from '@mikro-orm/core';
import { budgetStates } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

const BudgetSchema = defineEntity({
  name: 'Budget',
  tableName: 'budgets',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  uniques: [{ properties: ['board', 'year'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    /** The financial year by its first calendar year. */
    year: p.integer(),
    state: p.enum(budgetStates).default('DRAFT'),
    /** In pence, as every amount. It may be below zero. */
    openingReserve: p.integer().default(0),
    /** The last day on which an invoice for what was agreed is in time. */
    invoiceBy: p.type('date').$type<string>(),
    agreedOn: p.type('date').$type<string>().nullable(),
    closedOn: p.type('date').$type<string>().nullable(),
    isInvented: p.boolean().default(false),
    /** The instant of the last change. It makes a change of lines alone a change of the budget. */
    changedAt: p.string().length(30),
    version: p.integer().version(),
    lines: () => p.oneToMany(BudgetLine).mappedBy('budget').orderBy({ position: 'asc' }),
  },
});

/** One board's money in one financial year. */
export class Budget extends BudgetSchema.class {}
BudgetSchema.setClass(Budget);

const BudgetLineSchema = defineEntity({
  name: 'BudgetLine',
  tableName: 'budget_lines',
  filters: heldBy((boards) => ({ budget: { board: { $in: boards } } })),
  uniques: [{ properties: ['budget', 'name'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    budget: () => p.manyToOne(Budget).ref(),
    name: p.string().length(200),
    /** What is to be spent on it, in pence; null where nobody set a figure. */
    budgeted: p.integer().nullable(),
    position: p.integer(),
  },
});

/** What part of a budget money is for: staff, training, reviews. */
export class BudgetLine extends BudgetLineSchema.class {}
BudgetLineSchema.setClass(BudgetLine);

guardWrites(Budget, (budget) => [budget.board.id]);
guardWrites(BudgetLine, async (line) => [(await line.budget.loadOrFail({ filters: false })).board.id], { anchors: ['budget'] });
