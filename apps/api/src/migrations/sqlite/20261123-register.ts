import { Migration } from '@mikro-orm/migrations';

/** The register: boards, groups, agencies, seats, meetings and marks. Marks are clustered by meeting, which a table without rowid gives. */
export class Register extends Migration {
  override up(): void {
    this.addSql(
      `create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null)`,
    );
    this.addSql(
      `create table "session" ("id" text not null primary key, "expiresAt" date not null, "token" text not null unique, "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade)`,
    );
    this.addSql(`create index "session_userId_index" on "session" ("userId")`);
    this.addSql(
      `create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" date, "refreshTokenExpiresAt" date, "scope" text, "password" text, "createdAt" date not null, "updatedAt" date not null)`,
    );
    this.addSql(`create index "account_userId_index" on "account" ("userId")`);
    this.addSql(
      `create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" date not null, "createdAt" date not null, "updatedAt" date not null)`,
    );
    this.addSql(`create index "verification_identifier_index" on "verification" ("identifier")`);
    this.addSql(
      `create table "rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`,
    );
    this.addSql(
      `create table "agencies" ("id" text not null primary key, "name" text not null, "short_name" text not null, "sector" text check ("sector" in ('COUNCIL', 'POLICE', 'HEALTH', 'EDUCATION', 'CRIMINAL_JUSTICE', 'VOLUNTARY', 'FIRE_AND_RESCUE', 'OTHER')) not null, "statutory_class" text check ("statutory_class" in ('STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'OTHER')) not null, "aliases" json not null default '[]', "from_date" date null, "to_date" date null, "successor_id" text null, constraint "agencies_successor_id_foreign" foreign key ("successor_id") references "agencies" ("id") on delete set null)`,
    );
    this.addSql(`create index "agencies_successor_id_index" on "agencies" ("successor_id")`);
    this.addSql(
      `create table "boards" ("id" text not null primary key, "name" text not null, "short_name" text not null, "body_type" text check ("body_type" in ('LSCB', 'PARTNERSHIP', 'SAB', 'CPC', 'RSB', 'SBNI', 'OTHER')) not null, "area" text not null, "vision" text null, "year_starts_in_month" integer not null default 4, "shows_percentages" integer not null default true, "is_sample" integer not null default false)`,
    );
    this.addSql(
      `create table "agency_boards" ("agency_id" text not null, "board_id" text not null, primary key ("agency_id", "board_id"), constraint "agency_boards_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on update cascade on delete cascade, constraint "agency_boards_board_id_foreign" foreign key ("board_id") references "boards" ("id") on update cascade on delete cascade)`,
    );
    this.addSql(`create index "agency_boards_agency_id_index" on "agency_boards" ("agency_id")`);
    this.addSql(`create index "agency_boards_board_id_index" on "agency_boards" ("board_id")`);
    this.addSql(
      `create table "groups" ("id" text not null primary key, "name" text not null, "short_name" text not null, "kind" text check ("kind" in ('BOARD', 'EXECUTIVE', 'SUBGROUP', 'TASK_AND_FINISH', 'PANEL', 'FORUM')) not null, "parent_id" text null, "purpose" text null, "quorum_rule" json null, "quorum_rule_is_example" integer not null default false, "absence_rule" json null, constraint "groups_parent_id_foreign" foreign key ("parent_id") references "groups" ("id") on delete set null)`,
    );
    this.addSql(`create index "groups_parent_id_index" on "groups" ("parent_id")`);
    this.addSql(
      `create table "group_ownerships" ("id" text not null primary key, "board_id" text not null, "group_id" text not null, "from_date" date null, "to_date" date null, constraint "group_ownerships_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "group_ownerships_group_id_foreign" foreign key ("group_id") references "groups" ("id"))`,
    );
    this.addSql(`create index "group_ownerships_board_id_index" on "group_ownerships" ("board_id")`);
    this.addSql(`create index "group_ownerships_group_id_index" on "group_ownerships" ("group_id")`);
    this.addSql(
      `create unique index "group_ownerships_board_id_group_id_from_date_unique" on "group_ownerships" ("board_id", "group_id", "from_date")`,
    );
    this.addSql(
      `create table "meetings" ("id" text not null primary key, "group_id" text not null, "title" text not null, "meeting_date" date not null, "date_known_to" text check ("date_known_to" in ('DAY', 'MONTH')) not null, "starts_at" text null, "ends_at" text null, "place" text null, "link" text null, "mode" text check ("mode" in ('IN_PERSON', 'REMOTE', 'HYBRID')) not null, "state" text check ("state" in ('PLANNED', 'HELD', 'INQUORATE', 'CANCELLED')) not null, "is_signed_off" integer not null default false, "signed_off_at" text null, "signed_off_by" text null, "chairs_discretion_reason" text null, "cancelled_reason" text null, "version" integer not null default 1, constraint "meetings_group_id_foreign" foreign key ("group_id") references "groups" ("id"))`,
    );
    this.addSql(`create index "meetings_group_id_index" on "meetings" ("group_id")`);
    this.addSql(`create index "meetings_group_id_meeting_date_index" on "meetings" ("group_id", "meeting_date")`);
    this.addSql(
      `create table "in_attendance" ("id" text not null primary key, "meeting_id" text not null, "name" text not null, "capacity" text null, constraint "in_attendance_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id"))`,
    );
    this.addSql(`create index "in_attendance_meeting_id_index" on "in_attendance" ("meeting_id")`);
    this.addSql(
      `create table "people" ("id" text not null primary key, "board_id" text not null, "name" text not null, "job_title" text null, constraint "people_board_id_foreign" foreign key ("board_id") references "boards" ("id"))`,
    );
    this.addSql(`create index "people_board_id_index" on "people" ("board_id")`);
    this.addSql(
      `create table "role_assignments" ("id" text not null primary key, "account_id" text not null, "board_id" text not null, "role" text check ("role" in ('ADMINISTRATOR', 'CHAIR', 'PARTNER', 'VIEWER')) not null, "agency_id" text null, constraint "role_assignments_board_id_foreign" foreign key ("board_id") references "boards" ("id"), constraint "role_assignments_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null)`,
    );
    this.addSql(`create index "role_assignments_board_id_index" on "role_assignments" ("board_id")`);
    this.addSql(`create index "role_assignments_agency_id_index" on "role_assignments" ("agency_id")`);
    this.addSql(
      `create unique index "role_assignments_account_id_board_id_role_unique" on "role_assignments" ("account_id", "board_id", "role")`,
    );
    this.addSql(
      `create table "seats" ("id" text not null primary key, "group_id" text not null, "agency_id" text null, "name" text not null, "short_name" text not null, "seat_class" text check ("seat_class" in ('STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'EDUCATION', 'VOLUNTARY', 'PROFESSIONAL_ADVISER', 'LAY_MEMBER', 'PARTICIPANT_OBSERVER', 'INDEPENDENT_CHAIR', 'INDEPENDENT_SCRUTINEER', 'BUSINESS_UNIT')) not null, "counts_towards_coverage" integer not null, "position" integer not null, "aliases" json not null default '[]', "from_date" date null, "to_date" date null, constraint "seats_group_id_foreign" foreign key ("group_id") references "groups" ("id"), constraint "seats_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null)`,
    );
    this.addSql(`create index "seats_group_id_index" on "seats" ("group_id")`);
    this.addSql(`create index "seats_agency_id_index" on "seats" ("agency_id")`);
    this.addSql(`create unique index "seats_group_id_position_unique" on "seats" ("group_id", "position")`);
    this.addSql(
      `create table "mark_changes" ("id" text not null primary key, "meeting_id" text not null, "seat_id" text not null, "from_status" text check ("from_status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED')) not null, "to_status" text check ("to_status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED')) not null, "from_extras" json null, "version" integer not null, "batch" text not null, "changed_by" text not null, "changed_at" text not null, "source" text check ("source" in ('LIVE', 'IMPORT', 'CORRECTION')) not null, "reason" text null, constraint "mark_changes_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id"), constraint "mark_changes_seat_id_foreign" foreign key ("seat_id") references "seats" ("id"))`,
    );
    this.addSql(`create index "mark_changes_meeting_id_index" on "mark_changes" ("meeting_id")`);
    this.addSql(`create index "mark_changes_seat_id_index" on "mark_changes" ("seat_id")`);
    this.addSql(`create index "mark_changes_meeting_id_seat_id_index" on "mark_changes" ("meeting_id", "seat_id")`);
    this.addSql(`create index "mark_changes_batch_index" on "mark_changes" ("batch")`);
    this.addSql(
      `create table "deputies" ("id" text not null primary key, "seat_id" text not null, "person_id" text not null, "from_date" date not null, "to_date" date null, constraint "deputies_seat_id_foreign" foreign key ("seat_id") references "seats" ("id"), constraint "deputies_person_id_foreign" foreign key ("person_id") references "people" ("id"))`,
    );
    this.addSql(`create index "deputies_seat_id_index" on "deputies" ("seat_id")`);
    this.addSql(`create index "deputies_person_id_index" on "deputies" ("person_id")`);
    this.addSql(
      `create table "attendance_marks" ("meeting_id" text not null, "seat_id" text not null, "status" text check ("status" in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED')) not null, "version" integer not null, "extras" json null, "source" text check ("source" in ('LIVE', 'IMPORT', 'CORRECTION')) not null, "recorded_by" text not null, "recorded_at" text not null, "batch" text not null, primary key ("meeting_id", "seat_id"), constraint "attendance_marks_meeting_id_foreign" foreign key ("meeting_id") references "meetings" ("id") on update cascade on delete cascade, constraint "attendance_marks_seat_id_foreign" foreign key ("seat_id") references "seats" ("id") on update cascade on delete cascade) without rowid`,
    );
    this.addSql(`create index "attendance_marks_meeting_id_index" on "attendance_marks" ("meeting_id")`);
    this.addSql(`create index "attendance_marks_seat_id_index" on "attendance_marks" ("seat_id")`);
    this.addSql(
      `create table "seat_boards" ("seat_id" text not null, "board_id" text not null, primary key ("seat_id", "board_id"), constraint "seat_boards_seat_id_foreign" foreign key ("seat_id") references "seats" ("id") on update cascade on delete cascade, constraint "seat_boards_board_id_foreign" foreign key ("board_id") references "boards" ("id") on update cascade on delete cascade)`,
    );
    this.addSql(`create index "seat_boards_seat_id_index" on "seat_boards" ("seat_id")`);
    this.addSql(`create index "seat_boards_board_id_index" on "seat_boards" ("board_id")`);
    this.addSql(
      `create table "seat_holdings" ("id" text not null primary key, "seat_id" text not null, "person_id" text not null, "from_date" date not null, "to_date" date null, constraint "seat_holdings_seat_id_foreign" foreign key ("seat_id") references "seats" ("id"), constraint "seat_holdings_person_id_foreign" foreign key ("person_id") references "people" ("id"))`,
    );
    this.addSql(`create index "seat_holdings_seat_id_index" on "seat_holdings" ("seat_id")`);
    this.addSql(`create index "seat_holdings_person_id_index" on "seat_holdings" ("person_id")`);
  }
}
