import { Migration } from '@mikro-orm/migrations';

/** What was given in kind in a year that is closed is taken back with a reason, and stays. */
export class InKindTakenBack extends Migration {
  override up(): void {
    this.addSql(
      `alter table "in_kind_contributions" add "taken_back_at" varchar(30) null, add "taken_back_by" varchar(200) null, add "taken_back_reason" text null`,
    );
  }
}
