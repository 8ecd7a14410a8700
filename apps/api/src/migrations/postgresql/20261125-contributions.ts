import { Migration } from '@mikro-orm/migrations';

/** Contributions: budgets, the ledger, what is given in kind, joint costs, questions about a line and what-ifs. */
export class Contributions extends Migration {
  override up(): void {
    this.addSql(
      `create table "budgets" ("id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "state" text not null default 'DRAFT', "opening_reserve" int not null default 0, "invoice_by" date not null, "agreed_on" date null, "closed_on" date null, "is_invented" boolean not null default false, "changed_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "budgets" add constraint "budgets_board_id_year_unique" unique ("board_id", "year")`);
    this.addSql(
      `create table "budget_lines" ("id" varchar(36) not null, "budget_id" varchar(36) not null, "name" varchar(200) not null, "budgeted" int null, "position" int not null, primary key ("id"))`,
    );
    this.addSql(`alter table "budget_lines" add constraint "budget_lines_budget_id_name_unique" unique ("budget_id", "name")`);
    this.addSql(
      `create table "in_kind_contributions" ("id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "agency_id" varchar(36) not null, "what" varchar(200) not null, "quantity" int not null, "unit" varchar(40) not null, "rate" int null, "stated" int null, "basis" varchar(300) null, "reason" text null, "is_invented" boolean not null default false, "recorded_by" varchar(200) not null, "recorded_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "in_kind_contributions_agency_id_index" on "in_kind_contributions" ("agency_id")`);
    this.addSql(`create index "in_kind_contributions_board_id_year_index" on "in_kind_contributions" ("board_id", "year")`);
    this.addSql(
      `create table "joint_costs" ("id" varchar(36) not null, "name" varchar(200) not null, "pence" int not null, "cost_date" date not null, "basis" text not null, "reason" text null, "is_invented" boolean not null default false, "recorded_by" varchar(200) not null, "recorded_at" varchar(30) not null, "batch" varchar(36) not null, primary key ("id"))`,
    );
    this.addSql(`alter table "joint_costs" add constraint "joint_costs_batch_unique" unique ("batch")`);
    this.addSql(
      `create table "joint_cost_parts" ("id" varchar(36) not null, "cost_id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "weight" int not null, "pence" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "joint_cost_parts_cost_id_index" on "joint_cost_parts" ("cost_id")`);
    this.addSql(`create index "joint_cost_parts_board_id_year_index" on "joint_cost_parts" ("board_id", "year")`);
    this.addSql(
      `create table "ledger_entries" ("id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "kind" text not null, "agency_id" varchar(36) null, "line_id" varchar(36) null, "pence" int not null, "entry_date" date not null, "due_on" date null, "reference" varchar(100) null, "note" text null, "reason" text null, "corrects_id" varchar(36) null, "is_invented" boolean not null default false, "recorded_by" varchar(200) not null, "recorded_at" varchar(30) not null, "batch" varchar(36) not null, "place" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "ledger_entries_agency_id_index" on "ledger_entries" ("agency_id")`);
    this.addSql(`create index "ledger_entries_line_id_index" on "ledger_entries" ("line_id")`);
    this.addSql(`create index "ledger_entries_corrects_id_index" on "ledger_entries" ("corrects_id")`);
    this.addSql(`create index "ledger_entries_board_id_year_index" on "ledger_entries" ("board_id", "year")`);
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_board_id_batch_place_unique" unique ("board_id", "batch", "place")`,
    );
    this.addSql(
      `create table "line_questions" ("id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "agency_id" varchar(36) not null, "question" text not null, "asked_by" varchar(200) not null, "asked_at" varchar(30) not null, "answer" text null, "answered_by" varchar(200) null, "answered_at" varchar(30) null, "is_invented" boolean not null default false, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "line_questions_agency_id_index" on "line_questions" ("agency_id")`);
    this.addSql(`create index "line_questions_board_id_year_index" on "line_questions" ("board_id", "year")`);
    this.addSql(
      `create table "funding_scenarios" ("id" varchar(36) not null, "board_id" varchar(36) not null, "year" int not null, "name" varchar(100) not null, "basis" text not null, "weights" jsonb not null, "saved_by" varchar(200) not null, "saved_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "funding_scenarios" add constraint "funding_scenarios_board_id_year_name_unique" unique ("board_id", "year", "name")`,
    );
    this.addSql(
      `alter table "boards" add "financial_year_starts_in_month" int not null default 4, add "contribution_policy" text not null default 'TOTALS', add "children" int null`,
    );
    this.addSql(
      `alter table "boards" add constraint "boards_contribution_policy_check" check ("contribution_policy" in ('OWN', 'TOTALS', 'ALL'))`,
    );
    this.addSql(`alter table "budgets" add constraint "budgets_board_id_foreign" foreign key ("board_id") references "boards" ("id")`);
    this.addSql(`alter table "budgets" add constraint "budgets_state_check" check ("state" in ('DRAFT', 'AGREED', 'CLOSED'))`);
    this.addSql(
      `alter table "budget_lines" add constraint "budget_lines_budget_id_foreign" foreign key ("budget_id") references "budgets" ("id")`,
    );
    this.addSql(
      `alter table "in_kind_contributions" add constraint "in_kind_contributions_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "in_kind_contributions" add constraint "in_kind_contributions_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id")`,
    );
    this.addSql(`alter table "joint_costs" add constraint "joint_costs_basis_check" check ("basis" in ('CHILDREN', 'EQUAL', 'CUSTOM'))`);
    this.addSql(
      `alter table "joint_cost_parts" add constraint "joint_cost_parts_cost_id_foreign" foreign key ("cost_id") references "joint_costs" ("id")`,
    );
    this.addSql(
      `alter table "joint_cost_parts" add constraint "joint_cost_parts_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_line_id_foreign" foreign key ("line_id") references "budget_lines" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_corrects_id_foreign" foreign key ("corrects_id") references "ledger_entries" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ledger_entries" add constraint "ledger_entries_kind_check" check ("kind" in ('AGREED', 'INVOICED', 'CREDITED', 'RECEIVED', 'CONFIRMED', 'SPENT'))`,
    );
    this.addSql(
      `alter table "line_questions" add constraint "line_questions_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "line_questions" add constraint "line_questions_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id")`,
    );
    this.addSql(
      `alter table "funding_scenarios" add constraint "funding_scenarios_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "funding_scenarios" add constraint "funding_scenarios_basis_check" check ("basis" in ('HISTORIC', 'EQUAL', 'POPULATION', 'CUSTOM'))`,
    );
  }
}
