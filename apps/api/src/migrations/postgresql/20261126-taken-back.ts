import { Migration } from '@mikro-orm/migrations';

/** What was given in kind in a year that is closed, and a joint cost, are taken back with a reason and stay. */
export class TakenBack extends Migration {
  override up(): void {
    this.addSql(
      `alter table "in_kind_contributions" add "taken_back_at" varchar(30) null, add "taken_back_by" varchar(200) null, add "taken_back_reason" text null`,
    );
    this.addSql(`alter table "joint_costs" add "corrects_id" varchar(36) null`);
    this.addSql(`alter table "joint_costs" add constraint "joint_costs_corrects_id_unique" unique ("corrects_id")`);
  }
}
