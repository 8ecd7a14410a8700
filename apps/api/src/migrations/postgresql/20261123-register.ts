import { Migration } from '@mikro-orm/migrations';

/** The register: boards, groups, agencies, seats, meetings and marks. */
export class Register extends Migration {
  override up(): void {
    this.addSql(
      `create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
    );
    this.addSql(
      `create table "session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade)`,
    );
    this.addSql(`create index "session_userId_index" on "session" ("userId")`);
    this.addSql(
      `create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
    );
    this.addSql(`create index "account_userId_index" on "account" ("userId")`);
    this.addSql(
      `create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
    );
    this.addSql(`create index "verification_identifier_index" on "verification" ("identifier")`);
    this.addSql(
      `create table "rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`,
    );
    this.addSql(
      `create table "agencies" ("id" varchar(36) not null, "name" varchar(200) not null, "short_name" varchar(40) not null, "sector" text not null, "statutory_class" text not null, "aliases" jsonb not null default '[]', "from_date" date null, "to_date" date null, "successor_id" varchar(36) null, primary key ("id"))`,
    );
    this.addSql(`create index "agencies_successor_id_index" on "agencies" ("successor_id")`);
    this.addSql(
      `alter table "agencies" add constraint "agencies_sector_check" check ("sector" in ('COUNCIL', 'POLICE', 'HEALTH', 'EDUCATION', 'CRIMINAL_JUSTICE', 'VOLUNTARY', 'FIRE_AND_RESCUE', 'OTHER'))`,
    );
    this.addSql(
      `alter table "agencies" add constraint "agencies_statutory_class_check" check ("statutory_class" in ('STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'OTHER'))`,
    );
    this.addSql(
      `create table "boards" ("id" varchar(36) not null, "name" varchar(200) not null, "short_name" varchar(40) not null, "body_type" text not null, "area" varchar(500) not null, "vision" text null, "year_starts_in_month" int not null default 4, "shows_percentages" boolean not null default true, "is_sample" boolean not null default false, primary key ("id"))`,
    );
    this.addSql(
      `alter table "boards" add constraint "boards_body_type_check" check ("body_type" in ('LSCB', 'PARTNERSHIP', 'SAB', 'CPC', 'RSB', 'SBNI', 'OTHER'))`,
    );
    this.addSql(
      `create table "agency_boards" ("agency_id" varchar(36) not null, "board_id" varchar(36) not null, primary key ("agency_id", "board_id"))`,
    );
    this.addSql(
      `create table "groups" ("id" varchar(36) not null, "name" varchar(200) not null, "short_name" varchar(40) not null, "kind" text not null, "parent_id" varchar(36) null, "purpose" text null, "quorum_rule" jsonb null, "quorum_rule_is_example" boolean not null default false, "absence_rule" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "groups_parent_id_index" on "groups" ("parent_id")`);
    this.addSql(
      `alter table "groups" add constraint "groups_kind_check" check ("kind" in ('BOARD', 'EXECUTIVE', 'SUBGROUP', 'TASK_AND_FINISH', 'PANEL', 'FORUM'))`,
    );
    this.addSql(
      `create table "group_ownerships" ("id" varchar(36) not null, "board_id" varchar(36) not null, "group_id" varchar(36) not null, "from_date" date null, "to_date" date null, primary key ("id"))`,
    );
    this.addSql(`create index "group_ownerships_group_id_index" on "group_ownerships" ("group_id")`);
    this.addSql(
      `alter table "group_ownerships" add constraint "group_ownerships_board_id_group_id_from_date_unique" unique ("board_id", "group_id", "from_date")`,
    );
    this.addSql(
      `create table "meetings" ("id" varchar(36) not null, "group_id" varchar(36) not null, "title" varchar(200) not null, "meeting_date" date not null, "date_known_to" text not null, "starts_at" varchar(5) null, "ends_at" varchar(5) null, "place" varchar(300) null, "link" varchar(500) null, "mode" text not null, "state" text not null, "is_signed_off" boolean not null default false, "signed_off_at" varchar(30) null, "signed_off_by" varchar(200) null, "chairs_discretion_reason" text null, "cancelled_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "meetings_group_id_meeting_date_index" on "meetings" ("group_id", "meeting_date")`);
    this.addSql(`alter table "meetings" add constraint "meetings_date_known_to_check" check ("date_known_to" in ('DAY', 'MONTH'))`);
    this.addSql(`alter table "meetings" add constraint "meetings_mode_check" check ("mode" in ('IN_PERSON', 'REMOTE', 'HYBRID'))`);
    this.addSql(
      `alter table "meetings" add constraint "meetings_state_check" check ("state" in ('PLANNED', 'HELD', 'INQUORATE', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "in_attendance" ("id" varchar(36) not null, "meeting_id" varchar(36) not null, "name" varchar(200) not null, "capacity" varchar(200) null, primary key ("id"))`,
    );
    this.addSql(`create index "in_attendance_meeting_id_index" on "in_attendance" ("meeting_id")`);
    this.addSql(
      `create table "people" ("id" varchar(36) not null, "board_id" varchar(36) not null, "name" varchar(200) not null, "job_title" varchar(200) null, primary key ("id"))`,
    );
    this.addSql(`create index "people_board_id_index" on "people" ("board_id")`);
    this.addSql(
      `create table "role_assignments" ("id" varchar(36) not null, "account_id" varchar(64) not null, "board_id" varchar(36) not null, "role" text not null, "agency_id" varchar(36) null, primary key ("id"))`,
    );
    this.addSql(`create index "role_assignments_board_id_index" on "role_assignments" ("board_id")`);
    this.addSql(`create index "role_assignments_agency_id_index" on "role_assignments" ("agency_id")`);
    this.addSql(
      `alter table "role_assignments" add constraint "role_assignments_account_id_board_id_role_unique" unique ("account_id", "board_id", "role")`,
    );
    this.addSql(
      `alter table "role_assignments" add constraint "role_assignments_role_check" check ("role" in ('ADMINISTRATOR', 'CHAIR', 'PARTNER', 'VIEWER'))`,
    );
    this.addSql(
      `create table "seats" ("id" varchar(36) not null, "group_id" varchar(36) not null, "agency_id" varchar(36) null, "name" varchar(200) not null, "short_name" varchar(40) not null, "seat_class" text not null, "counts_towards_coverage" boolean not null, "position" int not null, "aliases" jsonb not null default '[]', "from_date" date null, "to_date" date null, primary key ("id"))`,
    );
    this.addSql(`create index "seats_agency_id_index" on "seats" ("agency_id")`);
    this.addSql(`alter table "seats" add constraint "seats_group_id_position_unique" unique ("group_id", "position")`);
    this.addSql(
      `alter table "seats" add constraint "seats_seat_class_check" check ("seat_class" in ('STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'EDUCATION', 'VOLUNTARY', 'PROFESSIONAL_ADVISER', 'LAY_MEMBER', 'PARTICIPANT_OBSERVER', 'INDEPENDENT_CHAIR', 'INDEPENDENT_SCRUTINEER', 'BUSINESS_UNIT'))`,
    );
    this.addSql(
      `create table "mark_changes" ("id" varchar(36) not null, "meeting_id" varchar(36) not null, "seat_id" varchar(36) not null, "from_status" text not null, "to_status" text not null, "from_extras" jsonb null, "version" int not null, "batch" varchar(36) not null, "changed_by" varchar(64) not null, "changed_at" varchar(30) not null, "source" text not null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "mark_changes_seat_id_index" on "mark_changes" ("seat_id")`);
    this.addSql(`create index "mark_changes_meeting_id_seat_id_index" on "mark_changes" ("meeting_id", "seat_id")`);
    this.addSql(`create index "mark_changes_batch_index" on "mark_changes" ("batch")`);
    this.addSql(
      `alter table "mark_changes" add constraint "mark_changes_from_status_check" check ("from_status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED'))`,
    );
    this.addSql(
      `alter table "mark_changes" add constraint "mark_changes_to_status_check" check ("to_status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED'))`,
    );
    this.addSql(
      `alter table "mark_changes" add constraint "mark_changes_source_check" check ("source" in ('LIVE', 'IMPORT', 'CORRECTION'))`,
    );
    this.addSql(
      `create table "deputies" ("id" varchar(36) not null, "seat_id" varchar(36) not null, "person_id" varchar(36) not null, "from_date" date not null, "to_date" date null, primary key ("id"))`,
    );
    this.addSql(`create index "deputies_seat_id_index" on "deputies" ("seat_id")`);
    this.addSql(`create index "deputies_person_id_index" on "deputies" ("person_id")`);
    this.addSql(
      `create table "attendance_marks" ("meeting_id" varchar(36) not null, "seat_id" varchar(36) not null, "status" text not null, "version" int not null, "extras" jsonb null, "source" text not null, "recorded_by" varchar(64) not null, "recorded_at" varchar(30) not null, "batch" varchar(36) not null, primary key ("meeting_id", "seat_id"))`,
    );
    this.addSql(`create index "attendance_marks_seat_id_index" on "attendance_marks" ("seat_id")`);
    this.addSql(
      `alter table "attendance_marks" add constraint "attendance_marks_status_check" check ("status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED'))`,
    );
    this.addSql(
      `alter table "attendance_marks" add constraint "attendance_marks_source_check" check ("source" in ('LIVE', 'IMPORT', 'CORRECTION'))`,
    );
    this.addSql(
      `create table "seat_boards" ("seat_id" varchar(36) not null, "board_id" varchar(36) not null, primary key ("seat_id", "board_id"))`,
    );
    this.addSql(
      `create table "seat_holdings" ("id" varchar(36) not null, "seat_id" varchar(36) not null, "person_id" varchar(36) not null, "from_date" date not null, "to_date" date null, primary key ("id"))`,
    );
    this.addSql(`create index "seat_holdings_seat_id_index" on "seat_holdings" ("seat_id")`);
    this.addSql(`create index "seat_holdings_person_id_index" on "seat_holdings" ("person_id")`);
    this.addSql(
      `alter table "agencies" add constraint "agencies_successor_id_foreign" foreign key ("successor_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "agency_boards" add constraint "agency_boards_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "agency_boards" add constraint "agency_boards_board_id_foreign" foreign key ("board_id") references "boards" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "groups" add constraint "groups_parent_id_foreign" foreign key ("parent_id") references "groups" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "group_ownerships" add constraint "group_ownerships_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "group_ownerships" add constraint "group_ownerships_group_id_foreign" foreign key ("group_id") references "groups" ("id")`,
    );
    this.addSql(`alter table "meetings" add constraint "meetings_group_id_foreign" foreign key ("group_id") references "groups" ("id")`);
    this.addSql(
      `alter table "in_attendance" add constraint "in_attendance_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id")`,
    );
    this.addSql(`alter table "people" add constraint "people_board_id_foreign" foreign key ("board_id") references "boards" ("id")`);
    this.addSql(
      `alter table "role_assignments" add constraint "role_assignments_board_id_foreign" foreign key ("board_id") references "boards" ("id")`,
    );
    this.addSql(
      `alter table "role_assignments" add constraint "role_assignments_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(`alter table "seats" add constraint "seats_group_id_foreign" foreign key ("group_id") references "groups" ("id")`);
    this.addSql(
      `alter table "seats" add constraint "seats_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mark_changes" add constraint "mark_changes_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id")`,
    );
    this.addSql(
      `alter table "mark_changes" add constraint "mark_changes_seat_id_foreign" foreign key ("seat_id") references "seats" ("id")`,
    );
    this.addSql(`alter table "deputies" add constraint "deputies_seat_id_foreign" foreign key ("seat_id") references "seats" ("id")`);
    this.addSql(`alter table "deputies" add constraint "deputies_person_id_foreign" foreign key ("person_id") references "people" ("id")`);
    this.addSql(
      `alter table "attendance_marks" add constraint "attendance_marks_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "attendance_marks" add constraint "attendance_marks_seat_id_foreign" foreign key ("seat_id") references "seats" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "seat_boards" add constraint "seat_boards_seat_id_foreign" foreign key ("seat_id") references "seats" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "seat_boards" add constraint "seat_boards_board_id_foreign" foreign key ("board_id") references "boards" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "seat_holdings" add constraint "seat_holdings_seat_id_foreign" foreign key ("seat_id") references "seats" ("id")`,
    );
    this.addSql(
      `alter table "seat_holdings" add constraint "seat_holdings_person_id_foreign" foreign key ("person_id") references "people" ("id")`,
    );
  }
}
