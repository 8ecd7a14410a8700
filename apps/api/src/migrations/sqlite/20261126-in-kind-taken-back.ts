import { Migration } from '@mikro-orm/migrations';

/** What was given in kind in a year that is closed is taken back with a reason, and stays. */
export class InKindTakenBack extends Migration {
  override up(): void {
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_at" text null`);
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_by" text null`);
    this.addSql(`alter table "in_kind_contributions" add column "taken_back_reason" text null`);
  }
}
