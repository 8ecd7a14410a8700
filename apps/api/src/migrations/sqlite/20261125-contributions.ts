import { Migration } from '@mikro-orm/migrations';

/** Contributions: budgets, the ledger, what is given in kind, joint costs, questions about a line and what-ifs. */
export class Contributions extends Migration {
  override up(): void {
    this.addSql(
      `create table "budgets" ("id" text not null primary key, "board_id" text not null, "year" integer not null, "state" text check ("state" in ('DRAFT', 'AGREED', 'CLOSED')) not null default 'DRAFT', "opening_reserve" integer not null default 0, "invoice_by" date not null, "agreed_on" date null, "closed_on" date null, "is_invented" integer not null default false, "changed_at" text not null, "version" integer not null default 1, constraint "budgets_board_id_foreign" foreign key ("board_id") references "boards" ("id"))`,
    );
    this.addSql(`create index "budgets_board_id_index" on "budgets" ("board_id")`);
    this.addSql(`create unique index "budgets_board_id_year_unique" on "budgets" ("board_id", "year")`);
    this.addSql(
      `create table "budget_lines" ("id" text not null primary key, "budget_id" text not null, "name" text not null, "budgeted" integer null, "position" integer not null, constraint "budget_lines_budget_id_foreign" foreign key ("budget_id") references "budgets" ("id"))`,
    );
    this.addSql(`create index "budget_lines_budget_id_index" on "budget_lines" ("budget_id")`);
    this.addSql(`create unique index "budget_lines_budget_id_name_unique" on "budget_lines" ("budget_id", "name")`);
    this.addSql(
      `create table "in_kind_contributions" ("id" text not null primary key, "board_id" text not null, "year" integer not null, "agency_id" text not null, "what" text not null, "quantity" integer not null, "unit" text not null, "rate" integer null, "stated" integer null, "basis" text null, "reason" text null, "is_invented" integer not null default false, "recorded_by" text not null, "recorded_at" text not null, "version" integer not null default 1, constraint "in_kind_contributions_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "in_kind_contributions_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id"))`,
    );
    this.addSql(`create index "in_kind_contributions_board_id_index" on "in_kind_contributions" ("board_id")`);
    this.addSql(`create index "in_kind_contributions_agency_id_index" on "in_kind_contributions" ("agency_id")`);
    this.addSql(`create index "in_kind_contributions_board_id_year_index" on "in_kind_contributions" ("board_id", "year")`);
    this.addSql(
      `create table "joint_costs" ("id" text not null primary key, "name" text not null, "pence" integer not null, "cost_date" date not null, "basis" text check ("basis" in ('CHILDREN', 'EQUAL', 'CUSTOM')) not null, "reason" text null, "is_invented" integer not null default false, "recorded_by" text not null, "recorded_at" text not null, "batch" text not null)`,
    );
    this.addSql(`create unique index "joint_costs_batch_unique" on "joint_costs" ("batch")`);
    this.addSql(
      `create table "joint_cost_parts" ("id" text not null primary key, "cost_id" text not null, "board_id" text not null, "year" integer not null, "weight" integer not null, "pence" integer not null, constraint "joint_cost_parts_cost_id_foreign" foreign key ("cost_id") references "joint_costs" ("id"), constraint "joint_cost_parts_board_id_foreign" foreign key ("board_id") references "boards" ("id"))`,
    );
    this.addSql(`create index "joint_cost_parts_cost_id_index" on "joint_cost_parts" ("cost_id")`);
    this.addSql(`create index "joint_cost_parts_board_id_index" on "joint_cost_parts" ("board_id")`);
    this.addSql(`create index "joint_cost_parts_board_id_year_index" on "joint_cost_parts" ("board_id", "year")`);
    this.addSql(
      `create table "ledger_entries" ("id" text not null primary key, "board_id" text not null, "year" integer not null, "kind" text check ("kind" in ('AGREED', 'INVOICED', 'CREDITED', 'RECEIVED', 'CONFIRMED', 'SPENT')) not null, "agency_id" text null, "line_id" text null, "pence" integer not null, "entry_date" date not null, "due_on" date null, "reference" text null, "note" text null, "reason" text null, "corrects_id" text null, "is_invented" integer not null default false, "recorded_by" text not null, "recorded_at" text not null, "batch" text not null, "place" integer not null, constraint "ledger_entries_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "ledger_entries_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null, constraint "ledger_entries_line_id_foreign" foreign key ("line_id") references "budget_lines" ("id") on delete set null, constraint "ledger_entries_corrects_id_foreign" foreign key ("corrects_id") references "ledger_entries" ("id") on delete set null)`,
    );
    this.addSql(`create index "ledger_entries_board_id_index" on "ledger_entries" ("board_id")`);
    this.addSql(`create index "ledger_entries_agency_id_index" on "ledger_entries" ("agency_id")`);
    this.addSql(`create index "ledger_entries_line_id_index" on "ledger_entries" ("line_id")`);
    this.addSql(`create index "ledger_entries_corrects_id_index" on "ledger_entries" ("corrects_id")`);
    this.addSql(`create index "ledger_entries_board_id_year_index" on "ledger_entries" ("board_id", "year")`);
    this.addSql(`create unique index "ledger_entries_board_id_batch_place_unique" on "ledger_entries" ("board_id", "batch", "place")`);
    this.addSql(
      `create table "line_questions" ("id" text not null primary key, "board_id" text not null, "year" integer not null, "agency_id" text not null, "question" text not null, "asked_by" text not null, "asked_at" text not null, "answer" text null, "answered_by" text null, "answered_at" text null, "is_invented" integer not null default false, "version" integer not null default 1, constraint "line_questions_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "line_questions_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id"))`,
    );
    this.addSql(`create index "line_questions_board_id_index" on "line_questions" ("board_id")`);
    this.addSql(`create index "line_questions_agency_id_index" on "line_questions" ("agency_id")`);
    this.addSql(`create index "line_questions_board_id_year_index" on "line_questions" ("board_id", "year")`);
    this.addSql(
      `create table "funding_scenarios" ("id" text not null primary key, "board_id" text not null, "year" integer not null, "name" text not null, "basis" text check ("basis" in ('HISTORIC', 'EQUAL', 'POPULATION', 'CUSTOM')) not null, "weights" json not null, "saved_by" text not null, "saved_at" text not null, "version" integer not null default 1, constraint "funding_scenarios_board_id_foreign" foreign key ("board_id") references "boards" ("id"))`,
    );
    this.addSql(`create index "funding_scenarios_board_id_index" on "funding_scenarios" ("board_id")`);
    this.addSql(`create unique index "funding_scenarios_board_id_year_name_unique" on "funding_scenarios" ("board_id", "year", "name")`);
    this.addSql(`alter table "boards" add column "financial_year_starts_in_month" integer not null default 4`);
    this.addSql(
      `alter table "boards" add column "contribution_policy" text check ("contribution_policy" in ('OWN', 'TOTALS', 'ALL')) not null default 'TOTALS'`,
    );
    this.addSql(`alter table "boards" add column "children" integer null`);
  }
}
