import { Migration } from '@mikro-orm/migrations';

export class Migration20261128175514 extends Migration {

  override name = 'Migration20261128175514';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."cohort_change" ("seq" bigserial primary key, "tx" xid8 not null default pg_current_xact_id(), "facet" text null, "subject" uuid null);`);
    this.addSql(`create index "cohort_change_by_tx" on "insight"."cohort_change" ("tx");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."cohort_change" cascade;`);
  }

}
