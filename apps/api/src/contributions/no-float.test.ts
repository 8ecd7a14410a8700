import { type GraphQLNamedType, type GraphQLSchema, type GraphQLType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createSchema } from '../api.ts';
import { rowsOf } from '../platform/statement.ts';
import { anApi } from '../testing.ts';

const tables = [
  'budgets',
  'budget_lines',
  'ledger_entries',
  'in_kind_contributions',
  'joint_costs',
  'joint_cost_parts',
  'funding_scenarios',
];
/** Where an answer about money begins. */
const roots = [
  'ContributionStatement',
  'PartnerLine',
  'Scenario',
  'ContributionTablePreview',
  ...['RecordEntriesInput', 'AgreeAmountsInput', 'OpenBudgetInput', 'RecordInKindInput', 'RecordJointCostInput', 'SaveScenarioInput'],
];
/** What stands beside the money and has figures of its own. */
const beside = ['Board', 'Agency', 'Group', 'Seat'];

/** All that can be reached from these types, as "Type.field: Type". */
function fieldsFrom(schema: GraphQLSchema, names: readonly string[]): string[] {
  const seen = new Map<string, string[]>();
  const visit = (type: GraphQLNamedType | undefined): void => {
    if (!type || seen.has(type.name) || beside.includes(type.name)) return;
    if (!isObjectType(type) && !isInputObjectType(type)) return;
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => ({ name, of: getNamedType(of as GraphQLType) }));
    seen.set(
      type.name,
      fields.map(({ name, of }) => `${type.name}.${name}: ${of.name}`),
    );
    for (const { of } of fields) visit(of);
  };
  for (const name of names) visit(schema.getType(name));
  return [...seen.values()].flat();
}

const api = anApi();

it('no field about money is a float', () => {
  const schema = createSchema();
  for (const root of roots) expect(schema.getType(root), root).toBeDefined();
  const fields = fieldsFrom(schema, roots);
  expect(fields).toContain('ContributionTotals.received: Pence');
  expect(fields.filter((field) => field.endsWith(': Float'))).toEqual([]);
});

it('no column about money is a float', async () => {
  const columns =
    process.env.ENGINE === 'postgresql'
      ? sql<{ table: string; name: string; type: string }>`
          select table_name as "table", column_name as "name", data_type as "type" from information_schema.columns
          where table_name in (${sql.join(tables)})`
      : sql<{ table: string; name: string; type: string }>`
          select m.name as "table", c.name as "name", c.type as "type" from sqlite_master m, pragma_table_info(m.name) c
          where m.type = 'table' and m.name in (${sql.join(tables)})`;
  const found = await rowsOf(api.em, columns);
  expect(new Set(found.map(({ table }) => table))).toEqual(new Set(tables));
  expect(found.find(({ table, name }) => table === 'ledger_entries' && name === 'pence')?.type).toMatch(/^(?:integer|bigint)$/i);
  expect(found.filter(({ type }) => /real|float|double|numeric|decimal/i.test(type))).toEqual([]);
});
