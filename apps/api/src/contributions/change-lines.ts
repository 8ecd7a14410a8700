import type { SqlEntityManager } from '@mikro-orm/sql';
import { mostPence, type Violation } from '@quorate/domain';
import { checkText } from '../platform/text-rules.ts';
import { type Budget, BudgetLine } from './budget.entity.ts';
import type { BudgetLineInput } from './budgets.types.ts';
import { LedgerEntry } from './ledger.entity.ts';

const mostLines = 50;

/** Makes the lines of a budget what they are to be. A line that money stands on is not removed. Nothing is changed where a rule is broken. */
export async function changeLines(em: SqlEntityManager, budget: Budget, wanted: readonly BudgetLineInput[]): Promise<Violation[]> {
  const stored = await em.find(BudgetLine, { budget }, { orderBy: { position: 'asc' } });
  const removed = stored.filter((line) => !wanted.some(({ id }) => id === line.id));
  const violations = [...checkLines(wanted, stored), ...(await checkUnused(em, removed))];
  if (violations.length > 0) return violations;
  for (const line of removed) em.remove(line);
  // No two lines ever have one name, also while two of them change names or a new one takes an old name.
  const renamed = stored.filter((line) => wanted.some(({ id, name }) => id === line.id && name.trim() !== line.name));
  for (const line of renamed) line.name = line.id;
  await em.flush();
  for (const [index, { id, name, budgeted = null }] of wanted.entries()) {
    const values = { name: name.trim(), budgeted, position: index + 1 };
    const line = stored.find((one) => one.id === id);
    if (line) Object.assign(line, values);
    else em.create(BudgetLine, { budget, ...values });
  }
  return [];
}

function checkLines(wanted: readonly BudgetLineInput[], stored: readonly BudgetLine[]): Violation[] {
  if (wanted.length > mostLines)
    return [{ code: 'TOO_LARGE', field: 'lines', message: `A budget has ${mostLines} lines at most. Put some together.` }];
  return wanted.flatMap(({ id, name, budgeted }, index) => [
    ...checkText(name, 'a name for the budget line', `lines.${index}.name`, 200),
    ...(wanted.findIndex((other) => other.name.trim().toLowerCase() === name.trim().toLowerCase()) < index
      ? [
          {
            code: 'INVALID' as const,
            field: `lines.${index}.name`,
            message: `There are two budget lines called ‘${name.trim()}’. Give each its own name.`,
          },
        ]
      : []),
    ...((budgeted ?? 0) < 0 || (budgeted ?? 0) > mostPence
      ? [
          {
            code: 'INVALID' as const,
            field: `lines.${index}.budgeted`,
            message: `Enter an amount from £0 to £10,000,000 for ‘${name.trim()}’.`,
          },
        ]
      : []),
    ...(id && !stored.some((line) => line.id === id)
      ? [
          {
            code: 'NOT_FOUND' as const,
            field: `lines.${index}.id`,
            message: `‘${name.trim()}’ is no longer in this budget. Open the budget again.`,
          },
        ]
      : []),
  ]);
}

async function checkUnused(em: SqlEntityManager, lines: readonly BudgetLine[]): Promise<Violation[]> {
  const used = await em.find(LedgerEntry, { line: { $in: lines.map(({ id }) => id) } });
  return lines
    .filter((line) => used.some((entry) => entry.line?.id === line.id))
    .map(({ name }) => ({
      code: 'LOCKED' as const,
      field: 'lines',
      message: `Money is recorded on ‘${name}’, so it stays in the budget. Rename it instead.`,
    }));
}
