import { Migration } from '@mikro-orm/migrations';

/** Progress: priorities with measures, action plans with phases, actions and updates, highlight reports, challenges and risks. */
export class Progress extends Migration {
  override up(): void {
    this.addSql(
      `create table "highlight_reports" ("id" varchar(36) not null, "group_id" varchar(36) not null, "from_date" date not null, "to_date" date not null, "state" text not null, "saved_at" varchar(30) not null, "saved_by" varchar(200) not null, "submitted_at" varchar(30) null, "submitted_by" varchar(200) null, "presented_at" varchar(30) null, "presented_by" varchar(200) null, "is_invented" boolean not null default false, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "highlight_reports" add constraint "highlight_reports_group_id_from_date_unique" unique ("group_id", "from_date")`,
    );
    this.addSql(
      `create table "plans" ("id" varchar(36) not null, "name" varchar(200) not null, "strategy" text null, "update_every_months" int not null default 3, "overrides" jsonb not null, "is_invented" boolean not null default false, "changed_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "plan_ownerships" ("id" varchar(36) not null, "board_id" varchar(36) not null, "plan_id" varchar(36) not null, "group_id" varchar(36) null, primary key ("id"))`,
    );
    this.addSql(`create index "plan_ownerships_plan_id_index" on "plan_ownerships" ("plan_id")`);
    this.addSql(`create index "plan_ownerships_group_id_index" on "plan_ownerships" ("group_id")`);
    this.addSql(`create index "plan_ownerships_board_id_plan_id_index" on "plan_ownerships" ("board_id", "plan_id")`);
    this.addSql(
      `create table "plan_phases" ("id" varchar(36) not null, "plan_id" varchar(36) not null, "name" varchar(100) not null, "from_date" date not null, "to_date" date not null, "position" int not null, "is_invented" boolean not null default false, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "plan_phases_plan_id_index" on "plan_phases" ("plan_id")`);
    this.addSql(
      `create table "actions" ("id" varchar(36) not null, "plan_id" varchar(36) not null, "phase_id" varchar(36) not null, "reference" varchar(30) not null, "title" varchar(200) not null, "lead_agency_id" varchar(36) null, "lead_person" varchar(200) null, "start_date" date null, "due_date" date null, "measure" text null, "carried_from_id" varchar(36) null, "finding_kind" text null, "finding" text null, "is_invented" boolean not null default false, "changed_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "actions_phase_id_index" on "actions" ("phase_id")`);
    this.addSql(`create index "actions_lead_agency_id_index" on "actions" ("lead_agency_id")`);
    this.addSql(`create index "actions_carried_from_id_index" on "actions" ("carried_from_id")`);
    this.addSql(`alter table "actions" add constraint "actions_plan_id_reference_unique" unique ("plan_id", "reference")`);
    this.addSql(
      `create table "action_updates" ("id" varchar(36) not null, "action_id" varchar(36) not null, "update_date" date not null, "rating" text not null, "percentage" int null, "narrative" text not null, "evidence" text null, "impact_statement" text null, "recovery" text null, "is_invented" boolean not null default false, "recorded_by" varchar(200) not null, "recorded_at" varchar(30) not null, "batch" varchar(36) not null, primary key ("id"))`,
    );
    this.addSql(`alter table "action_updates" add constraint "action_updates_action_id_batch_unique" unique ("action_id", "batch")`);
    this.addSql(
      `create table "action_supporting_agencies" ("action_id" varchar(36) not null, "agency_id" varchar(36) not null, primary key ("action_id", "agency_id"))`,
    );
    this.addSql(
      `create table "action_dependencies" ("action_id" varchar(36) not null, "waits_for_id" varchar(36) not null, primary key ("action_id", "waits_for_id"))`,
    );
    this.addSql(
      `create table "priorities" ("id" varchar(36) not null, "board_id" varchar(36) not null, "position" int not null, "name" varchar(200) not null, "description" text not null, "from_year" int not null, "to_year" int null, "lead_group_id" varchar(36) null, "outcomes" jsonb not null, "overrides" jsonb not null, "is_invented" boolean not null default false, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "priorities_lead_group_id_index" on "priorities" ("lead_group_id")`);
    this.addSql(`create index "priorities_board_id_position_index" on "priorities" ("board_id", "position")`);
    this.addSql(
      `create table "plan_priorities" ("plan_id" varchar(36) not null, "priority_id" varchar(36) not null, primary key ("plan_id", "priority_id"))`,
    );
    this.addSql(
      `create table "measures" ("id" varchar(36) not null, "priority_id" varchar(36) not null, "position" int not null, "name" varchar(200) not null, "unit" varchar(40) not null, "definition" text null, "target" double precision null, "direction" text not null, "is_invented" boolean not null default false, "changed_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "measures_priority_id_index" on "measures" ("priority_id")`);
    this.addSql(
      `create table "measure_values" ("id" varchar(36) not null, "measure_id" varchar(36) not null, "value_date" date not null, "value" double precision not null, "note" varchar(500) null, "is_invented" boolean not null default false, primary key ("id"))`,
    );
    this.addSql(
      `alter table "measure_values" add constraint "measure_values_measure_id_value_date_unique" unique ("measure_id", "value_date")`,
    );
    this.addSql(
      `create table "highlight_items" ("id" varchar(36) not null, "report_id" varchar(36) not null, "kind" text not null, "text" text not null, "priority_id" varchar(36) null, "is_for_annual_report" boolean not null default false, "is_invented" boolean not null default false, "position" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "highlight_items_report_id_index" on "highlight_items" ("report_id")`);
    this.addSql(`create index "highlight_items_priority_id_index" on "highlight_items" ("priority_id")`);
    this.addSql(
      `create table "challenges" ("id" varchar(36) not null, "board_id" varchar(36) not null, "raised_on" date not null, "challenger" varchar(200) not null, "challenged" varchar(200) not null, "challenged_agency_id" varchar(36) null, "issue" text not null, "response_due" date not null, "response" text null, "responded_on" date null, "evidence_of_change" text null, "priority_id" varchar(36) null, "action_id" varchar(36) null, "is_invented" boolean not null default false, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "challenges_challenged_agency_id_index" on "challenges" ("challenged_agency_id")`);
    this.addSql(`create index "challenges_priority_id_index" on "challenges" ("priority_id")`);
    this.addSql(`create index "challenges_action_id_index" on "challenges" ("action_id")`);
    this.addSql(`create index "challenges_board_id_raised_on_index" on "challenges" ("board_id", "raised_on")`);
    this.addSql(
      `create table "risks" ("id" varchar(36) not null, "board_id" varchar(36) not null, "title" varchar(200) not null, "description" text null, "controls" text null, "owner" varchar(200) not null, "review_on" date not null, "registered_on" date not null, "closed_on" date null, "closed_reason" text null, "priority_id" varchar(36) null, "action_id" varchar(36) null, "is_invented" boolean not null default false, "scored_at" varchar(30) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "risks_board_id_index" on "risks" ("board_id")`);
    this.addSql(`create index "risks_priority_id_index" on "risks" ("priority_id")`);
    this.addSql(`create index "risks_action_id_index" on "risks" ("action_id")`);
    this.addSql(
      `create table "risk_scores" ("id" varchar(36) not null, "risk_id" varchar(36) not null, "score_date" date not null, "likelihood_before" int not null, "impact_before" int not null, "likelihood_after" int not null, "impact_after" int not null, "note" text null, "scored_by" varchar(200) not null, "scored_at" varchar(30) not null, primary key ("id"))`,
    );
    this.addSql(`create index "risk_scores_risk_id_index" on "risk_scores" ("risk_id")`);
    this.addSql(`alter table "boards" add "rating_words" jsonb null`);
    this.addSql(`alter table "groups" add "reports_every_months" int null, add "report_owner" varchar(200) null`);
    this.addSql(
      `alter table "highlight_reports" add constraint "highlight_reports_group_id_foreign" foreign key ("group_id") references "groups" ("id")`,
    );
    this.addSql(
      `alter table "highlight_reports" add constraint "highlight_reports_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'PRESENTED'))`,
    );
    this.addSql(
      `alter table "plan_ownerships" add constraint "plan_ownerships_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "plan_ownerships" add constraint "plan_ownerships_plan_id_foreign" foreign key ("plan_id") references "plans" ("id")`,
    );
    this.addSql(
      `alter table "plan_ownerships" add constraint "plan_ownerships_group_id_foreign" foreign key ("group_id") references "groups" ("id") on delete set null`,
    );
    this.addSql(`alter table "plan_phases" add constraint "plan_phases_plan_id_foreign" foreign key ("plan_id") references "plans" ("id")`);
    this.addSql(`alter table "actions" add constraint "actions_plan_id_foreign" foreign key ("plan_id") references "plans" ("id")`);
    this.addSql(`alter table "actions" add constraint "actions_phase_id_foreign" foreign key ("phase_id") references "plan_phases" ("id")`);
    this.addSql(
      `alter table "actions" add constraint "actions_lead_agency_id_foreign" foreign key ("lead_agency_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "actions" add constraint "actions_carried_from_id_foreign" foreign key ("carried_from_id") references "actions" ("id") on delete set null`,
    );
    this.addSql(`alter table "actions" add constraint "actions_finding_kind_check" check ("finding_kind" in ('VOICE', 'AUDIT', 'REVIEW'))`);
    this.addSql(
      `alter table "action_updates" add constraint "action_updates_action_id_foreign" foreign key ("action_id") references "actions" ("id")`,
    );
    this.addSql(
      `alter table "action_updates" add constraint "action_updates_rating_check" check ("rating" in ('COMPLETE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED'))`,
    );
    this.addSql(
      `alter table "action_supporting_agencies" add constraint "action_supporting_agencies_action_id_foreign" foreign key ("action_id") references "actions" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "action_supporting_agencies" add constraint "action_supporting_agencies_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "action_dependencies" add constraint "action_dependencies_action_id_foreign" foreign key ("action_id") references "actions" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "action_dependencies" add constraint "action_dependencies_waits_for_id_foreign" foreign key ("waits_for_id") references "actions" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "priorities" add constraint "priorities_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "priorities" add constraint "priorities_lead_group_id_foreign" foreign key ("lead_group_id") references "groups" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "plan_priorities" add constraint "plan_priorities_plan_id_foreign" foreign key ("plan_id") references "plans" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "plan_priorities" add constraint "plan_priorities_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "measures" add constraint "measures_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id")`,
    );
    this.addSql(`alter table "measures" add constraint "measures_direction_check" check ("direction" in ('UP', 'DOWN', 'LEVEL'))`);
    this.addSql(
      `alter table "measure_values" add constraint "measure_values_measure_id_foreign" foreign key ("measure_id") references "measures" ("id")`,
    );
    this.addSql(
      `alter table "highlight_items" add constraint "highlight_items_report_id_foreign" foreign key ("report_id") references "highlight_reports" ("id")`,
    );
    this.addSql(
      `alter table "highlight_items" add constraint "highlight_items_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "highlight_items" add constraint "highlight_items_kind_check" check ("kind" in ('DONE', 'PLANNED', 'SLIPPING', 'RISK', 'CHALLENGE', 'DECISION', 'IMPACT'))`,
    );
    this.addSql(
      `alter table "challenges" add constraint "challenges_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "challenges" add constraint "challenges_challenged_agency_id_foreign" foreign key ("challenged_agency_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "challenges" add constraint "challenges_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "challenges" add constraint "challenges_action_id_foreign" foreign key ("action_id") references "actions" ("id") on delete set null`,
    );
    this.addSql(`alter table "risks" add constraint "risks_board_id_foreign" foreign key ("board_id") references "boards" ("id")`);
    this.addSql(
      `alter table "risks" add constraint "risks_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "risks" add constraint "risks_action_id_foreign" foreign key ("action_id") references "actions" ("id") on delete set null`,
    );
    this.addSql(`alter table "risk_scores" add constraint "risk_scores_risk_id_foreign" foreign key ("risk_id") references "risks" ("id")`);
  }
}
