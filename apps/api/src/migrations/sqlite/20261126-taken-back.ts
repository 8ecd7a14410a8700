import { Migration } from '@mikro-orm/migrations';

/** What was given in kind in a year that is closed, and a joint cost, are taken back with a reason and stay. */
export class TakenBack extends Migration {
  override up(): void {
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_at" text null`);
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_by" text null`);
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_reason" text null`);
    this.addSql(`alter table "joint_costs" add column "corrects_id" text null`);
    this.addSql(`create unique index "joint_costs_corrects_id_unique" on "joint_costs" ("corrects_id")`);
  }
}
