import { Migration } from '@mikro-orm/migrations';

export class Migration20261128211918_indicator_claim extends Migration {

  override name = 'Migration20261128211918_indicator_claim';

  override up(): void | Promise<void> {
    this.addSql(`create table "insight"."indicator_claim" ("indicator" text not null, "from_month" text not null, primary key ("indicator"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insight"."indicator_claim" cascade;`);
  }

}
