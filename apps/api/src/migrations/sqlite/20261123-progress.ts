import { Migration } from '@mikro-orm/migrations';

/** Progress: priorities with measures, action plans with phases, actions and updates, highlight reports, challenges and risks. */
export class Progress extends Migration {
  override up(): void {
    this.addSql(
      `create table "highlight_reports" ("id" text not null primary key, "group_id" text not null, "from_date" date not null, "to_date" date not null, "state" text check ("state" in ('DRAFT', 'SUBMITTED', 'PRESENTED')) not null, "saved_at" text not null, "saved_by" text not null, "submitted_at" text null, "submitted_by" text null, "presented_at" text null, "presented_by" text null, "is_invented" integer not null default false, "version" integer not null default 1, constraint "highlight_reports_group_id_foreign" foreign key ("group_id") references "groups" ("id"))`,
    );
    this.addSql(`create index "highlight_reports_group_id_index" on "highlight_reports" ("group_id")`);
    this.addSql(`create unique index "highlight_reports_group_id_from_date_unique" on "highlight_reports" ("group_id", "from_date")`);
    this.addSql(
      `create table "plans" ("id" text not null primary key, "name" text not null, "strategy" text null, "update_every_months" integer not null default 3, "overrides" json not null, "is_invented" integer not null default false, "changed_at" text not null, "version" integer not null default 1)`,
    );
    this.addSql(
      `create table "plan_ownerships" ("id" text not null primary key, "board_id" text not null, "plan_id" text not null, "group_id" text null, constraint "plan_ownerships_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "plan_ownerships_plan_id_foreign" foreign key ("plan_id") references "plans" ("id"), constraint "plan_ownerships_group_id_foreign" foreign key ("group_id") references "groups" ("id") on delete set null)`,
    );
    this.addSql(`create index "plan_ownerships_board_id_index" on "plan_ownerships" ("board_id")`);
    this.addSql(`create index "plan_ownerships_plan_id_index" on "plan_ownerships" ("plan_id")`);
    this.addSql(`create index "plan_ownerships_group_id_index" on "plan_ownerships" ("group_id")`);
    this.addSql(`create index "plan_ownerships_board_id_plan_id_index" on "plan_ownerships" ("board_id", "plan_id")`);
    this.addSql(
      `create table "plan_phases" ("id" text not null primary key, "plan_id" text not null, "name" text not null, "from_date" date not null, "to_date" date not null, "position" integer not null, "is_invented" integer not null default false, "version" integer not null default 1, constraint "plan_phases_plan_id_foreign" foreign key ("plan_id") references "plans" ("id"))`,
    );
    this.addSql(`create index "plan_phases_plan_id_index" on "plan_phases" ("plan_id")`);
    this.addSql(
      `create table "actions" ("id" text not null primary key, "plan_id" text not null, "phase_id" text not null, "reference" text not null, "title" text not null, "lead_agency_id" text null, "lead_person" text null, "start_date" date null, "due_date" date null, "measure" text null, "carried_from_id" text null, "finding_kind" text check ("finding_kind" in ('VOICE', 'AUDIT', 'REVIEW')) null, "finding" text null, "is_invented" integer not null default false, "changed_at" text not null, "version" integer not null default 1, constraint "actions_plan_id_foreign" foreign key ("plan_id") references "plans" ("id"), constraint "actions_phase_id_foreign" foreign key ("phase_id") references "plan_phases" ("id"), constraint "actions_lead_agency_id_foreign" foreign key ("lead_agency_id") references "agencies" ("id") on delete set null, constraint "actions_carried_from_id_foreign" foreign key ("carried_from_id") references "actions" ("id") on delete set null)`,
    );
    this.addSql(`create index "actions_plan_id_index" on "actions" ("plan_id")`);
    this.addSql(`create index "actions_phase_id_index" on "actions" ("phase_id")`);
    this.addSql(`create index "actions_lead_agency_id_index" on "actions" ("lead_agency_id")`);
    this.addSql(`create index "actions_carried_from_id_index" on "actions" ("carried_from_id")`);
    this.addSql(`create unique index "actions_plan_id_reference_unique" on "actions" ("plan_id", "reference")`);
    this.addSql(
      `create table "action_updates" ("id" text not null primary key, "action_id" text not null, "update_date" date not null, "rating" text check ("rating" in ('COMPLETE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED')) not null, "percentage" integer null, "narrative" text not null, "evidence" text null, "impact_statement" text null, "recovery" text null, "is_invented" integer not null default false, "recorded_by" text not null, "recorded_at" text not null, "batch" text not null, constraint "action_updates_action_id_foreign" foreign key ("action_id") references "actions" ("id"))`,
    );
    this.addSql(`create index "action_updates_action_id_index" on "action_updates" ("action_id")`);
    this.addSql(`create unique index "action_updates_action_id_batch_unique" on "action_updates" ("action_id", "batch")`);
    this.addSql(
      `create table "action_supporting_agencies" ("action_id" text not null, "agency_id" text not null, primary key ("action_id", "agency_id"), constraint "action_supporting_agencies_action_id_foreign" foreign key ("action_id") references "actions" ("id") on update cascade on delete cascade, constraint "action_supporting_agencies_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on update cascade on delete cascade)`,
    );
    this.addSql(`create index "action_supporting_agencies_action_id_index" on "action_supporting_agencies" ("action_id")`);
    this.addSql(`create index "action_supporting_agencies_agency_id_index" on "action_supporting_agencies" ("agency_id")`);
    this.addSql(
      `create table "action_dependencies" ("action_id" text not null, "waits_for_id" text not null, primary key ("action_id", "waits_for_id"), constraint "action_dependencies_action_id_foreign" foreign key ("action_id") references "actions" ("id") on update cascade on delete cascade, constraint "action_dependencies_waits_for_id_foreign" foreign key ("waits_for_id") references "actions" ("id") on update cascade on delete cascade)`,
    );
    this.addSql(`create index "action_dependencies_action_id_index" on "action_dependencies" ("action_id")`);
    this.addSql(`create index "action_dependencies_waits_for_id_index" on "action_dependencies" ("waits_for_id")`);
    this.addSql(
      `create table "priorities" ("id" text not null primary key, "board_id" text not null, "position" integer not null, "name" text not null, "description" text not null, "from_year" integer not null, "to_year" integer null, "lead_group_id" text null, "outcomes" json not null, "overrides" json not null, "is_invented" integer not null default false, "version" integer not null default 1, constraint "priorities_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "priorities_lead_group_id_foreign" foreign key ("lead_group_id") references "groups" ("id") on delete set null)`,
    );
    this.addSql(`create index "priorities_board_id_index" on "priorities" ("board_id")`);
    this.addSql(`create index "priorities_lead_group_id_index" on "priorities" ("lead_group_id")`);
    this.addSql(`create index "priorities_board_id_position_index" on "priorities" ("board_id", "position")`);
    this.addSql(
      `create table "plan_priorities" ("plan_id" text not null, "priority_id" text not null, primary key ("plan_id", "priority_id"), constraint "plan_priorities_plan_id_foreign" foreign key ("plan_id") references "plans" ("id") on update cascade on delete cascade, constraint "plan_priorities_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on update cascade on delete cascade)`,
    );
    this.addSql(`create index "plan_priorities_plan_id_index" on "plan_priorities" ("plan_id")`);
    this.addSql(`create index "plan_priorities_priority_id_index" on "plan_priorities" ("priority_id")`);
    this.addSql(
      `create table "measures" ("id" text not null primary key, "priority_id" text not null, "position" integer not null, "name" text not null, "unit" text not null, "definition" text null, "target" double null, "direction" text check ("direction" in ('UP', 'DOWN', 'LEVEL')) not null, "is_invented" integer not null default false, "changed_at" text not null, "version" integer not null default 1, constraint "measures_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id"))`,
    );
    this.addSql(`create index "measures_priority_id_index" on "measures" ("priority_id")`);
    this.addSql(
      `create table "measure_values" ("id" text not null primary key, "measure_id" text not null, "value_date" date not null, "value" double not null, "note" text null, "is_invented" integer not null default false, constraint "measure_values_measure_id_foreign" foreign key ("measure_id") references "measures" ("id"))`,
    );
    this.addSql(`create index "measure_values_measure_id_index" on "measure_values" ("measure_id")`);
    this.addSql(`create unique index "measure_values_measure_id_value_date_unique" on "measure_values" ("measure_id", "value_date")`);
    this.addSql(
      `create table "highlight_items" ("id" text not null primary key, "report_id" text not null, "kind" text check ("kind" in ('DONE', 'PLANNED', 'SLIPPING', 'RISK', 'CHALLENGE', 'DECISION', 'IMPACT')) not null, "text" text not null, "priority_id" text null, "is_for_annual_report" integer not null default false, "is_invented" integer not null default false, "position" integer not null, constraint "highlight_items_report_id_foreign" foreign key ("report_id") references "highlight_reports" ("id"), constraint "highlight_items_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null)`,
    );
    this.addSql(`create index "highlight_items_report_id_index" on "highlight_items" ("report_id")`);
    this.addSql(`create index "highlight_items_priority_id_index" on "highlight_items" ("priority_id")`);
    this.addSql(
      `create table "challenges" ("id" text not null primary key, "board_id" text not null, "raised_on" date not null, "challenger" text not null, "challenged" text not null, "challenged_agency_id" text null, "issue" text not null, "response_due" date not null, "response" text null, "responded_on" date null, "evidence_of_change" text null, "priority_id" text null, "action_id" text null, "is_invented" integer not null default false, "version" integer not null default 1, constraint "challenges_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "challenges_challenged_agency_id_foreign" foreign key ("challenged_agency_id") references "agencies" ("id") on delete set null, constraint "challenges_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null, constraint "challenges_action_id_foreign" foreign key ("action_id") references "actions" ("id") on delete set null)`,
    );
    this.addSql(`create index "challenges_board_id_index" on "challenges" ("board_id")`);
    this.addSql(`create index "challenges_challenged_agency_id_index" on "challenges" ("challenged_agency_id")`);
    this.addSql(`create index "challenges_priority_id_index" on "challenges" ("priority_id")`);
    this.addSql(`create index "challenges_action_id_index" on "challenges" ("action_id")`);
    this.addSql(`create index "challenges_board_id_raised_on_index" on "challenges" ("board_id", "raised_on")`);
    this.addSql(
      `create table "risks" ("id" text not null primary key, "board_id" text not null, "title" text not null, "description" text null, "controls" text null, "owner" text not null, "review_on" date not null, "registered_on" date not null, "closed_on" date null, "closed_reason" text null, "priority_id" text null, "action_id" text null, "is_invented" integer not null default false, "scored_at" text not null, "version" integer not null default 1, constraint "risks_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "risks_priority_id_foreign" foreign key ("priority_id") references "priorities" ("id") on delete set null, constraint "risks_action_id_foreign" foreign key ("action_id") references "actions" ("id") on delete set null)`,
    );
    this.addSql(`create index "risks_board_id_index" on "risks" ("board_id")`);
    this.addSql(`create index "risks_priority_id_index" on "risks" ("priority_id")`);
    this.addSql(`create index "risks_action_id_index" on "risks" ("action_id")`);
    this.addSql(
      `create table "risk_scores" ("id" text not null primary key, "risk_id" text not null, "score_date" date not null, "likelihood_before" integer not null, "impact_before" integer not null, "likelihood_after" integer not null, "impact_after" integer not null, "note" text null, "scored_by" text not null, "scored_at" text not null, constraint "risk_scores_risk_id_foreign" foreign key ("risk_id") references "risks" ("id"))`,
    );
    this.addSql(`create index "risk_scores_risk_id_index" on "risk_scores" ("risk_id")`);
    this.addSql(`alter table "boards" add column "rating_words" json null`);
    this.addSql(`alter table "groups" add column "reports_every_months" integer null`);
    this.addSql(`alter table "groups" add column "report_owner" text null`);
  }
}
